import picomatch from "picomatch";

/** A glob pattern, ready to use. */
export interface Glob {
  /** The fixed folders it begins with, with `/`, empty for the project itself. */
  readonly base: string;
  /** Whether names that begin with a dot are looked at. */
  readonly dot: boolean;
  readonly matches: (path: string) => boolean;
}

/**
 * Prepares a glob pattern.
 *
 * @param pattern - for example `docs/**` + `/*.md`, relative to the project
 * @returns the glob; a pattern without wildcards has its folder as base
 * @example
 * compileGlob("docs/*.md").base; // "docs"
 */
export function compileGlob(pattern: string): Glob {
  const clean = pattern.replace(/^(?:\.\/)+/, "");
  const { base, isGlob } = picomatch.scan(clean);
  const dot = /(?:^|\/)\.[^/]/.test(clean);
  // Extended globs nest, and nested repetitions can take for ever: `+(+(a|b)*)*`.
  const match = picomatch(composed(clean), { dot, noextglob: true });
  return {
    base: trimmed(isGlob ? base : folderOf(clean)),
    dot,
    matches: (path) => match(composed(path)),
  };
}

/**
 * Prepares patterns of which one is enough.
 *
 * @param patterns - glob patterns
 * @returns says whether a path is matched by any of them
 * @example
 * anyGlob(["docs/drafts/**"])("docs/drafts/a.md"); // true
 */
export function anyGlob(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.map((pattern) => compileGlob(pattern));
  return (path) => globs.some(({ matches }) => matches(path));
}

/**
 * Takes the files that are excluded out of a glob.
 *
 * @param glob - the glob
 * @param exclude - glob patterns of what is left out
 * @returns the glob of the rest
 * @example
 * withoutExcluded(compileGlob("docs/*.md"), ["docs/a.md"]).matches("docs/a.md"); // false
 */
export function withoutExcluded<Some extends Glob>(glob: Some, exclude: readonly string[]): Some {
  const excluded = anyGlob(exclude);
  return { ...glob, matches: (path) => glob.matches(path) && !excluded(path) };
}

/**
 * Writes a text as a glob pattern that matches this text alone.
 *
 * @param text - a path, or a part of one
 * @returns the pattern
 * @example
 * literalGlob("a[1].po"); // "a\\[1\\].po"
 */
export function literalGlob(text: string): string {
  return text.replace(/[\\*?[\]{}()!+@|]/gu, "\\$&");
}

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

/** The same name is written in two ways: by a keyboard composed, on some disks in parts (Unicode, UAX #15). */
function composed(name: string): string {
  return name.normalize("NFC");
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

function trimmed(base: string): string {
  return base === "." ? "" : base.replace(/\/$/, "").replace(/\\(.)/g, "$1");
}
