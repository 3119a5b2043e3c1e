import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Catalog, parseCatalog } from "../src/index.js";
import { HEADER, parse } from "./catalogs.js";

/** What a string may hold between its quotes. */
const string = fc
  .array(
    fc.constantFrom(
      "a", "è", "漢", " ", "'", "#", "\t", "/", "\\n", "\\t", "\\b", "\\f", "\\r", "\\v", "\\a",
      '\\"', "\\\\", "\\x41", "\\101", "\\303\\250", "\\u"
    ), // prettier-ignore
    { maxLength: 8 },
  )
  .map((parts) => parts.filter((part) => part !== "\\u").join(""));

function fieldsOf({ entries }: Catalog): unknown {
  return entries.map(({ msgid, msgstr, translatorComments, references, flags, line }) => {
    return { msgid, msgstr, translatorComments, references, flags, line };
  });
}

describe("entries of two lines", () => {
  it("are read as those that are laid out otherwise", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(string, string), { maxLength: 4 }), (pairs) => {
        const text = (blank: string): string =>
          pairs
            .map(([one, other], index) => {
              const id = `${String(index)} ${one}`;
              return `# a\n#: b.md\nmsgid${blank}"${id}"\nmsgstr${blank}"${other}"\n`;
            })
            .join("\n");
        expect(fieldsOf(parse(HEADER + text(" ")))).toEqual(fieldsOf(parse(HEADER + text("  "))));
      }),
    );
  });

  it.each([
    ['msgid "a"\nmsgstr "b"\n"c"\n', ["bc"]],
    ['msgid "a"\nmsgstr "b" "c"\n', ["bc"]],
    ['msgid "a"\nmsgstr ""\n"b\\n"\n"\\"c\\""\n', ['b\n"c"']],
    ['msgid "a"\r\nmsgstr "b"\r\n', ["b"]],
    ['msgid "a"\nmsgstr "b\\n"\n  "c"\n', ["b\nc"]],
  ])("end where their strings end: %j", (text, msgstr) => {
    expect(parse(HEADER + text).entries[1]?.msgstr).toEqual(msgstr);
  });

  it.each([
    ['msgid "a"\nmsgstr "b"\nmsgstr[0] "c"\n', /no msgid before it/u],
    ['msgid "a"\nmsgstr "b"\n#~ "c"\n', /obsolete/u],
    ['#~ msgid "a"\nmsgid "a"\nmsgstr "b"\n', /no msgstr/u],
    ['msgctxt "a"\nmsgid "a"\nmsgstr "b\\q"\n', /no escape/u],
  ])("are checked as others: %j", (text, says) => {
    expect(() => parse(HEADER + text)).toThrow(says);
  });

  // An expression keeps a place to go back to for each, and it has no more room than for some millions.
  it("may have millions of escapes", () => {
    const count = 4_000_000;
    const bytes = Buffer.from(`${HEADER}msgid "${"\\n".repeat(count)}"\nmsgstr "b"\n`);
    const [, entry] = parseCatalog(bytes, "it.po").entries;
    expect(entry?.msgid.length).toBe(count);
    expect(entry?.msgstr).toEqual(["b"]);
  }, 120_000);
});
