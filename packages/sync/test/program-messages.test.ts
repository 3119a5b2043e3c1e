import { describe, expect, it } from "vitest";
import { syncCatalog, type Message } from "../src/index.js";
import { HEADER, programMessage, parse, write } from "./pages.js";

/** A message as gettext's programs have them: with no msgctxt, and perhaps with a plural. */
function message(msgid: string, many?: string): Message {
  const plural = many === undefined ? undefined : { msgid: many, forms: 2 };
  return programMessage(msgid, "tide.c", { ...(plural && { plural }) });
}

const BOATS = `
#: tide.c
msgid "%s: tie up %d boat? "
msgid_plural "%s: tie up %d boats? "
msgstr[0] "%s: ormeggio %d barca? "
msgstr[1] "%s: ormeggio %d barche? "
`;

describe("messages of programs", () => {
  it("that were made of one message with a plural: each has its entry", () => {
    const messages = [
      message("%s: tie up %u boat tightly? ", "%s: tie up %u boats tightly? "),
      message("%s: tie up %u boat? ", "%s: tie up %u boats? "),
    ];
    const { catalog } = syncCatalog({ catalog: parse(HEADER + BOATS), template: { messages } });
    expect(catalog.entries.map(({ msgid }) => msgid)).toEqual([
      "",
      "%s: tie up %u boat tightly? ",
      "%s: tie up %u boat? ",
    ]);
    for (const { msgid, msgidPlural, msgstr, fuzzy } of catalog.entries.slice(1)) {
      const value = fuzzy ? "%d" : "%u";
      expect(msgstr).toEqual([`%s: ormeggio ${value} barca? `, `%s: ormeggio ${value} barche? `]);
      expect(msgidPlural).toBe(msgid.replace("boat", "boats"));
    }
    expect(catalog.entries.slice(1)).toMatchObject([
      { fuzzy: true, previous: { msgidPlural: "%s: tie up %d boats? " } },
      { fuzzy: false, translatorComments: ["dragoman: carried (code)"] },
    ]);
    const written = write(catalog);
    const again = syncCatalog({ catalog: parse(written), template: { messages } });
    expect(write(again.catalog)).toBe(written);
  });

  it.each([
    ["are offered what is in use", true, ["%s: ormeggio %d barca? ", "%s: ormeggio %d barche? "]],
    ["but not where builds would show it twice", false, ["", ""]],
  ])("that are near another one with a plural: %s", (_, suggestInUse, msgstr) => {
    const messages = [
      message("%s: tie up %d boat? ", "%s: tie up %d boats? "),
      message("%s: tie up %d old boat? ", "%s: tie up %d old boats? "),
    ];
    const before = parse(HEADER + BOATS);
    const { catalog } = syncCatalog({ catalog: before, template: { messages }, suggestInUse });
    expect(catalog.entries[1]).toBe(before.entries[1]);
    expect(catalog.entries[2]).toMatchObject({ msgstr, fuzzy: suggestInUse });
    expect(write(syncCatalog({ catalog, template: { messages } }).catalog)).toBe(write(catalog));
  });

  it("of which the text for many alone is another one: fuzzy", () => {
    const messages = [message("%s: tie up %d boat? ", "%s: tie up %d of the boats? ")];
    const { catalog } = syncCatalog({ catalog: parse(HEADER + BOATS), template: { messages } });
    expect(catalog.entries[1]).toMatchObject({
      fuzzy: true,
      msgidPlural: "%s: tie up %d of the boats? ",
      previous: { msgidPlural: "%s: tie up %d boats? " },
    });
  });

  it("keep a plural in a catalog that pages share with them", () => {
    const { catalog } = syncCatalog({
      catalog: parse(HEADER + BOATS),
      template: { messages: [message("%s: tie up %d boat? ")] },
    });
    expect(write(catalog)).toBe(HEADER + BOATS);
  });

  it.each([
    ["a translated one gets the newline that msgfmt asks for", "", 'msgstr "Alta marea\\n"'],
    ["a fuzzy one stays as it is", "#, fuzzy\n", 'msgstr "Alta marea"'],
  ])("and a newline at the end: %s", (_, flags, msgstr) => {
    const po = `\n#: tide.c\n${flags}msgid "High tide\\n"\nmsgstr "Alta marea"\n`;
    const { catalog } = syncCatalog({
      catalog: parse(HEADER + po),
      template: { messages: [message("High tide\n")] },
    });
    expect(write(catalog)).toContain(msgstr);
  });
});
