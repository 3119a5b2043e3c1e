import { describe, expect, it } from "vitest";
import {
  memoryOf,
  syncCatalog,
  templateOf,
  type CarryChoice,
  type Message,
  type SyncResult,
} from "../src/index.js";
import { HEADER, page, parse, programMessage, write } from "./pages.js";

const FERRY = "The ferry leaves at noon from [the pier](a.md).";
const EDITED = "The small ferry leaves at noon from [the pier](b.md).";
const TRAGHETTO = "Il traghetto parte a mezzogiorno dal [molo](a.md).";

function entry(msgid: string, msgstr: string, head = ""): string {
  return `\n${head}msgid "${msgid}"\nmsgstr "${msgstr}"\n`;
}

function sync(po: string, texts: readonly string[], carry?: CarryChoice): SyncResult {
  const template = templateOf([page(texts)]);
  return syncCatalog({ catalog: parse(po), template, ...(carry && { carry }) });
}

/** The catalog after a sync, as other tools and the next sync see it. */
function after(po: string, texts: readonly string[]): string {
  return write(sync(po, texts).catalog);
}

describe("a text that was edited and edited back", () => {
  const finished = HEADER + entry(FERRY, TRAGHETTO, "# by Ada\n");
  const edited = after(finished, [EDITED]);

  it("has its translation again, finished, with a note for reviewers", () => {
    expect(parse(edited).entries[1]).toMatchObject({
      fuzzy: true,
      msgstr: [TRAGHETTO.replace("a.md", "b.md")],
      previous: { msgid: FERRY },
    });
    const { catalog, decisions } = sync(edited, [FERRY]);
    expect(catalog.entries).toHaveLength(2);
    expect(catalog.entries[1]).toMatchObject({
      msgid: FERRY,
      fuzzy: false,
      msgstr: [TRAGHETTO],
      previous: { msgid: undefined, msgctxt: undefined },
      translatorComments: ["by Ada", "dragoman: carried (edited-back)"],
    });
    expect(decisions).toMatchObject([
      {
        outcome: "carried",
        previous: EDITED,
        reason: { message: "the text is again the one that its translation was made for" },
      },
    ]);
    const written = write(catalog);
    expect(after(written, [FERRY])).toBe(written);
  });

  it("has it again although the edited text stays, which keeps its entry", () => {
    const { catalog, decisions } = sync(edited, [EDITED, FERRY]);
    expect(catalog.entries.slice(1)).toMatchObject([
      { msgid: EDITED, fuzzy: true, previous: { msgid: FERRY } },
      { msgid: FERRY, fuzzy: false, msgstr: [TRAGHETTO] },
    ]);
    expect(decisions).toMatchObject([{ outcome: "exact" }, { outcome: "carried" }]);
    const written = write(catalog);
    expect(after(written, [EDITED, FERRY])).toBe(written);
  });

  it("has it again and not what another page says for the same text", () => {
    const other = parse(HEADER + entry(FERRY, "Un altro traghetto."), "other.po");
    const catalog = parse(edited);
    const template = templateOf([page([FERRY])]);
    const memory = memoryOf([catalog, other]);
    const [decision] = syncCatalog({ catalog, template, memory }).decisions;
    expect(decision).toMatchObject({ outcome: "carried", entry: { msgstr: [TRAGHETTO] } });
  });

  it.each([
    ["5 boats are at pier 7", "Just 6 ships lie at pier 8", "5 barche sono al molo 7"],
    ["It is 5 or 6 boats", "It was 6 or 6 ships", "Sono 5 o 6 barche"],
    ["Use --low for {name}", "Try --ebb with {title}", "Usate --low per {name}"],
  ])("has its numbers and values again: %s", (before, since, target) => {
    const once = after(HEADER + entry(before, target), [since]);
    expect(sync(once, [before]).catalog.entries[1]).toMatchObject({
      fuzzy: false,
      msgstr: [target],
    });
  });

  it("finds it among the obsolete entries, too", () => {
    const gone = after(edited, ["Nothing of the kind."]);
    expect(gone).toContain(`#~ msgid "${EDITED}"`);
    expect(parse(after(gone, [FERRY])).entries[1]).toMatchObject({
      fuzzy: false,
      msgstr: [TRAGHETTO],
    });
  });

  it.each<CarryChoice>([{ "edited-back": false }, { others: false }])(
    "waits for a translator with %o",
    (carry) => {
      expect(sync(edited, [FERRY], carry).decisions[0]?.outcome).toBe("fuzzy");
    },
  );

  it("waits for a translator where the translation has other markup by now", () => {
    const changed = edited.replace("[molo](b.md)", "molo");
    expect(sync(changed, [FERRY]).decisions[0]?.outcome).toBe("fuzzy");
  });

  it("waits for a translator where several entries had this text: it was split", () => {
    const half = entry("The ferry leaves.", TRAGHETTO, `#, fuzzy\n#| msgid "${FERRY}"\n`);
    const other = entry("At noon.", "A mezzogiorno.", `#, fuzzy\n#| msgid "${FERRY}"\n`);
    expect(sync(HEADER + half + other, [FERRY]).decisions[0]?.outcome).toBe("fuzzy");
  });

  it("waits for a translator where its own translation was fuzzy before the edit", () => {
    const machine = HEADER + entry(FERRY, TRAGHETTO, "#, fuzzy\n");
    const since = after(machine, [EDITED]);
    // Nobody knows what a fuzzy translation without a previous msgid was made for.
    expect(since).not.toContain("#|");
    const [decision] = sync(since, [FERRY]).decisions;
    expect(decision).toMatchObject({ outcome: "fuzzy", entry: { fuzzy: true } });
  });

  it("waits for a translator where it was joined from a text whose translation was fuzzy", () => {
    const [one, other] = ["The ferry leaves at noon.", "Buy your tickets on the northern pier."];
    const joined = `${one} ${other}`;
    const po = HEADER + entry(one, "Parte.", "#, fuzzy\n") + entry(other, "Comprate.");
    const once = after(po, [joined]);
    expect(parse(once).entries[1]).toMatchObject({ fuzzy: true, msgstr: ["Parte. Comprate."] });
    const twice = after(once, [`Now ${joined}`]);
    expect(sync(twice, [joined]).decisions[0]?.outcome).toBe("fuzzy");
  });

  it("is another message where it had another context", () => {
    const po = entry(EDITED, TRAGHETTO, `#, fuzzy\n#| msgctxt "menu"\n#| msgid "${FERRY}"\n`);
    expect(sync(HEADER + po, [FERRY]).decisions[0]?.outcome).toBe("fuzzy");
  });
});

