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
