import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Catalog,
  changeEntry,
  type Entry,
  isHeader,
  newEntry,
  parseCatalog,
  serializeCatalog,
  withEntries,
} from "../src/index.js";

const FIXTURES: string = fileURLToPath(new URL("./fixtures/", import.meta.url));

/** The fixtures: a name and the bytes of its file. */
export const fixtures: readonly (readonly [name: string, bytes: Uint8Array])[] = readdirSync(
  FIXTURES,
).map((name) => [name, readFileSync(join(FIXTURES, name, "existing.po"))]);

export function fixture(name: string): Catalog {
  return parseCatalog(readFileSync(join(FIXTURES, name, "existing.po")), `${name}.po`);
}

export function parse(text: string): Catalog {
  return parseCatalog(new TextEncoder().encode(text), "test.po");
}

export function write(catalog: Catalog): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(serializeCatalog(catalog));
}

/** A catalog whose header has another text. */
export function withHeaderText(catalog: Catalog, edit: (text: string) => string): Catalog {
  const entries = catalog.entries.map((entry) =>
    isHeader(entry) ? changeEntry(entry, { msgstr: [edit(entry.msgstr[0] ?? "")] }) : entry,
  );
  return withEntries(catalog, entries);
}

export const HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n';

/** The same entry as if it had never been in a file. */
export function anew(entry: Entry): Entry {
  const { msgctxt, msgid, msgidPlural, msgstr, flags, obsolete, previous } = entry;
  const { translatorComments, extractedComments, references } = entry;
  return newEntry({
    ...{ msgctxt, msgid, msgidPlural, msgstr, flags, obsolete, previous },
    ...{ translatorComments, extractedComments, references },
  });
}

/** Whether GNU gettext is installed; says so loudly where it is not. */
export const hasGettext: boolean = spawnSync("msgcat", ["--version"]).status === 0;
if (!hasGettext) {
  console.warn("SKIPPED: GNU gettext is not installed (Debian: apt-get install gettext).");
}

/** Runs a tool of GNU gettext on a file; gives what it prints, and fails where it fails. */
export function gettext(tool: string, args: readonly string[], bytes: Uint8Array): Buffer {
  const directory = mkdtempSync(join(tmpdir(), "dragoman-"));
  try {
    const file = join(directory, "test.po");
    writeFileSync(file, bytes);
    const result = spawnSync(tool, [...args, file], { maxBuffer: 1 << 28 });
    if (result.status !== 0) throw new Error(`${tool}: ${result.stderr.toString()}`);
    return result.stdout;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The catalogs of the corpus, where it is there. */
export const corpus: string = join(
  process.env["DRAGOMAN_CORPORA"] ??
    fileURLToPath(new URL("../../../../shared/corpora", import.meta.url)),
  "comprehensive-rust/po",
);
export const corpusFiles: readonly string[] = listed(corpus);

function listed(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    console.warn(`SKIPPED: no corpora at ${directory} (set DRAGOMAN_CORPORA).`);
    return [];
  }
}
