import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeEntry,
  entryLines,
  parseCatalog,
  serializeCatalog,
  withEntries,
} from "../src/index.js";
import { corpus, corpusFiles, fixtures, parse, write } from "./catalogs.js";
import { poFile } from "./po-file.js";

/** Writes through the text, not by handing the bytes back. */
function rewritten(bytes: Uint8Array): Buffer {
  const catalog = parseCatalog(bytes, "test.po");
  if (catalog.origin === undefined) throw new Error("a read catalog has an origin");
  // A catalog that believes it was read with other entries takes the long way.
  const origin = { ...catalog.origin, entries: [] };
  return Buffer.from(serializeCatalog({ ...catalog, origin }));
}

describe("law 5: read then write is byte-identical", () => {
  it.each(fixtures)("%s", (_name, bytes) => {
    expect(Buffer.from(serializeCatalog(parseCatalog(bytes, "test.po")))).toEqual(
      Buffer.from(bytes),
    );
    expect(rewritten(bytes)).toEqual(Buffer.from(bytes));
  });

  it("for generated files", () => {
    fc.assert(
      fc.property(poFile, (text) => {
        const bytes = Buffer.from(text);
        expect(rewritten(bytes).toString()).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it.skipIf(corpusFiles.length === 0).each(corpusFiles)("for the corpus: %s", (name) => {
    const bytes = readFileSync(join(corpus, name));
    expect(rewritten(bytes).equals(bytes)).toBe(true);
  });
});

describe("law 5: changing one entry changes that entry's lines alone", () => {
  it("for generated files", () => {
    fc.assert(
      fc.property(poFile, fc.nat(), fc.string(), (text, pick, msgstr) => {
        const catalog = parse(text);
        if (catalog.entries.length === 0) return;
        const index = pick % catalog.entries.length;
        const entries = catalog.entries.map((entry, at) =>
          at === index ? changeEntry(entry, { msgstr: [safe(msgstr)], fuzzy: true }) : entry,
        );
        const changed = write(withEntries(catalog, entries));
        const starts = catalog.origin?.entries.map((_, at) => spanOf(text, at)) ?? [];
        const [start = 0, end = 0] = starts[index] ?? [];
        expect(changed.startsWith(text.slice(0, start))).toBe(true);
        expect(changed.endsWith(text.slice(end))).toBe(true);
        const again = parse(changed);
        expect(again.entries.map((entry) => entry.msgid)).toEqual(
          catalog.entries.map((entry) => entry.msgid),
        );
        expect(again.entries[index]?.msgstr[0]).toBe(safe(msgstr));
        expect(again.entries[index]?.fuzzy).toBe(true);
        expect(entryLines(withEntries(catalog, entries))).toEqual(
          again.entries.map((entry) => entry.line),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** What no PO string can hold. */
function safe(text: string): string {
  return text.toWellFormed().replaceAll("\u0004", "");
}

/** Where an entry stands in its file, from the lines that the reader gives. */
function spanOf(text: string, index: number): [start: number, end: number] {
  const catalog = parse(text);
  const raw = catalog.entries.map((entry) => entry as unknown as { start: number; end: number });
  return [raw[index]?.start ?? 0, raw[index]?.end ?? 0];
}
