import { spawnSync } from "node:child_process";
import { parseCatalog, serializeCatalog } from "@dragoman/catalog";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pruneCatalog } from "../../src/prune/prune-catalog.js";

const HEADER = `# Italian
msgid ""
msgstr ""
"POT-Creation-Date: 2026-01-01 00:00+0000\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
`;
const CURRENT = `
# by Ada
#. paragraph
#: docs/index.md
msgid   "Low water"
msgstr "Bassa "
"marea"
`;
const OBSOLETE = [
  `
#~ msgid "High water"
#~ msgstr "Acqua alta"
`,
  `
# by Bo: perhaps wrong
#, fuzzy
#~| msgctxt "menu"
#~| msgid "A tide"
#~ msgctxt "menu"
#~ msgid "The tide"
#~ msgstr ""
#~ "La "
#~ "marea di oggi"
`,
  `
#~ msgid "one boat"
#~ msgid_plural "%d boats"
#~ msgstr[0] "una barca"
#~ msgstr[1] "%d barche in porto"
`,
];

const hasGettext = spawnSync("msgfmt", ["--version"]).status === 0;
if (!hasGettext) console.warn("SKIPPED msgfmt as a judge of pruned catalogs: no gettext");

function prune(text: string, orphan = false): { text: string | undefined; pruned: object } {
  const planned = pruneCatalog(parseCatalog(Buffer.from(text), "it.po"), orphan);
  if (planned === undefined) return { text: undefined, pruned: {} };
  return {
    text: Buffer.from(serializeCatalog(planned.rest)).toString(),
    pruned: planned.pruned,
  };
}

function accepted(text: string): boolean {
  return spawnSync("msgfmt", ["-c", "-o", "/dev/null", "-"], { input: text }).status === 0;
}

describe("a catalog of a page", () => {
  const whole = HEADER + CURRENT + OBSOLETE.join("");

  it("loses its obsolete entries with their comments, and nothing else", () => {
    expect(prune(whole)).toEqual({
      text: HEADER + CURRENT,
      pruned: {
        file: "it.po",
        orphan: false,
        deletesFile: false,
        words: 12,
        entries: [
          entry({ line: 14, msgid: "High water", msgstr: ["Acqua alta"], words: 2 }),
          entry({
            line: 22,
            msgctxt: "menu",
            msgid: "The tide",
            msgstr: ["La marea di oggi"],
            comments: ["by Bo: perhaps wrong"],
            words: 4,
          }),
          entry({
            line: 27,
            msgid: "one boat",
            msgidPlural: "%d boats",
            msgstr: ["una barca", "%d barche in porto"],
            words: 6,
          }),
        ],
      },
    });
  });

  it.each<[string, (text: string) => string]>([
    ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
    ["a byte-order mark", (text) => `\uFEFF${text}`],
    ["comments at its end", (text) => `${text}\n# the end\n`],
    ["no final newline", (text) => text.replace(/\n$/u, "")],
  ])("stays as it was with %s", (_, change) => {
    const kept = prune(change(whole)).text;
    const expected = change(HEADER + CURRENT);
    // The newline belongs to the line before: the entry that stays had one.
    expect(kept).toBe(expected.endsWith("\n") ? expected : `${expected}\n`);
  });

  it("keeps its file when nothing but the header is left", () => {
    expect(prune(HEADER + OBSOLETE.join("")).pruned).toMatchObject({ deletesFile: false });
    expect(prune(HEADER + OBSOLETE.join("")).text).toBe(HEADER);
  });

  it("has nothing to prune where nothing is obsolete", () => {
    expect(prune(HEADER + CURRENT).text).toBeUndefined();
  });

  it("is what it was without the entries that go, wherever they stand, and pruned once", () => {
    const current = (index: number): string => CURRENT.replace("Low", `Low ${String(index)}`);
    const parts = fc.array(fc.integer({ min: -1, max: OBSOLETE.length - 1 }), { maxLength: 8 });
    let judged = 0;
    fc.assert(
      fc.property(parts, fc.boolean(), fc.constantFrom("\n", "\r\n"), (kinds, marked, eol) => {
        const text = (kept: boolean): string => {
          const entries = kinds.map((kind, at) => (kind < 0 ? current(at) : OBSOLETE[kind]));
          const stays = entries.filter((_, at) => !kept || (kinds[at] ?? 0) < 0);
          return `${marked ? "\uFEFF" : ""}${(HEADER + stays.join("")).replaceAll("\n", eol)}`;
        };
        const { text: pruned = text(false) } = prune(text(false));
        expect(pruned).toBe(text(true));
        expect(prune(pruned).text).toBeUndefined();
        if (!hasGettext || marked || judged >= 20) return;
        judged++;
        expect(accepted(pruned)).toBe(true);
      }),
    );
    expect(judged).toBe(hasGettext ? 20 : 0);
  });
});

describe("a catalog whose page is gone", () => {
  it("loses all, its file too", () => {
    const { pruned, text } = prune(HEADER + CURRENT + OBSOLETE.join(""), true);
    expect(pruned).toMatchObject({ orphan: true, deletesFile: true, words: 14 });
    expect(text).toBe(HEADER);
    expect(prune(CURRENT, true).pruned).toMatchObject({ deletesFile: true });
    expect(prune(HEADER, true).pruned).toMatchObject({ deletesFile: true, entries: [] });
  });

  it("keeps its file where that holds more than a header, and is then pruned", () => {
    const { pruned, text = "" } = prune(`${HEADER + CURRENT}\n# see the other file\n`, true);
    expect(pruned).toMatchObject({ deletesFile: false });
    expect(text).toBe(`${HEADER}\n# see the other file\n`);
    expect(prune(text, true).text).toBeUndefined();
  });

  it.each(["", "\n", "# nothing\n"])("that is empty (%j) is left alone", (text) => {
    expect(prune(text, true).text).toBeUndefined();
  });
});

function entry(fields: object): object {
  return { msgctxt: undefined, msgidPlural: undefined, comments: [], ...fields };
}
