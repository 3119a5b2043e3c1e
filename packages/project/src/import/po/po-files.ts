import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { languageOfLocale } from "@dragoman/checks";
import { headerFields, parseCatalog, type Catalog } from "@dragoman/catalog";
import { InputError, worded } from "@dragoman/model";
import { readBytes } from "../../files/read.js";
import { discoverFiles } from "../../files/discover.js";
import { compileGlob } from "../../files/glob.js";
import { madeOnce } from "../../sync/made-once.js";

/** The PO files that a locale is to be filled from. */
export interface LocalePo {
  readonly locale: string;
  readonly catalogs: readonly Catalog[];
}

const HINT = worded(
  "Put {locale} into the pattern where the locale stands, or name one with --locale: `--po 'old/{locale}/*.po'`.",
);

/**
 * Reads PO files that other tools have made.
 *
 * @param cwd - absolute path of the folder that patterns are relative to
 * @param patterns - paths or glob patterns; `{locale}` stands for each locale
 * @param locales - the locales at work
 * @param isNamed - whether the call names them: then a file of one of them may say what it wants
 * @returns the catalogs of each locale, by pattern and then by path, each file once
 * @throws InputError where a pattern finds nothing, a file is no PO file, or its locale is unknown
 * @example
 * readPoFiles("/site", ["old/{locale}/**" + "/*.po"], ["it", "fr"])[0]?.catalogs.length;
 */
export function readPoFiles(
  cwd: string,
  patterns: readonly string[],
  locales: readonly string[],
  isNamed = false,
): LocalePo[] {
  const found = locales.map((locale) => ({ locale, catalogs: new Map<string, Catalog>() }));
  const read = new Map<string, Catalog>();
  for (const pattern of patterns) {
    const own = found.map(({ locale }) => filesOf(cwd, pattern.replaceAll("{locale}", locale)));
    if (own.every((files) => files.length === 0)) {
      throw new InputError(worded("no PO file is found here"), { file: pattern }, HINT);
    }
    for (const [index, files] of own.entries()) {
      for (const file of files) {
        const catalog = madeOnce(read, file, () => readCatalog(cwd, file));
        const known = pattern.includes("{locale}") || isOfOnly(catalog, locales, isNamed);
        if (known || languageOf(catalog, locales) === locales[index])
          found[index]?.catalogs.set(file, catalog);
      }
    }
  }
  return found.map(({ locale, catalogs }) => ({ locale, catalogs: [...catalogs.values()] }));
}

function filesOf(cwd: string, pattern: string): string[] {
  if (!/[*?[\]{}()!]/u.test(pattern)) return fileAt(cwd, pattern);
  const glob = compileGlob(pattern);
  if (glob.base.split("/").includes("..") || glob.base.startsWith("/")) {
    const hint = worded(
      "Write a pattern below the folder you are in, or name the files one by one.",
    );
    throw new InputError(worded("this pattern leads out of the folder"), { file: pattern }, hint);
  }
  return discoverFiles(realpathSync(cwd), glob, () => false);
}

/** A file that is named one by one may lie anywhere. */
function fileAt(cwd: string, path: string): string[] {
  if (statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true) {
    const pattern = `${path.replace(/\/$/u, "")}/**/*.po`;
    const hint = worded("Write a pattern for the files in it: `--po '{{pattern}}'`.", { pattern });
    throw new InputError(worded("this is a folder"), { file: path }, hint);
  }
  return readBytes(resolve(cwd, path), path) === undefined ? [] : [path];
}

function readCatalog(cwd: string, file: string): Catalog {
  const bytes = readBytes(resolve(cwd, file), file);
  if (bytes === undefined) throw new InputError(worded("this file went away"), { file });
  return parseCatalog(bytes, file);
}

/** With one locale, a file is of that one, unless it says that it is in another language. */
function isOfOnly(catalog: Catalog, locales: readonly string[], isNamed: boolean): boolean {
  const [only] = locales;
  if (only === undefined || locales.length > 1) return false;
  const own = languageOfLocale(headerFields(catalog).get("Language") ?? "")?.language;
  return isNamed || own === undefined || own === languageOfLocale(only)?.language;
}

/** Where neither the pattern nor the call says it, the file must. */
function languageOf(catalog: Catalog, locales: readonly string[]): string {
  const language = headerFields(catalog).get("Language") ?? "";
  const locale = locales.find((one) => one.replaceAll("-", "_") === language.replaceAll("-", "_"));
  if (locale !== undefined) return locale;
  throw new InputError(
    worded(
      "the locale of this file is not known: its header says {{language}}, and the project has {{locales}}",
      { language: JSON.stringify(language), locales: locales.join(", ") },
    ),
    { file: catalog.path, line: 1, column: 1 },
    HINT,
  );
}
