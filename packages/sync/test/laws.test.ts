import { spawnSync } from "node:child_process";
import { isHeader, serializeCatalog, type Catalog } from "@dragoman/catalog";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryOf, syncCatalog, templateOf } from "../src/index.js";
import { HEADER, page, parse, write } from "./pages.js";

const hasGettext = spawnSync("msgfmt", ["--version"]).status === 0;
if (!hasGettext)
  console.warn("SKIPPED: GNU gettext is not installed (Debian: apt-get install gettext).");

/** Few words, so that texts meet often: the same, folded, and moved. */
const word = fc.constantFrom("a", "b", "c", "__proto__", "10", "è", "語");
const space = fc.constantFrom(" ", " ", " ", "\n", "  ");
const source = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 3 })
  .map((pairs) =>
    pairs.map(([one, gap], index) => (index === pairs.length - 1 ? one : one + gap)).join(""),
  );
const pageText = fc.array(source, { maxLength: 12 });

const oldEntry = fc.record({
  msgid: fc
    .tuple(source, fc.constantFrom("", "", " ", "\\n"))
    .map(([text, end]) => quote(text) + end),
  msgstr: fc.constantFrom("", "uno", "due\\n", " tre  volte"),
  comment: fc.constantFrom("", "", "# by Ada\n", "# look\n# here\n"),
  extracted: fc.constantFrom("", "#. paragraph\n#: docs/index.md\n", "#: old.md:3\n"),
  fuzzy: fc.boolean(),
  obsolete: fc.boolean(),
});

const catalogText = fc
  .uniqueArray(oldEntry, { maxLength: 12, selector: ({ msgid }) => msgid })
  .map((entries) => HEADER + entries.map(entryText).join(""));

function entryText({
  msgid,
  msgstr,
  comment,
  extracted,
  fuzzy,
  obsolete,
}: {
  msgid: string;
  msgstr: string;
  comment: string;
  extracted: string;
  fuzzy: boolean;
  obsolete: boolean;
}): string {
  const mark = obsolete ? "#~ " : "";
  const flag = fuzzy && msgstr !== "" ? "#, fuzzy\n" : "";
  return `\n${comment}${obsolete ? "" : extracted}${flag}${mark}msgid "${msgid}"\n${mark}msgstr "${msgstr}"\n`;
}

function quote(text: string): string {
  return text.replaceAll("\n", "\\n");
}

const state = fc.record({
  own: catalogText,
  other: catalogText,
  sources: pageText,
  next: pageText,
});

function synced(catalog: Catalog, sources: readonly string[], others: readonly Catalog[]): Catalog {
  const template = templateOf([page(sources)]);
  return syncCatalog({ catalog, template, memory: memoryOf(others) }).catalog;
}

type Pair = readonly [msgid: string, msgstr: string];

/** Whether a text and its translation are one of the pairs, or several of them joined. */
function isMadeOf([msgid, msgstr]: Pair, pairs: readonly Pair[]): boolean {
  return pairs.some(([from, to]) => {
    if (from === msgid && to === msgstr) return true;
    if (!msgid.startsWith(`${from} `) || !msgstr.startsWith(`${to} `)) return false;
    return isMadeOf([msgid.slice(from.length + 1), msgstr.slice(to.length + 1)], pairs);
  });
}

const fold = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

describe("laws of sync, over generated catalogs and edits", () => {
  it("6: nothing that a translator wrote is lost, over several edits", () => {
    fc.assert(
      fc.property(state, ({ own, other, sources, next }) => {
        const before = parse(own);
        const first = parse(write(synced(before, sources, [before, parse(other, "other.po")])));
        const second = parse(write(synced(first, next, [first])));
        for (const after of [first, second]) {
          const texts = new Set(after.entries.flatMap((entry) => entry.msgstr.map(fold)));
          const comments = new Set(after.entries.flatMap((entry) => entry.translatorComments));
          for (const entry of before.entries) {
            if (isHeader(entry)) continue;
            for (const form of entry.msgstr)
              if (form !== "") expect([...texts]).toContain(fold(form));
            for (const comment of entry.translatorComments)
              expect([...comments]).toContain(comment);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("6: each translation is still that of its own message", () => {
    fc.assert(
      fc.property(state, ({ own, sources }) => {
        const before = parse(own);
        const after = synced(before, sources, []);
        const pairs = before.entries
          .filter((entry) => !isHeader(entry))
          .map((entry): Pair => [fold(entry.msgid), fold(entry.msgstr[0] ?? "")]);
        const unknown = before.entries
          .filter(({ fuzzy }) => fuzzy)
          .map(({ msgstr }) => fold(msgstr[0] ?? ""));
        for (const entry of after.entries) {
          const msgstr = fold(entry.msgstr[0] ?? "");
          if (isHeader(entry) || msgstr === "") continue;
          const made = entry.fuzzy ? (entry.previous.msgid ?? entry.msgid) : entry.msgid;
          // What a fuzzy translation without a previous msgid was made for nobody knew before.
          const isUnknown = entry.fuzzy && entry.previous.msgid === undefined;
          if (isUnknown && unknown.some((text) => msgstr.includes(text))) continue;
          expect(isMadeOf([fold(made), msgstr], pairs)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("7: a second sync changes no byte", () => {
    fc.assert(
      fc.property(state, ({ own, other, sources }) => {
        const others = [parse(other, "other.po")];
        const first = synced(parse(own), sources, [parse(own), ...others]);
        const text = write(first);
        expect(write(synced(parse(text), sources, [parse(text), ...others]))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("the catalog has exactly the template's messages, and no message twice", () => {
    fc.assert(
      fc.property(state, ({ own, sources }) => {
        const { entries } = parse(write(synced(parse(own), sources, [])));
        const current = entries.filter((entry) => !entry.obsolete && !isHeader(entry));
        expect(current.map((entry) => entry.msgid).sort()).toEqual([...new Set(sources)].sort());
        expect(new Set(entries.map((entry) => entry.msgid)).size).toBe(entries.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("5: an entry whose message did not change keeps its bytes", () => {
    fc.assert(
      fc.property(pageText, pageText, (sources, next) => {
        const first = write(synced(parse(HEADER), sources, []));
        const translated = first.replaceAll(/msgstr ""\n(?=\n|$)/gu, 'msgstr   "tradotto"\n');
        const after = write(synced(parse(translated), next, []));
        for (const block of translated.split("\n\n").slice(1)) {
          const [entry] = parse(`${block}\n`).entries;
          if (entry !== undefined && next.includes(entry.msgid))
            expect(after).toContain(block.trimEnd());
        }
      }),
      { numRuns: 500 },
    );
  });
});

it.skipIf(!hasGettext)(
  "msgfmt accepts what a sync writes wherever it accepted what was there",
  () => {
    fc.assert(
      fc.property(state, ({ own, sources }) => {
        fc.pre(complaints(Buffer.from(own)) === "");
        expect(complaints(serializeCatalog(synced(parse(own), sources, [])))).toBe("");
      }),
      { numRuns: 100 },
    );
  },
);

/** Without the check of header fields, which these short headers would not pass. */
function complaints(bytes: Uint8Array): string {
  const checks = ["--check-format", "--check-domain", "-o", "/dev/null", "-"];
  return spawnSync("msgfmt", checks, { input: bytes }).stderr.toString();
}
