import type { LocaleView } from "../contents.js";

/** `Italian`, where the browser knows the language; else the locale as the project names it. */
export function languageName({ name, lang }: Pick<LocaleView, "name" | "lang">): string {
  try {
    return lang === ""
      ? name
      : (new Intl.DisplayNames(["en"], { type: "language" }).of(lang) ?? name);
  } catch {
    return name;
  }
}

/** A folder as it is shown; pages in no folder have one, too. */
export function sectionName(section: string): string {
  return section === "" ? "(top)" : section;
}

/** Folders without the first part that all of them have: it takes room and tells nothing. */
export function shortSectionNames(sections: readonly string[]): string[] {
  const first = `${(sections[0] ?? "").split("/")[0] ?? ""}/`;
  const isShared = sections.every((section) => `${section}/`.startsWith(first));
  return sections.map((section) =>
    isShared && section.length >= first.length ? section.slice(first.length) : sectionName(section),
  );
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
