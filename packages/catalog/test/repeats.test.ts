import fc from "fast-check";
import { InputError } from "@dragoman/model";
import { describe, expect, it } from "vitest";
import { parseCatalog } from "../src/index.js";
import { gettext, hasGettext, HEADER as PLAIN, parse, write } from "./catalogs.js";

const HEADER = `${PLAIN}"Plural-Forms: nplurals=2; plural=n != 1;\\n"\n`;
const LINES = HEADER.split("\n").length - 1;

/** What a file with these entries is written as: each message once, as gettext wants it. */
function joined(...entries: readonly string[]): string {
  const text = write(parse(`${HEADER}\n${entries.join("\n")}`));
  expect(write(parse(text))).toBe(text);
  if (hasGettext) gettext("msgfmt", ["-c", "-o", "/dev/null"], Buffer.from(text));
  return text.slice(HEADER.length + 1);
}

function failure(...entries: readonly string[]): InputError {
  try {
    parseCatalog(Buffer.from(`${HEADER}\n${entries.join("\n")}`), "it.po");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

const entry = (msgstr: string, before = "", msgid = "Ebb"): string =>
  `${before}msgid "${msgid}"\nmsgstr "${msgstr}"\n`;
const old = (msgstr: string, before = ""): string =>
  entry(msgstr, before).replace(/^msg/gmu, "#~ msg");
const plural = (one: string, many: string, before = ""): string =>
  `${before}msgid "a tide"\nmsgid_plural "tides"\nmsgstr[0] "${one}"\nmsgstr[1] "${many}"\n`;
const other = entry("Flusso", "", "Flow");

describe("a message that a file has twice is one", () => {
  it.each([
    ["neither is translated", [entry(""), other, entry("")], [entry(""), other]],
    ["the first is translated", [entry("Riflusso"), other, entry("")], [entry("Riflusso"), other]],
    ["the second is", [entry(""), other, entry("Riflusso")], [other, entry("Riflusso")]],
    ["both say the same", [entry("Riflusso"), entry("Riflusso")], [entry("Riflusso")]],
    [
      "one is fuzzy and says the same",
      [entry("Riflusso", "#, fuzzy\n"), other, entry("Riflusso")],
      [other, entry("Riflusso")],
    ],
    ["it is there three times", [entry(""), entry("Riflusso"), entry("")], [entry("Riflusso")]],
    [
      "one has forms that the other has not",
      [plural("marea", ""), plural("marea", "maree")],
      [plural("marea", "maree")],
    ],
    [
      "one has no plural and is untranslated",
      [entry("", "", "a tide"), plural("marea", "maree")],
      [plural("marea", "maree")],
    ],
  ])("where %s", (_, entries, expected) => {
    expect(joined(...entries)).toBe(expected.join("\n"));
  });

  it("with the comments, flags and references of all", () => {
    const first = entry("", "# by Ada\n#. heading\n#: a.md\n#, no-wrap\n");
    const second = entry("Riflusso", "# by Bo\n#. paragraph\n#: b.md\n#, c-format\n");
    expect(joined(first, second)).toBe(
      entry(
        "Riflusso",
        "# by Bo\n# by Ada\n#. paragraph\n#. heading\n#: b.md a.md\n#, c-format, no-wrap\n",
      ),
    );
  });

  it("told from one with another context, and from one of another domain", () => {
    const text = `${HEADER}\nmsgctxt "c"\n${entry("Calo")}\n${entry("Riflusso")}\ndomain "x"\n\n${entry("Bassa")}`;
    expect(write(parse(text))).toBe(text);
  });

  it("in a file of another charset and with other line ends", () => {
    const header = HEADER.replace("UTF-8", "ISO-8859-1");
    const lines = `${header}\n${entry("")}\n${entry("città")}`.replaceAll("\n", "\r\n");
    const catalog = parseCatalog(Buffer.from(lines, "latin1"), "it.po");
    expect(catalog.entries[1]?.msgstr).toEqual(["città"]);
    expect(catalog.entries).toHaveLength(2);
  });
});

describe("what the entry that goes says otherwise stays in a comment", () => {
  it.each([
    [
      "of a fuzzy one",
      [entry('Calo\\n di \\"marea\\"', '#, fuzzy\n#| msgid "Low"\n'), entry("Riflusso")],
      [entry("Riflusso", '# another msgstr: Calo\\n di \\"marea\\"\n')],
    ],
    [
      "of a second fuzzy one",
      [entry("Calo", "#, fuzzy\n"), entry("Bassa", "#, fuzzy\n")],
      [entry("Calo", "# another msgstr: Bassa\n#, fuzzy\n")],
    ],
    [
      "of an obsolete one",
      [entry("Riflusso"), other, old("Calo")],
      [entry("Riflusso", "# another msgstr: Calo\n"), other],
    ],
    [
      "of a second obsolete one",
      [other, old("Riflusso"), old("Calo", "# by Ada\n")],
      [other, old("Riflusso", "# by Ada\n# another msgstr: Calo\n")],
    ],
    [
      "of one that was carried: nobody has looked at it",
      [entry("Calo", "# dragoman: carried (url)\n"), entry("Riflusso")],
      [entry("Riflusso", "# another msgstr: Calo\n")],
    ],
    [
      "form by form",
      [plural("una marea", "maree", "#, fuzzy\n"), plural("marea", "maree")],
      [plural("marea", "maree", "# another msgstr[0]: una marea\n")],
    ],
  ])("%s", (_, entries, expected) => {
    expect(joined(...entries)).toBe(expected.join("\n"));
  });

  it("once, however often it is merged", () => {
    const note = "# another msgstr: Calo\n";
    expect(joined(entry("Riflusso", note), entry("Calo", "#, fuzzy\n"))).toBe(
      entry("Riflusso", note),
    );
  });
});

describe("an obsolete entry", () => {
  it.each([
    [
      "says the same as a current one",
      [entry("Riflusso"), other, old("Riflusso")],
      [entry("Riflusso"), other],
    ],
    [
      "is finished where the current one waits",
      [entry("", "#: a.md\n"), other, old("Riflusso")],
      [entry("Riflusso", "#: a.md\n"), other],
    ],
    [
      "is finished where the current one is fuzzy",
      [entry("Calo", '#: a.md\n#, fuzzy\n#| msgid "Low"\n'), other, old("Riflusso", "# by Ada\n")],
      [entry("Riflusso", "# by Ada\n# another msgstr: Calo\n#: a.md\n"), other],
    ],
  ])("that %s gives way to it", (_, entries, expected) => {
    expect(joined(...entries)).toBe(expected.join("\n"));
  });

  it("takes the note along that its translation was carried", () => {
    const note = "# dragoman: carried (url)\n";
    expect(joined(entry(""), old("Riflusso", note))).toBe(entry("Riflusso", note));
    expect(joined(entry("Riflusso"), old("Riflusso", note))).toBe(entry("Riflusso"));
  });
});

describe("two translations that people made are an error", () => {
  it("that names both lines and what to do", () => {
    const { message, place, hint } = failure(entry("Riflusso"), other, entry("Calo"));
    expect(message).toBe(
      `the message "Ebb" is translated twice, in different words: here and in line ${LINES + 2}`,
    );
    expect(place).toEqual({ file: "it.po", line: LINES + 8, column: 1 });
    expect(hint).toBe(
      "Two branches may have translated it before they were merged. Delete one of the two entries, or write the same translation into both: `dragoman sync` makes them one.",
    );
  });

  it("with the lines of all such messages", () => {
    const twice = ["One", "Two", "Three"].flatMap((msgid) => [
      entry("a", "", msgid),
      entry("b", "", msgid),
    ]);
    expect(failure(...twice).message).toBe(
      `3 messages of the file are translated twice, in different words: "One" here and in line ${LINES + 2}, others in lines ${LINES + 11}, ${LINES + 17}`,
    );
  });

  it("also in one form of a plural, or where each has a form that the other has not", () => {
    for (const second of [plural("marea", "le maree"), plural("", "le maree")])
      expect(failure(plural("marea", "maree"), second).message).toMatch(/^the message "a tide"/u);
    expect(failure(plural("marea", ""), plural("", "maree")).message).toMatch(/"a tide"/u);
  });

  it("also of headers, whatever they say", () => {
    const error = failure('msgid ""\nmsgstr "Language: it\\n"\n');
    expect(error.message).toBe("the file has a second header, the first is in line 1");
    expect(error.place).toEqual({ file: "it.po", line: LINES + 2, column: 1 });
  });
});

it("loses nothing that somebody wrote, whatever is there twice", () => {
  const one = fc.record({
    msgstr: fc.constantFrom("", "a", "b", "c"),
    fuzzy: fc.boolean(),
    obsolete: fc.boolean(),
    comment: fc.constantFrom("", "# by Ada\n", "# by Bo\n"),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (list) => {
      const texts = list.map(({ msgstr, fuzzy, obsolete, comment }) =>
        (obsolete ? old : entry)(msgstr, comment + (fuzzy ? "#, fuzzy\n" : "")),
      );
      const finished = list.filter((each) => !each.obsolete && !each.fuzzy && each.msgstr !== "");
      if (new Set(finished.map(({ msgstr }) => msgstr)).size > 1) {
        expect(failure(...texts).message).toMatch(/twice, in different words/u);
        return;
      }
      const text = write(parse(`${HEADER}\n${texts.join("\n")}`));
      expect(text.match(/^(?:#~ )?msgid "Ebb"/gmu)).toHaveLength(1);
      expect(text.includes('\nmsgid "Ebb"')).toBe(list.some(({ obsolete }) => !obsolete));
      for (const { msgstr, comment } of list) {
        expect(text).toContain(comment);
        expect(text).toMatch(new RegExp(`msgstr(?:: |.*")${msgstr}`, "u"));
      }
    }),
    { numRuns: 500 },
  );
});

it("is joined in linear time", () => {
  const start = performance.now();
  const many = Array.from({ length: 10_000 }, (_, at) => entry("", "", String(at)));
  expect(parse(`${HEADER}\n${[...many, ...many].join("\n")}`).entries).toHaveLength(10_001);
  const same = Array.from({ length: 10_000 }, () => entry("", "#: a.md\n"));
  expect(parse(`${HEADER}\n${same.join("\n")}`).entries).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(3000);
});
