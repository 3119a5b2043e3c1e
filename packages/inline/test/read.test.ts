import { describe, expect, test } from "vitest";
import { read } from "../src/index.js";
import { HOSTILE_PIECES } from "./hostile-pieces.js";

function leaves(text: string): string[] {
  return read(text).leaves.map(({ kind, raw }) => `${kind} ${raw}`);
}

function marks(text: string): string[] {
  return read(text).marks.map(
    ({ kind, from, to, open, close }) => `${kind} ${from}-${to} ${open.text} ${close.text}`,
  );
}

describe("read", () => {
  test("leaves are words, punctuation and markup that stands for itself", () => {
    expect(leaves("Run `a b` (see https://a.org/x).")).toEqual([
      "word Run",
      "code `a b`",
      "punctuation (",
      "word see",
      "url https://a.org/x",
      "punctuation )",
      "punctuation .",
    ]);
    expect(leaves(":fa-x: a:b:c 10:30:15 {{ x }} [^1] <br> {#id} &amp; \\*")).toEqual(
      expect.arrayContaining([
        "icon :fa-x:",
        "expression {{ x }}",
        "footnote [^1]",
        "tag <br>",
        "attributes {#id}",
        "punctuation &amp;",
        "punctuation \\*",
      ]),
    );
  });

  test("what fills in a template is one leaf, if it is closed", () => {
    expect(leaves("<%= user.Name %>, {% x %}")).toEqual([
      "expression <%= user.Name %>",
      "punctuation ,",
      "expression {% x %}",
    ]);
    expect(leaves("<% a")).toEqual(["punctuation <", "punctuation %", "word a"]);
  });

  test("each character of a script without spaces is a word", () => {
    expect(leaves("日本client語")).toEqual(["word 日", "word 本", "word client", "word 語"]);
  });

  test("marks are around leaves", () => {
    expect(marks('**a [b](c "d"){ .e }** ![f](g) <b>h</b> [i][j]')).toEqual([
      "strong 0-2 ** **",
      'link 1-2 [ ](c "d"){ .e }',
      "image 2-3 ![ ](g)",
      "html 3-4 <b> </b>",
      "link 4-5 [ ][j]",
    ]);
  });

  test("links bind tighter than emphasis; what pairs with nothing is punctuation", () => {
    expect(marks("*a [b* c](d)")).toEqual(["link 2-5 [ ](d)"]);
    expect(leaves("a * b _c")).toEqual([
      "word a",
      "punctuation *",
      "word b",
      "punctuation _",
      "word c",
    ]);
    expect(marks("snake_case_name and 2*3*4")).toEqual(["emphasis 3-4 * *"]);
    expect(marks("[a] [b]: c")).toEqual([]);
  });

  test("a destination may have parentheses, angle brackets and a title", () => {
    expect(read("[a](b(c)d 'e')").marks[0]?.resource).toMatchObject({
      url: { text: "b(c)d" },
      title: { text: "e" },
    });
    expect(read("[a](<b c>)").marks[0]?.resource).toMatchObject({ url: { text: "b c" } });
  });
});

describe("hostile input takes linear time", () => {
  test.each(HOSTILE_PIECES)("100 kB of %j", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const begin = process.cpuUsage();
    read(`${text}[a](b)`);
    // A quadratic scan of 100 kB takes minutes; the bound leaves room for a slow machine.
    expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(8);
  });
});