describe("a message with plural forms that was edited and edited back", () => {
  const message = (one: string, many: string): Message =>
    programMessage(one, "src/app.ts", { plural: { msgid: many, forms: 2 } });
  const before = message(
    "{{count}} boat at the northern pier",
    "{{count}} boats at the northern pier",
  );
  const since = message(
    "{{count}} boat at the southern pier",
    "{{count}} boats at the southern pier",
  );
  const po = `${HEADER}
msgid "${before.msgid}"
msgid_plural "${before.plural?.msgid ?? ""}"
msgstr[0] "{{count}} barca"
msgstr[1] "{{count}} barche"
`;

  it("has its forms again, finished", () => {
    const once = syncCatalog({ catalog: parse(po), template: { messages: [since] } });
    expect(once.catalog.entries[1]).toMatchObject({
      fuzzy: true,
      previous: { msgid: before.msgid },
    });
    const { catalog } = syncCatalog({
      catalog: parse(write(once.catalog)),
      template: { messages: [before] },
    });
    expect(catalog.entries[1]).toMatchObject({
      fuzzy: false,
      msgstr: ["{{count}} barca", "{{count}} barche"],
      msgidPlural: before.plural?.msgid,
      previous: { msgid: undefined },
    });
  });

  it("has the values of its forms again, where others came with other words", () => {
    const old = message("%d boat at the northern pier", "%d boats at the northern pier");
    const next = message("%u boat at the southern pier", "%u boats at the southern pier");
    const forms = parse(po.replaceAll("{{count}}", "%d"));
    const once = syncCatalog({ catalog: forms, template: { messages: [next] } }).catalog;
    expect(once.entries[1]?.fuzzy).toBe(true);
    const { catalog } = syncCatalog({ catalog: once, template: { messages: [old] } });
    expect(catalog.entries[1]).toMatchObject({ fuzzy: false, msgstr: ["%d barca", "%d barche"] });
  });

  it("waits for a translator where the text for many is another one", () => {
    const once = syncCatalog({ catalog: parse(po), template: { messages: [since] } });
    const other = message(before.msgid, "All boats at the northern pier");
    const { decisions } = syncCatalog({ catalog: once.catalog, template: { messages: [other] } });
    expect(decisions[0]?.outcome).toBe("fuzzy");
  });
});

describe("a text that was edited back but for its markup or its closing mark", () => {
  const HARBOUR = "The harbour is open until noon";
  const LATE = "The harbour is open until late evening";
  const edited = after(HEADER + entry(HARBOUR, "Il porto è aperto fino a mezzogiorno"), [LATE]);

  it("has its translation, finished, as an edit of a finished one is carried", () => {
    expect(parse(edited).entries[1]).toMatchObject({ fuzzy: true, previous: { msgid: HARBOUR } });
    const { catalog, decisions } = sync(edited, [`${HARBOUR}.`]);
    expect(catalog.entries).toHaveLength(2);
    expect(catalog.entries[1]).toMatchObject({
      msgid: `${HARBOUR}.`,
      fuzzy: false,
      msgstr: ["Il porto è aperto fino a mezzogiorno."],
      previous: { msgid: undefined },
      translatorComments: ["dragoman: carried (edited-back, closing-punctuation)"],
    });
    expect(decisions[0]?.reason.message).toBe(
      "only closing punctuation changed since the text that its translation was made for",
    );
    const written = write(catalog);
    expect(after(written, [`${HARBOUR}.`])).toBe(written);
  });

  it("has taken back what syncs applied meanwhile", () => {
    const other = after(after(HEADER + entry(FERRY, TRAGHETTO), [EDITED]), [
      FERRY.replace("a.md", "c.md"),
    ]);
    expect(parse(other).entries[1]).toMatchObject({
      fuzzy: false,
      msgstr: [TRAGHETTO.replace("a.md", "c.md")],
    });
  });

  it("has that of a finished entry with these words, where there is one", () => {
    const both = `${edited}\n#~ msgid "The *harbour* is open until noon"\n#~ msgstr "Il *porto* apre"\n`;
    const { catalog } = sync(both, [`${HARBOUR}.`]);
    expect(catalog.entries.find(({ msgid }) => msgid === `${HARBOUR}.`)).toMatchObject({
      fuzzy: false,
      msgstr: ["Il porto apre."],
    });
  });

  it.each<[string, string, CarryChoice]>([
    ["its words are others", "The harbour is open until ten.", {}],
    ["that is not to be carried", `${HARBOUR}.`, { "edited-back": false }],
    ["closing marks are not", `${HARBOUR}.`, { "closing-punctuation": false }],
  ])("waits for a translator where %s", (_, text, carry) => {
    expect(sync(edited, [text], carry).catalog.entries[1]).toMatchObject({
      fuzzy: true,
      previous: { msgid: HARBOUR },
    });
  });
});
