import { describe, expect, it } from "vitest";
import {
  changeEntry,
  entryLines,
  findEntry,
  newEntry,
  parseCatalog,
  serializeCatalog,
  withEntries,
  type Catalog,
  type EntryChanges,
} from "../src/index.js";
import { anew, fixture, HEADER, parse, write } from "./catalogs.js";

function changed(catalog: Catalog, msgid: string, changes: EntryChanges): Catalog {
  return withEntries(
    catalog,
    catalog.entries.map((entry) => (entry.msgid === msgid ? changeEntry(entry, changes) : entry)),
  );
}

/** Lines that one text has and the other has not, with `-` and `+`. */
function difference(before: string, after: string): string[] {
  const old = before.split("\n");
  const now = after.split("\n");
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe("changing an entry", () => {
  const narrow = `${HEADER}\n#. heading\n#: a.md\nmsgid "one "\n"two"\nmsgstr "uno "\n"due"\n`;

  it("keeps the lines of the fields that did not change, however they are wrapped", () => {
    const catalog = changed(parse(narrow), "one two", { references: ["b.md"], fuzzy: true });
    expect(difference(narrow, write(catalog))).toEqual(["-#: a.md", "+#: b.md", "+#, fuzzy"]);
  });

  it("changes nothing where the new value is the old one", () => {
    const catalog = changed(parse(narrow), "one two", {
      msgstr: ["uno due"],
      references: ["a.md"],
    });
    expect(write(catalog)).toBe(narrow);
  });

  it("puts new comments where gettext puts them", () => {
    const catalog = changed(parse(narrow), "one two", {
      translatorComments: ["ask Ada"],
      previous: { msgid: "one" },
      fuzzy: true,
    });
    const text = write(catalog).slice(HEADER.length + 1);
    expect(text).toBe(
      '# ask Ada\n#. heading\n#: a.md\n#, fuzzy\n#| msgid "one"\nmsgid "one "\n"two"\nmsgstr "uno "\n"due"\n',
    );
  });

  it("makes an entry obsolete with all its fields", () => {
    const catalog = changed(parse(narrow), "one two", { obsolete: true, extractedComments: [] });
    expect(write(catalog).slice(HEADER.length)).toBe(
      '\n#: a.md\n#~ msgid "one two"\n#~ msgstr "uno due"\n',
    );
  });

  it("writes CRLF where the file has CRLF", () => {
    const catalog = fixture("crlf");
    const text = write(changed(catalog, "10", { msgstr: ["DIECI"] }));
    expect(text).toContain('msgid "10"\r\nmsgstr "DIECI"\r\n');
    expect(/[^\r]\n/u.test(text)).toBe(false);
  });

  it("writes unwrapped where the file is unwrapped", () => {
    const long = "word ".repeat(30);
    const catalog = fixture("unwrapped");
    expect(catalog.style.wrapped).toBe(false);
    expect(write(withEntries(catalog, [...catalog.entries, newEntry({ msgid: long })]))).toContain(
      `\n\nmsgid "${long}"\nmsgstr ""\n`,
    );
  });

  it("keeps a file without a final newline without one", () => {
    const catalog = fixture("no-final-newline");
    expect(write(changed(catalog, "a", { msgstr: ["c"] })).endsWith('msgid "a"\nmsgstr "c"')).toBe(
      true,
    );
  });

  it("keeps legacy bytes of other lines", () => {
    const catalog = fixture("shift-jis");
    const bytes = serializeCatalog(changed(catalog, "table", { msgstr: ["表"] }));
    expect(Buffer.from(bytes).includes(Buffer.from([0x87, 0x9a]))).toBe(true);
    expect(findEntry(parseCatalog(bytes, "x.po"), { msgid: "table" })?.msgstr).toEqual(["表"]);
    expect(findEntry(parseCatalog(bytes, "x.po"), { msgid: "because" })?.msgstr).toEqual(["∵"]);
  });

  it("keeps stray bytes of comments", () => {
    const bytes = serializeCatalog(
      changed(fixture("stray-bytes"), "coffee", { msgstr: ["caffé"] }),
    );
    expect(Buffer.from(bytes).includes(Buffer.from("# caff\xe8 in", "latin1"))).toBe(true);
    expect(Buffer.from(bytes).includes(Buffer.from("# caff\xe9\n", "latin1"))).toBe(true);
  });

  it("refuses a character that the charset has not", () => {
    const catalog = changed(fixture("latin1"), "tea", { msgstr: ["茶"] });
    expect(() => serializeCatalog(catalog)).toThrow(/ISO-8859-1 .* no character `茶`/u);
  });
});

describe("entries elsewhere", () => {
  it("separates new entries by a blank line, also after a file without a final newline", () => {
    const catalog = fixture("no-final-newline");
    const text = write(withEntries(catalog, [...catalog.entries, newEntry({ msgid: "z" })]));
    expect(text.endsWith('msgid "a"\nmsgstr "b"\n\nmsgid "z"\nmsgstr ""\n')).toBe(true);
  });

  it("keeps the byte-order mark first when another entry comes first", () => {
    const catalog = fixture("bom");
    const [header, ...rest] = catalog.entries;
    const text = write(
      withEntries(catalog, header === undefined ? [] : [newEntry({ msgid: "z" }), header, ...rest]),
    );
    expect(text.startsWith('\uFEFFmsgid "z"\nmsgstr ""\n\n# Italian')).toBe(true);
    expect(text.lastIndexOf("\uFEFF")).toBe(0);
  });

  it("says where entries will stand", () => {
    const catalog = fixture("everything");
    const [header, first, second, ...rest] = catalog.entries;
    if (header === undefined || first === undefined || second === undefined)
      throw new Error("too few");
    const added = newEntry({ msgid: "new", extractedComments: ["a", "b"] });
    const entries = [header, second, added, changeEntry(first, { msgstr: ["a\nb\nc"] }), ...rest];
    const next = withEntries(catalog, entries);
    const again = parse(write(next));
    expect(again.entries.map((entry) => entry.msgid)).toEqual(entries.map((entry) => entry.msgid));
    expect(entryLines(next)).toEqual(again.entries.map((entry) => entry.line));
  });
});

describe("looking up", () => {
  it("takes msgids such as __proto__, 10 and 2 as they are and in their order", () => {
    const catalog = fixture("everything");
    expect(findEntry(catalog, { msgid: "__proto__" })?.msgstr).toEqual(["prototipo"]);
    expect(findEntry(catalog, { msgid: "toString" })).toBeUndefined();
    const msgids = catalog.entries.map((entry) => entry.msgid);
    expect(msgids.indexOf("10")).toBeLessThan(msgids.indexOf("2"));
  });

  it("tells contexts apart and reads every field", () => {
    const entry = findEntry(fixture("everything"), {
      msgid: "A spade and a rake",
      msgctxt: "tool",
    });
    if (entry === undefined) throw new Error("not found");
    expect(entry.line).toBe(28);
    expect(anew(entry)).toMatchObject({
      msgstr: ["Una vanga"],
      flags: ["fuzzy", "no-wrap"],
      fuzzy: true,
      obsolete: false,
      previous: { msgctxt: "tool", msgid: "A spade", msgidPlural: undefined },
      translatorComments: ["checked by Ada", " with two spaces", ""],
      extractedComments: ["paragraph in: The garden", "Keep the name of the tool."],
      references: ["docs/index.md", "docs/spade.md:12"],
    });
    expect(findEntry(fixture("everything"), { msgid: "A spade and a rake" })).toBeUndefined();
  });

  it("resolves escapes, numbers as bytes of the charset among them", () => {
    const entry = findEntry(fixture("odd-spacing"), { msgid: "onetwothree" });
    expect(entry?.msgstr).toEqual(["unoAAé\t"]);
  });
});
