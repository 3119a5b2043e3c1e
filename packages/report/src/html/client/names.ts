import type { LocaleView } from "../contents.js";

/**
 * Names a locale by its language, in English.
 *
 * @param locale - the locale
 * @returns the language, where the browser knows it; else the locale as the project names it
 * @example
 * languageName({ name: "pt_BR", lang: "pt-BR" }); // "Brazilian Portuguese"
 */
export function languageName({ name, lang }: Pick<LocaleView, "name" | "lang">): string {
  try {
    return lang === ""
      ? name
      : (new Intl.DisplayNames(["en"], { type: "language" }).of(lang) ?? name);
  } catch {
    return name;
  }
}

/**
 * Names a folder as it is shown; pages in no folder have a name, too.
 *
 * @param section - the folder, with `/`; empty for none
 * @returns the name
 * @example
 * sectionName(""); // "(top)"
 */
export function sectionName(section: string): string {
  return section === "" ? "(top)" : section;
}

/**
 * Names folders without the first part that all of them have: it takes room and tells nothing.
 *
 * @param sections - the folders, with `/`
 * @returns a name for each, in their order; that of the part itself is empty
 * @example
 * shortSectionNames(["docs/en", "docs/guide"]); // ["en", "guide"]
 */
export function shortSectionNames(sections: readonly string[]): string[] {
  const first = `${(sections[0] ?? "").split("/")[0] ?? ""}/`;
  const isShared = sections.every((section) => `${section}/`.startsWith(first));
  return sections.map((section) =>
    isShared && section.length >= first.length ? section.slice(first.length) : sectionName(section),
  );
}

/**
 * Gives the last part of a path.
 *
 * @param path - a path with `/`
 * @returns the part behind the last `/`; all of it where there is none
 * @example
 * baseName("docs/index.md"); // "index.md"
 */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
