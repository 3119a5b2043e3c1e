import { isHeader, type Catalog, type Entry } from "@dragoman/catalog";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syncCatalog, templateOf, type SyncResult } from "../src/index.js";
import { fresh, page, parse, write } from "./pages.js";

/** A block: two sentences with a link, the words of each its own, so that it is clear what comes from where. */
interface Block {
  readonly id: number;
  readonly url: string;
}

const english = ({ id, url }: Block): [string, string] => [
  `The ferry ${word(id, "a")} leaves ${word(id, "b")} at ${word(id, "c")} from [the ${word(id, "d")} pier](${url}).`,
  `Buy ${word(id, "e")} tickets ${word(id, "f")} before ${word(id, "g")} you board ${word(id, "h")}.`,
];
const italian = ({ id, url }: Block): string =>
  `Il traghetto ${word(id, "a")} parte ${word(id, "b")} dal [molo ${word(id, "d")}](${url}). Comprate ${word(id, "f")} i biglietti.`;

/** Words that no other block has. */
function word(id: number, letter: string): string {
  return `${letter}${"klmnopqrst"[id % 10] ?? ""}${"uvwxyz"[id % 6] ?? ""}${letter}`;
}

type Edit = (texts: readonly string[], at: number, blocks: readonly Block[]) => readonly string[];

const edits = {
  insert: (texts, at) => texts.toSpliced(at, 0, "Something else altogether, never seen."),
  delete: (texts, at) => texts.toSpliced(at, 1),
  swap: (texts, at) => texts.toSpliced(at, 2, ...texts.slice(at, at + 2).reverse()),
  join: (texts, at) => texts.toSpliced(at, 2, texts.slice(at, at + 2).join(" ")),
  split: (texts, at, blocks) => {
    const found = blocks.find((block) => english(block).join(" ") === texts[at]);
    return found === undefined ? texts : texts.toSpliced(at, 1, ...english(found));
  },
  url: (texts, at) => texts.with(at, (texts[at] ?? "").replaceAll("](", "](https://ferry.test/")),
  word: (texts, at) => texts.with(at, `Now ${texts[at] ?? ""}`),
} satisfies Record<string, Edit>;

const blocks = fc
  .integer({ min: 1, max: 8 })
  .map((count) => Array.from({ length: count }, (_, id): Block => ({ id, url: `p${id}.md` })));
const edit = fc.record({
  name: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  at: fc.nat(7),
});
const history = fc.record({
  blocks,
  revisions: fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
});

function sync(catalog: Catalog, sources: readonly string[]): SyncResult {
  return syncCatalog({ catalog, template: templateOf([page(sources)]) });
}

/** The catalog of a page that is translated as a whole. */
function translated(all: readonly Block[]): Catalog {
  const empty = write(
    sync(
      fresh(),
      all.map((block) => english(block).join(" ")),
    ).catalog,
  );
  const text = all.reduce(
    (po, block) => {
      return po.replace('msgstr ""\n\n#.', `msgstr "${italian(block)}"\n\n#.`);
    },
    `${empty.split("\n\n").slice(1).join("\n\n")}\n#.`,
  );
  const header = empty.split("\n\n")[0] ?? "";
  return parse(`${header}\n\n${text.slice(0, text.lastIndexOf("\n#."))}`);
}

function applied(
  texts: readonly string[],
  revision: readonly { name: keyof typeof edits; at: number }[],
  all: readonly Block[],
): readonly string[] {
  return revision.reduce((now, { name, at }) => {
    const change: Edit = edits[name];
    return now.length === 0 ? now : change(now, at % now.length, all);
  }, texts);
}

const messages = ({ entries }: Catalog): Entry[] => entries.filter((entry) => !isHeader(entry));
/** A translation without its URLs: what an edit that is carried must not touch. */
const words = (msgstr: string): string => msgstr.replaceAll(/\]\([^)]*\)/gu, "]");

describe("laws of sync, over generated edits of a translated page", () => {
  it("6: the words of every translation are still there, after every revision", () => {
    fc.assert(
      fc.property(history, ({ blocks: all, revisions }) => {
        let catalog = translated(all);
        let texts: readonly string[] = all.map((block) => english(block).join(" "));
        for (const revision of revisions) {
          texts = applied(texts, revision, all);
          catalog = parse(write(sync(catalog, texts).catalog));
          const kept = messages(catalog).map((entry) => words(entry.msgstr[0] ?? ""));
          for (const block of all)
            expect(kept.some((text) => text.includes(words(italian(block))))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("7: a second sync changes no byte, after every revision", () => {
    fc.assert(
      fc.property(history, ({ blocks: all, revisions }) => {
        let catalog = translated(all);
        let texts: readonly string[] = all.map((block) => english(block).join(" "));
        for (const revision of revisions) {
          texts = applied(texts, revision, all);
          const once = write(sync(catalog, texts).catalog);
          catalog = parse(once);
          expect(write(sync(catalog, texts).catalog)).toBe(once);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("one edit leaves no block that was translated without its translation", () => {
    fc.assert(
      fc.property(blocks, edit, (all, { name, at }) => {
        const texts = all.map((block) => english(block).join(" "));
        const next = applied(texts, [{ name, at }], all);
        const { catalog, decisions } = sync(translated(all), next);
        for (const { message, entry, outcome } of decisions) {
          if (message === undefined || message.msgid.startsWith("Something")) continue;
          expect(entry.msgstr[0]).not.toBe("");
          const isTouched = !texts.includes(message.msgid);
          expect(outcome).toBe(isTouched ? (name === "url" ? "carried" : "fuzzy") : "exact");
          expect(entry.fuzzy).toBe(outcome === "fuzzy");
          expect(entry.previous.msgid === undefined).toBe(outcome !== "fuzzy");
          if (outcome === "carried") {
            expect(entry.msgstr[0]).toContain("](https://ferry.test/p");
            expect(entry.translatorComments).toEqual(["dragoman: carried (url)"]);
          }
        }
        expect(new Set(messages(catalog).map((entry) => entry.msgid)).size).toBe(
          messages(catalog).length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("edits that are taken back leave each translation as it was, or for a look, and one word's edit as it was", () => {
    fc.assert(
      fc.property(history, ({ blocks: all, revisions }) => {
        const before = all.map((block) => english(block).join(" "));
        let catalog = translated(all);
        let texts: readonly string[] = before;
        for (const revision of revisions) {
          texts = applied(texts, revision, all);
          catalog = parse(write(sync(catalog, texts).catalog));
        }
        const { catalog: after } = sync(catalog, before);
        const isOneWord = revisions.length === 1 && revisions.flat().length === 1;
        for (const [index, msgid] of before.entries()) {
          const entry = messages(after).find((one) => one.msgid === msgid && !one.obsolete);
          const was = italian(all[index] ?? { id: -1, url: "" });
          if (entry?.fuzzy === false) expect(entry.msgstr).toEqual([was]);
          else expect(words(entry?.msgstr[0] ?? "")).toContain(words(was));
          if (isOneWord && revisions[0]?.[0]?.name === "word") expect(entry?.fuzzy).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
