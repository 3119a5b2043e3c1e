import { InputError, worded } from "@dragoman/model";
import { type MessageOptions, separatorsOf } from "../options.js";
import { CATEGORIES, type Category } from "../plural/category.js";
import { lexersOf } from "./lexers.js";
import type { ParserEntry, ParserModule } from "./parser-module.js";

/** A file of the program. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

/** A key that a program asks for. */
export interface ExtractedKey {
  readonly namespace: string;
  /** The key as i18next gets it, prefix included, without its namespace and its context. */
  readonly key: string;
  /** Undefined for none; `open` where it is chosen when the program runs. */
  readonly context: { readonly name: string } | "open" | undefined;
  /** Whether the call has a count, and of what. */
  readonly count: "cardinal" | "ordinal" | undefined;
  readonly defaultValue: string | undefined;
  /** Default values of plural forms. */
  readonly forms: ReadonlyMap<Category, string>;
  readonly file: string;
  /** 1-based; undefined where the file's lexer does not say it. */
  readonly line: number | undefined;
  /** What the author tells translators. */
  readonly notes: readonly string[];
}

/** The keys of a program, and what could not be read. */
export interface Extraction {
  readonly keys: readonly ExtractedKey[];
  /** What i18next-parser says of calls whose key is not in the code, such as `t(name)`. */
  readonly warnings: readonly { readonly file: string; readonly message: string }[];
}

/** Nobody writes such files, and some lexers need more than linear time. */
const LARGEST = 2_000_000;

/**
 * Finds the keys that a program asks for, with i18next-parser: JavaScript and
 * TypeScript, JSX, Vue, Svelte, HTML (`data-i18n`) and Handlebars.
 *
 * @param files - the program's files
 * @param options - how the project uses i18next
 * @returns the keys in the order of files and calls, and what was not understood
 * @throws InputError where a file is larger than two million characters or i18next-parser fails on it
 * @example
 * (await extractKeys([{ path: "menu.ts", text: 't("file.open", "Open")' }], options)).keys[0]?.key; // "file.open"
 */
export async function extractKeys(
  files: readonly CodeFile[],
  options: MessageOptions,
): Promise<Extraction> {
  // It brings TypeScript's parser along.
  const module = (await import("i18next-parser")) as unknown as ParserModule;
  const lexers = lexersOf(module, options.functions);
  const keys: ExtractedKey[] = [];
  const warnings: { file: string; message: string }[] = [];
  for (const { path, text } of files) {
    if (text.length > LARGEST) throw tooLarge(path);
    const parser = new module.parser({ lexers });
    parser.on("warning", (warning: unknown) => {
      warnings.push({ file: path, message: String(warning) });
    });
    for (const entry of parsed(() => parser.parse(text, path), path)) {
      const key = keyOf(entry, path, options);
      if (key !== undefined) keys.push(key);
    }
  }
  return { keys, warnings };
}

function parsed(parse: () => ParserEntry[], file: string): ParserEntry[] {
  try {
    return parse();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(
      worded("i18next-parser cannot read this file: {{reason}}", { reason }),
      { file },
      worded("Repair what it does not understand, or take the file out of `messages[].source`."),
    );
  }
}

function tooLarge(file: string): InputError {
  const message = worded(
    "this file has more than {{most}} characters, which is no code that somebody wrote",
    { most: LARGEST },
  );
  return new InputError(message, { file }, worded("Take it out of `messages[].source`."));
}

function keyOf(
  entry: ParserEntry,
  file: string,
  options: MessageOptions,
): ExtractedKey | undefined {
  if (typeof entry.key !== "string" || entry.key === "") return undefined;
  const separators = separatorsOf(options);
  const [namespace, plainKey] = splitNamespace(entry, separators.namespace);
  const prefix = typeof entry.keyPrefix === "string" ? entry.keyPrefix + separators.key : "";
  const kind = entry.ordinal === true || entry.ordinal === "true" ? "ordinal" : "cardinal";
  const { context } = entry;
  return {
    namespace: namespace ?? options.defaultNamespace ?? "translation",
    key: prefix + plainKey,
    context:
      entry.dragomanOpenContext === true
        ? "open"
        : typeof context === "string" && context !== ""
          ? { name: context }
          : undefined,
    count: entry.count === undefined ? undefined : kind,
    defaultValue: typeof entry.defaultValue === "string" ? entry.defaultValue : undefined,
    forms: formsOf(entry, kind, separators.plural),
    file,
    line: entry.dragomanLine,
    notes: entry.dragomanNotes ?? [],
  };
}

/** As i18next does it: what stands before the first separator; a key that is its own text has none. */
function splitNamespace(entry: ParserEntry, separator: string): [string | undefined, string] {
  const key = String(entry.key);
  const own = typeof entry.namespace === "string" ? entry.namespace : undefined;
  const at = separator === "" || key === entry.defaultValue ? -1 : key.indexOf(separator);
  return at <= 0 ? [own, key] : [key.slice(0, at), key.slice(at + separator.length)];
}

function formsOf(
  entry: ParserEntry,
  kind: "cardinal" | "ordinal",
  separator: string,
): Map<Category, string> {
  const forms = new Map<Category, string>();
  const ordinal = kind === "ordinal" ? `${separator}ordinal` : "";
  for (const category of CATEGORIES) {
    const text = entry[`defaultValue${ordinal}${separator}${category}`];
    if (typeof text === "string" && text !== "") forms.set(category, text);
  }
  return forms;
}
