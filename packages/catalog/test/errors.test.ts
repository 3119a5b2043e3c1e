import { InputError } from "@dragoman/model";
import { describe, expect, it } from "vitest";
import { parseCatalog } from "../src/index.js";
import { gettext, hasGettext, HEADER } from "./catalogs.js";

function failure(bytes: Uint8Array): InputError {
  try {
    parseCatalog(bytes, "it.po");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

const LINES = HEADER.split("\n").length - 1;

/** Text after the header, line and column of the error counted from there, and what the message says. */
const BAD: readonly (readonly [
  name: string,
  text: string,
  line: number,
  column: number,
  says: RegExp,
])[] = [
  ["a string that is not closed", 'msgid "a\nmsgstr "b"\n', 1, 7, /no closing quote/u],
  ["a string that the file ends in", 'msgid "a"\nmsgstr "b', 2, 8, /no closing quote/u],
  ["an unknown escape", 'msgid "è\\q"\nmsgstr ""\n', 1, 9, /`\\q` is no escape/u],
  ["a hexadecimal escape without digits", 'msgid "\\xg"\nmsgstr ""\n', 1, 8, /is no escape/u],
  ["the context separator", 'msgid "a\u0004b"\nmsgstr ""\n', 1, 9, /U\+0004/u],
  ...["\\4", "\\04", "\\004", "\\404", "\\0041", "\\x4", "\\x04", "\\x0004", "\\x104"].map(
    (escape) =>
      [
        `the context separator written as ${escape}`,
        `msgid "\\tè${escape}"\nmsgstr ""\n`,
        1,
        11,
        /U\+0004/u,
      ] as const,
  ),
  ["the context separator in a translation", 'msgid "a"\nmsgstr "\\004"\n', 2, 9, /U\+0004/u],
  ["an unknown keyword", 'msgit "a"\nmsgstr "b"\n', 1, 1, /`msgit`/u],
  ["a stray character", 'msgid "a"\n; "b"\n', 2, 1, /`;`/u],
  ["an entry without msgstr", 'msgid "a"\n\nmsgid "b"\nmsgstr ""\n', 1, 1, /no msgstr$/u],
  ["one before a comment", 'msgid "a"\n\n# b\nmsgid "b"\nmsgstr ""\n', 1, 1, /no msgstr$/u],
  ["one before a context", 'msgid "a"\n\nmsgctxt "b"\nmsgid "b"\nmsgstr ""\n', 1, 1, /msgstr$/u],
  [
    "one before a previous text",
    'msgid "a"\n#| msgid "c"\nmsgid "b"\nmsgstr ""\n',
    1,
    1,
    /msgstr$/u,
  ],
  [
    "one that is obsolete",
    '#~ msgid "a"\n\n# b\n#~ msgid "b"\n#~ msgstr ""\n',
    1,
    4,
    /no msgstr$/u,
  ],
  ["a last entry without msgstr", '# a\nmsgid "a"\n', 2, 1, /no msgstr$/u],
  ["a last one with a comment behind it", 'msgid "a"\n# b\n', 1, 1, /no msgstr$/u],
  [
    "a plural without msgstr",
    'msgid "a"\nmsgid_plural "b"\n\n# c\nmsgid "c"\nmsgstr ""\n',
    1,
    1,
    /msgstr\[0\]$/u,
  ],
  [
    "a context without msgid",
    'msgctxt "a"\n\n# b\nmsgctxt "b"\nmsgid "b"\nmsgstr ""\n',
    1,
    1,
    /msgctxt has no msgid/u,
  ],
  ["a previous text without an entry", '#| msgid "a"\n\n# b\n', 1, 4, /no entry follows/u],
  ["a msgstr without msgid", 'msgstr "a"\n', 1, 1, /no msgid/u],
  ["a field without a string", 'msgid\nmsgstr "a"\n', 2, 1, /no text/u],
  ["a string on its own", '# here\n"a"\n', 2, 1, /no field/u],
  ["a comment inside an entry", 'msgid "a"\n# no\nmsgstr "b"\n', 2, 1, /comment/u],
  [
    "a comment between context and msgid",
    'msgctxt "a"\n# no\nmsgid "a"\nmsgstr "b"\n',
    2,
    1,
    /comment/u,
  ],
  [
    "a comment inside an obsolete entry",
    '#~ msgid "a"\n#: no\n\n#~ msgstr "b"\n',
    2,
    1,
    /comment/u,
  ],
  ["a previous text inside an entry", 'msgid "a"\n#| msgid "c"\nmsgstr "b"\n', 2, 1, /comment/u],
  [
    "a comment between plural forms",
    'msgid "a"\nmsgid_plural "b"\n# no\nmsgstr[0] "b"\n',
    3,
    1,
    /comment/u,
  ],
  [
    "a plural form out of order",
    'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n',
    3,
    1,
    /msgstr\[0\]/u,
  ],
  ["plural forms without msgid_plural", 'msgid "a"\nmsgstr[0] "c"\n', 2, 1, /no msgid_plural/u],
  ["a broken index", 'msgid "a"\nmsgid_plural "b"\nmsgstr[x] "c"\n', 3, 7, /number/u],
  ["an entry that is half obsolete", '#~ msgid "a"\nmsgstr "b"\n', 2, 1, /obsolete/u],
  [
    "a message that is translated twice",
    'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n',
    4,
    1,
    /twice, in different words: here and in line 4$/u,
  ],
];

describe("a broken file", () => {
  it.each(BAD)("has %s", (_name, text, line, column, says) => {
    const error = failure(Buffer.from(HEADER + text));
    expect(error.message).toMatch(says);
    expect(error.place).toEqual({ file: "it.po", line: line + LINES, column });
    expect(error.hint).toBeTruthy();
  });

  it.skipIf(!hasGettext).each(BAD)("msgfmt refuses it as well: %s", (_name, text) => {
    expect(() => gettext("msgfmt", ["-o", "/dev/null"], Buffer.from(HEADER + text))).toThrow();
  });

  it("names an unknown charset by line", () => {
    const error = failure(Buffer.from(HEADER.replace("UTF-8", "X-NONE")));
    expect(error.message).toContain("`X-NONE`");
    expect(error.place).toEqual({ file: "it.po", line: 3, column: 36 });
  });

  it("names a byte that is invalid in the charset", () => {
    const bytes = Buffer.from(`${HEADER}msgid "è\xff"\nmsgstr ""\n`, "latin1");
    const utf8 = Buffer.concat([
      Buffer.from(`${HEADER}msgid "è`),
      Buffer.from([0xff]),
      Buffer.from('"\n'),
    ]);
    expect(failure(utf8).place).toEqual({ file: "it.po", line: 4, column: 9 });
    expect(failure(utf8).message).toContain("0xff");
    expect(failure(bytes).message).toContain("0xe8");
  });

  it("has a header that msgcat put together of two", () => {
    const fields = HEADER.split("\n").slice(2).join("\n");
    const marked = (name: string): string => `"#-#-#-#-#  ${name}  #-#-#-#-#\\n"\n${fields}`;
    const header = `# #-#-#-#-#  a.po  #-#-#-#-#\n#, fuzzy\nmsgid ""\nmsgstr ""\n`;
    const error = failure(Buffer.from(header + marked("a.po (tides 1.0)") + marked("b.po")));
    expect(error.message).toBe("msgcat put the headers of several files one after the other here");
    expect(error.place).toEqual({ file: "it.po", line: 5, column: 2 });
    expect(error.hint).toMatch(/^Keep the fields of one file\. /u);
  });

  it.skipIf(!hasGettext)("has a header as msgcat writes it", () => {
    const both = `sed 's/: it/: fr/' "$0" > "$0.b" && msgcat "$0" "$0.b"`;
    const header = Buffer.from(`${HEADER}"Language: it\\n"\n\nmsgid "a"\nmsgstr "b"\n`);
    expect(failure(gettext("sh", ["-c", both], header)).message).toMatch(
      /^msgcat put the headers/u,
    );
  });

  it("is read in linear time however hostile", () => {
    const many = `${HEADER}msgid "a"\nmsgstr ${'"" '.repeat(200_000)}\n`;
    const start = performance.now();
    expect(parseCatalog(Buffer.from(many), "it.po").entries).toHaveLength(2);
    failure(Buffer.from(`${HEADER}msgid ${'"'.repeat(1_000_001)}\n`));
    failure(Buffer.from(`${HEADER}${"a".repeat(2_000_000)}`));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("a file that other tools write is accepted", () => {
  it.each(["\\44", "\\0004", "\\1004", "\\14", "\\x14", "\\x041", "\\\\004"])(
    "the escape %s, which is no context separator",
    (escape) => {
      const bytes = Buffer.from(`${HEADER}msgid "a${escape}"\nmsgstr "b"\n`);
      expect(parseCatalog(bytes, "it.po").entries).toHaveLength(2);
      if (hasGettext) gettext("msgfmt", ["-o", "/dev/null"], bytes);
    },
  );

  it.each([
    [
      "no header and bytes of an unknown charset",
      Buffer.from('msgid "a\xe9"\nmsgstr ""\n', "latin1"),
      1,
    ],
    ["a charset that is left open", Buffer.from(HEADER.replace("UTF-8", "CHARSET")), 1],
    [
      "an obsolete entry that repeats a current one",
      Buffer.from(`${HEADER}msgid "a"\nmsgstr ""\n\n#~ msgid "a"\n#~ msgstr "b"\n`),
      2,
    ],
    [
      "domains",
      Buffer.from('domain "x"\nmsgid "a"\nmsgstr ""\ndomain "y"\nmsgid "a"\nmsgstr ""\n'),
      2,
    ],
    ["nothing", Buffer.from(""), 0],
    ["comments alone", Buffer.from("# nothing yet\n"), 0],
  ])("%s", (_name, bytes, count) => {
    expect(parseCatalog(bytes, "it.po").entries).toHaveLength(count);
  });
});

describe("a file that was saved as no PO file is", () => {
  const text = `${HEADER}\n# by Ada\nmsgid "a"\nmsgstr "b"\n`;
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");

  it.each<[string, Uint8Array]>([
    ["with a byte-order mark", utf16],
    ["without", utf16.subarray(2)],
    ["the other way round", Buffer.from(utf16).swap16()],
    ["the other way round, without", Buffer.from(utf16).swap16().subarray(2)],
  ])("is named where it is UTF-16, %s", (_, bytes) => {
    const { message, place, hint } = failure(bytes);
    expect(message).toBe("the file is in UTF-16, which PO files are not");
    expect(place).toEqual({ file: "it.po", line: 1, column: 1 });
    expect(hint).toBe("Save it as UTF-8, with charset=UTF-8 in its header.");
  });

  it("is named where a carriage return alone ends its lines: a comment would swallow the rest", () => {
    const { message, place } = failure(Buffer.from(text.replaceAll("\n", "\r")));
    expect(message).toMatch(/^the lines of the file end with a carriage return alone/u);
    expect(place).toEqual({ file: "it.po", line: 1, column: 9 });
  });

  it("is named where NUL bytes follow what was written", () => {
    const { message, place, hint } = failure(Buffer.from(`${text}\0\0\0`));
    expect(message).toBe("a NUL byte stands where an entry, or the end of the file, should be");
    expect(place.line).toBe(LINES + 5);
    expect(hint).toMatch(/git restore/u);
  });

  it("may be white space alone", () => {
    expect(parseCatalog(Buffer.from("\r\r"), "it.po").entries).toEqual([]);
  });
});
