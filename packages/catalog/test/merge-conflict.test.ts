import { InputError } from "@dragoman/model";
import { describe, expect, it } from "vitest";
import { parseCatalog } from "../src/index.js";
import { HEADER } from "./catalogs.js";

const LINES = HEADER.split("\n").length - 1;

function failure(text: string): InputError {
  try {
    parseCatalog(Buffer.from(text), "it.po");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

/** The error for lines after the header; lines are counted from there. */
function after(...lines: string[]): InputError {
  return failure(`${HEADER}${lines.join("\n")}\n`);
}

const line = (number: number): string => String(LINES + number);

describe("a merge conflict that is not resolved", () => {
  it("within an entry is reported at its first marker, with the entry's line", () => {
    const error = after(
      'msgid "a"',
      "<<<<<<< ours",
      'msgstr "b"',
      "=======",
      'msgstr "c"',
      ">>>>>>> theirs",
    );
    expect(error.place).toEqual({ file: "it.po", line: LINES + 2, column: 1 });
    expect(error.message).toBe(
      `a merge conflict that is not resolved reaches from here to line ${line(6)}`,
    );
    expect(error.hint).toBe(
      `Call \`git mergetool\`, or keep one side of the entry in line ${line(1)} and delete the lines of the markers.`,
    );
  });

  it("has the entries of both sides and those around them named, with the common ancestor's", () => {
    const error = after(
      "<<<<<<< HEAD",
      "#: a.md",
      'msgid "a"',
      'msgstr "b"',
      "||||||| 1234567",
      '#~ msgid "c"',
      '#~ msgstr ""',
      "=======",
      '#| msgid "d"',
      ">>>>>>> other branch: a subject",
      'msgid "e"',
      'msgstr "f"',
    );
    expect(error.message).toContain(`to line ${line(10)}`);
    expect(error.hint).toContain(`in lines ${[3, 6, 11].map(line).join(", ")}.`);
  });

  it("is told together with the others of the file", () => {
    const sides = ["<<<<<<< ours", "#: a.md:1", "=======", "#: a.md:2", ">>>>>>> theirs"];
    const entry = (msgid: string): string[] => [...sides, `msgid "${msgid}"`, 'msgstr ""', ""];
    const error = after(...["a", "b", "c"].flatMap(entry));
    expect(error.message).toBe(
      `the file has 3 merge conflicts that are not resolved: one reaches from here to line ${line(5)}, others begin in lines ${line(9)}, ${line(17)}`,
    );
    expect(error.hint).toContain(`in lines ${[6, 14, 22].map(line).join(", ")}.`);
    const many = after(...Array.from({ length: 30 }, (_, index) => entry(String(index))).flat());
    expect(many.message).toMatch(/the file has 30 .*, …$/u);
  });

  it("is seen in the header, behind a byte-order mark, and with other line ends", () => {
    const lines = [
      "<<<<<<< ours",
      "# by A",
      "=======",
      "# by B",
      ">>>>>>> theirs",
      ...HEADER.split("\n"),
    ];
    for (const text of [lines.join("\n"), `\uFEFF${lines.join("\n")}`, lines.join("\r\n")]) {
      const error = failure(text);
      expect(error.place).toEqual({ file: "it.po", line: 1, column: 1 });
      expect(error.hint).toContain("the entry in line 6 ");
    }
  });

  it("needs no entry", () => {
    const error = failure("<<<<<<< ours\n=======\n# a\n>>>>>>> theirs\n");
    expect(error.message).toContain("to line 4");
    expect(error.hint).toBe(
      "Call `git mergetool`, or keep one side and delete the lines of the markers.",
    );
  });

  it.each(["|||||||", "=======", ">>>>>>> theirs", "=========="])(
    "is named where only `%s` is left of it",
    (marker) => {
      const error = after('msgid "a"', 'msgstr "b"', marker, 'msgid "c"', 'msgstr "d"');
      expect(error.message).toBe("this line remains from a merge conflict");
      expect(error.place).toEqual({ file: "it.po", line: LINES + 3, column: 1 });
      expect(error.hint).toContain("Delete it");
    },
  );

  it.each(["< ours", "<<<<<<", "<<<<<<<ours", "  <<<<<<< ours", "<<<=<<< ours"])(
    "is not what `%s` is",
    (stray) => {
      expect(after(stray).message).toMatch(/^`<` can start nothing/u);
    },
  );

  it("may stand in texts and comments", () => {
    const text = `${HEADER}# <<<<<<< ours\nmsgid ""\n"=======\\n"\n"<<<<<<< b"\nmsgstr ""\n`;
    expect(parseCatalog(Buffer.from(text), "it.po").entries).toHaveLength(2);
  });

  it("is found in linear time", () => {
    const start = performance.now();
    after(...Array.from({ length: 100_000 }, () => '<<<<<<< ours\nmsgid "a"'));
    after("<".repeat(2_000_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
