import { compileGlob, type Glob } from "../files/glob.js";

/** A pattern of source pages, ready to use. */
export interface SourceGlob extends Glob {
  /** What `{path}` and `{ext}` stand for. */
  readonly names: (page: string) => { path: string; ext: string };
}

/**
 * Prepares a pattern of source pages.
 *
 * @param pattern - a glob pattern; `{locale}` in it stands for the source locale
 * @param sourceLocale - the source locale
 * @returns the glob; the names of `docs/index.en.md` have no `.en` where the pattern is `docs/*.{locale}.md`
 * @example
 * compileSource("docs/*.{locale}.md", "en").names("docs/index.en.md"); // { path: "index", ext: "md" }
 */
export function compileSource(pattern: string, sourceLocale: string): SourceGlob {
  const glob = compileGlob(pattern.replaceAll("{locale}", sourceLocale));
  const ending = `.${sourceLocale}`;
  const isSuffixed = pattern.includes(".{locale}.");
  return {
    ...glob,
    names: (page) => {
      const { path, ext } = pageNames(page, glob.base);
      const isLonger = isSuffixed && path.endsWith(ending);
      return { path: isLonger ? path.slice(0, -ending.length) : path, ext };
    },
  };
}

/**
 * Puts a page's names into a pattern of the configuration.
 *
 * @param pattern - for example `i18n/{locale}/{path}.{ext}`
 * @param names - what the placeholders stand for; an empty `ext` takes the dot before it along
 * @returns the path, with `/`
 * @example
 * expandPattern("po/{locale}/{path}.po", { locale: "it", path: "a/b" }); // "po/it/a/b.po"
 */
export function expandPattern(
  pattern: string,
  names: { readonly locale?: string; readonly path?: string; readonly ext?: string },
): string {
  const shortened = names.ext === "" ? pattern.replaceAll(".{ext}", "{ext}") : pattern;
  const expanded = shortened.replace(
    /\{(locale|path|ext)\}/g,
    (_, name: "locale" | "path" | "ext") => names[name] ?? "",
  );
  return expanded
    .split("/")
    .filter((step) => step !== "" && step !== ".")
    .join("/");
}

/**
 * Takes a page's path apart, as `{path}` and `{ext}` need it.
 *
 * @param page - path relative to the project, with `/`
 * @param base - the fixed part of the pattern that found it
 * @returns the path below the base without its extension, and the extension without its dot
 * @example
 * pageNames("docs/os/linux.md", "docs"); // { path: "os/linux", ext: "md" }
 */
export function pageNames(page: string, base: string): { path: string; ext: string } {
  const below = base === "" ? page : page.slice(base.length + 1);
  const dot = below.lastIndexOf(".");
  if (dot <= below.lastIndexOf("/") + 1) return { path: below, ext: "" };
  return { path: below.slice(0, dot), ext: below.slice(dot + 1) };
}
