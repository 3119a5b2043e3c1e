import type { SlotForm } from "@dragoman/model";
import { splitPage } from "@dragoman/segment";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemblePage, writeTarget } from "../src/index.js";

/** A page whose only segment stands in a slot of each form; `translate` puts a target there and reads it back. */
const places: Readonly<Record<string, string>> = {
  paragraph: "Old words\n",
  "quoted paragraph": "> Old words\n",
  "nested list item": "- \n    1. Old words\n",
  heading: "## Old words ##\n",
  "table cell": "| Old words |\n| --- |\n",
  "admonition title": '!!! note "Old words"\n',
  "code title": '``` sh title="Old words" linenums="1"\nls\n```\n',
  "code title in single quotes": "> ~~~sh title='Old words'\n> ls\n",
  "link text": "[Old words](x)\n",
  "link title": '[`x`](x "Old words")\n',
  "title in single quotes": "[`x`](x 'Old words')\n",
  "title in parentheses": "[x]: y (Old words)\n",
  "alt text": "![Old words](x.png)\n",
  "attribute list": '![](x.png){ title="Old words" }\n',
  "bare attribute": "![](x.png){ title=Old }\n",
  "html text": "<p>Old words</p>\n",
  "html attribute": '<img alt="Old words">\n',
  "html attribute in single quotes": "<img alt='Old words'>\n",
  "bare html attribute": "<img alt=Old>\n",
  "plain YAML": "---\ntitle: Old words\n---\n",
  "single-quoted YAML": "---\ntitle: 'Old words'\n---\n",
  "double-quoted YAML": '---\ntitle: "Old words"\n---\n',
  "folded YAML": "---\ntitle: >-\n  Old words\n---\n",
  "literal YAML": "---\nx:\n  title: |\n    Old words\n---\n",
  "YAML in a flow": "---\nx: { title: Old words, y: 1 }\n---\n",
  "TOML basic": '+++\ntitle = "Old words"\n+++\n',
  "TOML literal": "+++\ntitle = 'Old words'\n+++\n",
  "TOML multi-line": '+++\ntitle = """\nOld words"""\n+++\n',
  "TOML multi-line literal": "+++\ntitle = '''\nOld words'''\n+++\n",
  JSON: '{\n"title": "Old words"\n}\n',
};

const split = (text: string): ReturnType<typeof splitPage> =>
  splitPage(text, { path: "a.md", dialect: "mkdocs" });

