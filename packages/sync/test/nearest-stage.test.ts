import { findEntry } from "@dragoman/catalog";
import { describe, expect, it } from "vitest";
import { memoryOf, syncCatalog, templateOf, type Memory, type SyncResult } from "../src/index.js";
import { HEADER, page, parse, write } from "./pages.js";

const LONG = "The ferry leaves at noon from the northern pier every day.";
const LUNGO = "Il traghetto parte a mezzogiorno dal molo nord ogni giorno.";
const NEXT = "Buy your tickets early, because seats are few in summer.";
const DOPO = "Comprate presto i biglietti: d'estate i posti sono pochi.";

function entry(msgid: string, msgstr: string, head = ""): string {
  return `\n${head}#. paragraph\n#: docs/index.md\nmsgid "${msgid}"\nmsgstr "${msgstr}"\n`;
}

function sync(po: string, sources: readonly string[], memory?: Memory): SyncResult {
  const template = templateOf([page(sources)]);
  return syncCatalog({ catalog: parse(HEADER + po), template, ...(memory && { memory }) });
}

describe("messages that an edit has changed", () => {
  it("one paragraph made two: both halves keep the translation, for a look", () => {
    const { catalog } = sync(entry(`${LONG} ${NEXT}`, `${LUNGO} ${DOPO}`), [LONG, NEXT]);
    for (const msgid of [LONG, NEXT]) {
      expect(findEntry(catalog, { msgid })).toMatchObject({
        fuzzy: true,
        msgstr: [`${LUNGO} ${DOPO}`],
        previous: { msgid: `${LONG} ${NEXT}` },
      });
    }
  });

  it("two made one: it has both translations, and each is kept as it was", () => {
    const po = entry(LONG, LUNGO, "# by Ada\n") + entry(NEXT, DOPO);
    const { catalog, decisions } = sync(po, [`${LONG} ${NEXT}`]);
    expect(findEntry(catalog, { msgid: `${LONG} ${NEXT}` })).toMatchObject({
      fuzzy: true,
      msgstr: [`${LUNGO} ${DOPO}`],
      previous: { msgid: `${LONG} ${NEXT}` },
      translatorComments: ["by Ada"],
    });
    expect(write(catalog)).toContain(`#~ msgstr "${LUNGO}"`);
    expect(write(catalog)).toContain(`#~ msgstr "${DOPO}"`);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(["fuzzy", "obsolete", "obsolete"]);
    expect(decisions[0]?.sources.map(({ msgid }) => msgid)).toEqual([LONG, NEXT]);
  });

  it("what was fuzzy stays fuzzy, and keeps the previous msgid that it has", () => {
    const po = entry(`See [it](a.md). ${LONG}`, LUNGO, '#, fuzzy\n#| msgid "older"\n');
    const { catalog } = sync(po, [`See [it](b.md). ${LONG}`]);
    expect(catalog.entries[1]).toMatchObject({ fuzzy: true, previous: { msgid: "older" } });
  });

  it("a second carry replaces the note of the first, a fuzzy one takes it off", () => {
    const url = (name: string): string => `${LONG} [More](${name}.md)`;
    const po = entry(url("a"), `${LUNGO} [Altro](a.md)`, "# by Ada\n");
    const once = sync(po, [url("b")]).catalog;
    const twice = syncCatalog({ catalog: once, template: templateOf([page([url("c")])]) }).catalog;
    expect(twice.entries[1]).toMatchObject({
      fuzzy: false,
      msgstr: [`${LUNGO} [Altro](c.md)`],
      translatorComments: ["by Ada", "dragoman: carried (url)"],
    });
    const template = templateOf([page([`Now ${url("c")}`])]);
    expect(syncCatalog({ catalog: twice, template }).catalog.entries[1]).toMatchObject({
      fuzzy: true,
      translatorComments: ["by Ada"],
    });
  });

  it("does not touch plural entries", () => {
    const po = `\nmsgid "${LONG}"\nmsgid_plural "${LONG}s"\nmsgstr[0] "uno"\nmsgstr[1] "due"\n`;
    const { decisions } = sync(po, [`Now ${LONG}`]);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(["new", "obsolete"]);
  });

  it("an entry of another context is offered for a look, and loses its context", () => {
    const { catalog } = sync(entry(LONG, LUNGO).replace("msgid", 'msgctxt "menu"\nmsgid'), [LONG]);
    expect(catalog.entries).toHaveLength(2);
    expect(catalog.entries[1]).toMatchObject({
      msgctxt: undefined,
      fuzzy: true,
      msgstr: [LUNGO],
      previous: { msgid: LONG, msgctxt: "menu" },
    });
  });

  it("takes the same text of another context before one that is only near, whether a page needs it or not", () => {
    const now = LONG.replace("every day", "each day");
    const own = HEADER + `\n#~ msgctxt "old"\n#~ msgid "${LONG}"\n#~ msgstr "${LUNGO}"\n`;
    const other = entry(now, "Lo stesso testo.").replace("msgid", 'msgctxt "menu"\nmsgid');
    const template = templateOf([page([now])]);
    const [message] = template.messages;
    const result = syncCatalog({
      catalog: parse(own),
      template: { messages: message === undefined ? [] : [{ ...message, msgctxt: "button" }] },
      memory: memoryOf([parse(own), parse(HEADER + other, "other.po")]),
    });
    expect(findEntry(result.catalog, { msgid: now, msgctxt: "button" })).toMatchObject({
      fuzzy: true,
      msgstr: ["Lo stesso testo."],
    });
  });

  it("takes what another page needs before the same of a page that is gone", () => {
    const old = LONG.replace("every day", "each day");
    const elsewhere = (po: string): string => HEADER + po.replace("docs/index.md", "docs/other.md");
    const live = parse(elsewhere(entry(old, LUNGO)), "live.po");
    const gone = parse(elsewhere(entry(old, "Vecchio.", "#, fuzzy\n")), "gone.po");
    // The first message keeps the text in use here; the second one is near it.
    const { catalog } = sync("", [old, LONG], memoryOf([live], [gone]));
    expect(findEntry(catalog, { msgid: LONG })?.msgstr).toEqual([LUNGO]);
  });

  it.each([
    ["obsolete elsewhere", `\n#~ msgid "${LONG}"\n#~ msgstr "${LUNGO}"\n`, false],
    ["in use elsewhere", entry(LONG, LUNGO), false],
    ["of a page that is gone", entry(LONG, LUNGO), true],
  ])("takes what is %s, and does not take it away", (_, po, isOrphan) => {
    const other = parse(HEADER + po, "other.po");
    const memory = isOrphan ? memoryOf([], [other]) : memoryOf([other]);
    const { decisions } = sync("", [LONG.replace("every day", "each day")], memory);
    expect(decisions).toMatchObject([
      {
        outcome: "fuzzy",
        previous: LONG,
        reason: { message: expect.stringMatching(/other\.po$/u) as string },
      },
    ]);
  });

  it("suggests what the page says in its own place, but not where a build would show it twice", () => {
    const northern = "Recommended settings of the northern ferry";
    const southern = "Recommended settings of the southern ferry";
    const catalog = parse(HEADER + entry(northern, "Impostazioni del traghetto nord"));
    const template = templateOf([page([northern, southern])]);
    const outcomes = (suggestInUse?: boolean) =>
      syncCatalog({ catalog, template, suggestInUse }).decisions.map(({ outcome }) => outcome);
    expect(outcomes()).toEqual(["exact", "fuzzy"]);
    expect(outcomes(false)).toEqual(["exact", "new"]);
  });

  it("suggests nothing in use for a text that is another one", () => {
    const po = entry("The ferry leaves at seven", "Il traghetto parte alle sette");
    const { decisions } = sync(po, [
      "The ferry leaves at seven",
      "The lighthouse opens at noon, and the ferry is late",
    ]);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(["exact", "new"]);
  });

  it("offers what stands on another page still, and was edited on this one", () => {
    const po = entry(LONG, LUNGO).replace("index.md", "index.md docs/other.md");
    const edited = LONG.replace("every day", "each day at nine");
    const template = templateOf([page([edited]), page([LONG], "docs/other.md")]);
    const { decisions } = syncCatalog({ catalog: parse(HEADER + po), template });
    expect(decisions.map(({ outcome }) => outcome)).toEqual(["fuzzy", "exact"]);
  });

  it("leaves a message alone that the catalog has already, untranslated", () => {
    const po = `${entry(`Now ${LONG}`, "")}\n#~ msgid "${LONG}"\n#~ msgstr "${LUNGO}"\n`;
    const { catalog } = sync(po, [`Now ${LONG}`]);
    expect(write(catalog)).toBe(HEADER + po);
  });
});
