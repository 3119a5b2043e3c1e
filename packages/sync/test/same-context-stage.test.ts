import { describe, expect, it } from "vitest";
import { syncCatalog, type Message, type SyncResult } from "../src/index.js";
import { HEADER, programMessage, parse, write } from "./pages.js";

const CONTEXT = 'msgctxt "app:cart"\n';
const TEXT = `\n#: src/app.ts\n${CONTEXT}msgid "Things"\nmsgstr "Rzeczy"\n`;
const PLURAL = `\n#: src/app.ts\n${CONTEXT}msgid "{{count}} thing"\nmsgid_plural "{{count}} things"
msgstr[0] "{{count}} rzecz"\nmsgstr[1] "{{count}} rzeczy"\n`;

function message(msgid: string, plural?: Message["plural"]): Message {
  return programMessage(msgid, "src/app.ts", { msgctxt: "app:cart", ...(plural && { plural }) });
}

function sync(po: string, messages: readonly Message[]): SyncResult {
  return syncCatalog({ catalog: parse(HEADER + po), template: { messages } });
}

const things = message("{{count}} thing", { msgid: "{{count}} things", forms: 2 });

describe("a key whose text is another one", () => {
  it.each([
    ["got plural forms", TEXT, things, "Things", ["Rzeczy", "Rzeczy"]],
    ["lost its plural forms", PLURAL, message("Things"), "{{count}} thing", ["{{count}} rzeczy"]],
    [
      "has other plural forms",
      PLURAL,
      message("One", { msgid: "{{count}} items", forms: 2 }),
      "{{count}} thing",
      ["{{count}} rzecz", "{{count}} rzeczy"],
    ],
    [
      "has another text for many alone",
      PLURAL,
      message("{{count}} thing", { msgid: "{{count}} small things", forms: 2 }),
      "{{count}} thing",
      ["{{count}} rzecz", "{{count}} rzeczy"],
    ],
  ])("and %s keeps its translation, for a look", (_, po, wanted, previous, msgstr) => {
    const once = sync(po, [wanted]);
    expect(once.catalog.entries).toHaveLength(2);
    expect(once.catalog.entries[1]).toMatchObject({
      fuzzy: true,
      msgid: wanted.msgid,
      msgidPlural: wanted.plural?.msgid,
      msgstr,
      previous: { msgid: previous },
    });
    const written = write(once.catalog);
    const again = syncCatalog({ catalog: parse(written), template: { messages: [wanted] } });
    expect(write(again.catalog)).toBe(written);
  });

  it("has an edit of markup carried in all forms", () => {
    const wanted = message("**{{count}}** thing", { msgid: "**{{count}}** things", forms: 2 });
    const { catalog, decisions } = sync(PLURAL, [wanted]);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(["carried"]);
    expect(catalog.entries[1]).toMatchObject({
      fuzzy: false,
      msgstr: ["**{{count}}** rzecz", "**{{count}}** rzeczy"],
      translatorComments: ["dragoman: carried (emphasis)"],
    });
    const again = syncCatalog({ catalog, template: { messages: [wanted] } });
    expect(write(again.catalog)).toBe(write(catalog));
  });

  it("tells the text for many that it was made for, where that is another one", () => {
    const edited = message("{{count}} thing", { msgid: "{{count}} small things", forms: 2 });
    const [told] = sync(PLURAL, [edited]).decisions;
    expect(told).toMatchObject({ previous: undefined, previousPlural: "{{count}} things" });
    const [same] = sync(PLURAL, [things]).decisions;
    expect(same?.outcome).toBe("exact");
    expect(same).not.toHaveProperty("previousPlural");
  });

  it("takes the text of its own kind, where an obsolete one of the other kind is there too", () => {
    const po = PLURAL + TEXT.replace(/^(?=msg)/gmu, "#~ ").replace("#: src/app.ts\n", "");
    expect(sync(po, [message("Stuff")]).catalog.entries[1]).toMatchObject({
      msgid: "Stuff",
      msgstr: ["Rzeczy"],
      previous: { msgid: "Things" },
    });
  });
});
