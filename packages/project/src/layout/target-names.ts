import type { DocsConfig } from "../config/types.js";
import { expandPattern } from "./pattern.js";
import { compileGlob, type Glob, literalGlob } from "../files/glob.js";

/** What stands for the placeholders of a `target`. */
interface TargetNames {
  readonly locale: string;
  readonly path: string;
  readonly ext: string;
}

/**
 * Prepares a pattern of localised pages: which files can be some.
 *
 * @param docs - an item of `docs`
 * @param locale - the locale; by default any
 * @returns the glob
 * @example
 * targetGlob(docs, "it").matches("i18n/it/guide/old.md"); // true
 */
export function targetGlob({ target }: Pick<DocsConfig, "target">, locale = "*"): Glob {
  const pattern = literalGlob(clean(target))
    // Inside of a name, `**` would not go through folders: there `*` finds what lies side by side.
    .replace(/(^|\/)\\\{path\\\}/gu, "$1**/*")
    .replaceAll("\\{path\\}", "*")
    .replaceAll("\\{ext\\}", "*")
    .replaceAll("\\{locale\\}", locale === "*" ? locale : literalGlob(locale));
  return compileGlob(pattern);
}

/**
 * Reads the placeholders of a `target` from the path of a localised page.
 *
 * @param docs - an item of `docs`
 * @param file - the path
 * @returns what they stand for; undefined where it is no path of that target
 * @example
 * targetNames(docs, "i18n/it/guide/old.md"); // { locale: "it", path: "guide/old", ext: "md" }
 */
export function targetNames(
  { target }: Pick<DocsConfig, "target">,
  file: string,
): TargetNames | undefined {
  const found = readerOf(target).exec(file)?.groups;
  if (found === undefined) return undefined;
  const { locale = "", path = "", ext = "" } = found;
  const names = { locale, path, ext };
  return expandPattern(target, names) === file ? names : undefined;
}

/** What each stands for; a second one of a name must be as the first. */
const PARTS: Readonly<Record<string, string>> = { locale: "[^/]+?", path: ".+", ext: "[^./]+" };

/** As a path is written: `./i18n//{locale}` is `i18n/{locale}`. */
function clean(target: string): string {
  const steps = target.split("/").filter((step) => step !== "" && step !== ".");
  return steps.join("/");
}

function readerOf(target: string): RegExp {
  const seen = new Set<string>();
  const parts = clean(target)
    .split(/\{(locale|path|ext)\}/u)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
      if (seen.has(part)) return `\\k<${part}>`;
      seen.add(part);
      return `(?<${part}>${PARTS[part] ?? ""})`;
    });
  return new RegExp(`^${parts.join("")}$`, "u");
}