/** Words with the characters that matter to YAML, HTML, quotes, tables and lists. */
const word = fc.stringMatching(/^[a-zäè一ـ'":,#&%?!.;=()\-+0-9]{1,8}$/);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "))
  .filter((text) => /\p{L}/u.test(text));

describe("what is written reads back", () => {
  for (const [name, text] of Object.entries(places))
    test(name, () => {
      fc.assert(
        fc.property(sentence, (target) => {
          const page = split(text);
          expect(page.segments).toHaveLength(1);
          const again = split(assemblePage(page, () => target));
          const [segment] = again.segments;
          fc.pre(isLeftAsWritten(name, target));
          expect(unescaped(segment?.source ?? "")).toBe(unescaped(target));
          expect(again.segments).toHaveLength(1);
          const bare = name.startsWith("bare");
          expect(skeleton(again).replace(bare ? '""' : "\0", "")).toBe(skeleton(page));
        }),
        { numRuns: 300 },
      );
    });
});

/**
 * Inline Markdown and HTML are the translator's own: what they write there can
 * be a comment or an entity. Texts that Markdown itself reads otherwise than
 * as words are not what this test is about.
 */
function isLeftAsWritten(name: string, target: string): boolean {
  if (/TOML|YAML|JSON/.test(name)) return true;
  // A word that is a name, or both kinds of quotation marks: the safety gate sees to these.
  if (name.startsWith("code title")) return target.includes(" ") && !/".*'|'.*"/.test(target);
  return !/&[a-z\d#]+;|^[=#]+$|(^| )#+$|:[\w+-]+:|^:/.test(target);
}

function unescaped(source: string): string {
  return source.replace(/\\([^\w\s])/g, "$1");
}

function skeleton(page: ReturnType<typeof splitPage>): string {
  const [segment] = page.segments;
  const { start = 0, end = 0 } = segment?.slot ?? {};
  return page.text.slice(0, start) + page.text.slice(end);
}

describe("writeTarget", () => {
  const write = (target: string, form: SlotForm): string => writeTarget(target, form, "x", "\r\n");
  const markdown = {
    form: "markdown",
    linePrefix: "> ",
    hardBreaks: ["  "],
    inTable: false,
  } as const;

  test("continues a hard break in the container, with the page's line ending", () => {
    expect(write("uno\ndue", markdown)).toBe("uno  \r\n> due");
  });

  test("escapes what would start another block", () => {
    expect(write("1. Januar", markdown)).toBe("1\\. Januar");
    expect(write("- x", markdown)).toBe("\\- x");
    expect(write("# x", markdown)).toBe("\\# x");
    expect(write("1.5 m", markdown)).toBe("1.5 m");
    expect(write("-5 °C", markdown)).toBe("-5 °C");
  });

  test("leaves code at the start of a paragraph alone, unless it opens a block", () => {
    expect(write("```x``` apre", markdown)).toBe("```x``` apre");
    expect(write("```x apre", markdown)).toBe("\\```x apre");
  });

  test("begins as the source does, where only some renderers make a block of that", () => {
    const after = (original: string, target: string): string =>
      writeTarget(target, markdown, original, "\n");
    expect(after("#42 is mended", "#42 è riparato")).toBe("#42 è riparato");
    expect(after("####### All", "####### Tutto")).toBe("####### Tutto");
    expect(after("#42 is mended", "# riparato")).toBe("\\# riparato");
    expect(after("#42 is mended", "##42 è riparato")).toBe("\\##42 è riparato");
    expect(after("Number 42 is mended", "#42 è riparato")).toBe("\\#42 è riparato");
    expect(after(": a term", ": un termine")).toBe(": un termine");
    expect(after("#42 is\nmended", "#42 è\n#43")).toBe("#42 è  \n> \\#43");
  });

  test("leaves a tag on its line that has a line to itself, for it makes the block", () => {
    const after = (original: string, target: string): string =>
      writeTarget(target, { form: "html-text" }, original, "\n");
    const source = '<a href="x">\r\n  <img src="y">\r\n</a> Old';
    expect(after(source, '<a href="x"> <img src="y"> </a> Nuovo')).toBe(
      '<a href="x">\r\n  <img src="y"> </a> Nuovo',
    );
    expect(after('<a href="x">\n> Old</a>', '<a href="x"> Nuovo</a>')).toBe(
      '<a href="x">\n> Nuovo</a>',
    );
    expect(after(source, '<a href="z"> Nuovo </a>')).toBe('<a href="z"> Nuovo </a>');
    expect(after("<b>\nOld</b>", "Nuovo")).toBe("Nuovo");
  });

  test("a blank line cannot end a paragraph", () => {
    expect(write("uno\n\n# due", markdown)).toBe("uno  \r\n> \\# due");
  });

  test("escapes pipes in a cell once", () => {
    const cell = { ...markdown, hardBreaks: [], inTable: true } as const;
    expect(write("a | b \\| c\nd", cell)).toBe("a \\| b \\| c d");
  });

  test("brackets of a link's text pair", () => {
    const text = { form: "link-text", inTable: false } as const;
    expect(write("a [b] c", text)).toBe("a [b] c");
    expect(write("a ] c", text)).toBe("a \\] c");
  });

  test("an attribute needs quotes where its value has spaces", () => {
    expect(write("Informativa sulla privacy", { form: "attribute-list", quote: "" })).toBe(
      '"Informativa sulla privacy"',
    );
    expect(write("Documentazione", { form: "attribute-list", quote: "" })).toBe("Documentazione");
  });
});
