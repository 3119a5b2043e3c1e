import { assemblePage } from "@dragoman/assemble";
import { refusedTranslations } from "@dragoman/checks";
import { DIALECTS, outlinePage, splitPage, type DialectName } from "@dragoman/segment";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedPage } from "./markdown-page.js";
import { pseudo } from "./pseudo.js";

/** What a hostile or a careless translator may type. */
const markup = fc.constantFrom(
  "a", "word", " ", " ", "\n", "\n", "#", "# ", "- ", "1. ", "> ", "***", "___", "---", "===", "`", "```",
  "~~~", "|", "| --- |", "\\", "*", "**", "_", "[", "]", "](", ")", "![", "[x]: u", "[^1]: n", "*[A]: b",
  "<", ">", "<b>", "</b>", "<div>", "</div>", "<br>", "<script>", "<!--", "-->", "<?", "{", "}", "{ .a }",
  "{{ x }}", "!!! note", '"', "'", ":   ", ": ", "/// x", "--8<-- \"x\"", "[TOC]", ":::", "&lt;", "&#60;",
  "+++", "@", "https://e.test/c", "[!NOTE]", "[x] ", "\t", "    ", "$$", "key: value", "\u2028", "no",
  'import a from "b"', "export default ", "{/*", "*/}", "<Card", "{f(", "[[toc]]", "<<< x",
); // prettier-ignore

const hostile = fc.array(markup, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));

/** The blocks of a page, and the keys and types of its front matter. */
function shape(text: string, dialect: DialectName): unknown {
  const { blocks, frontMatter } = outlinePage(text, { path: "page.md", dialect });
  return [
    blocks.map(({ depth, what }) => [depth, what]),
    frontMatter.map(({ path, type }) => [path, type]),
  ];
}

describe.each(DIALECTS)("the safety gate, in %s", (dialect) => {
  it("lets no translation change what a page is built of", () => {
    fc.assert(
      fc.property(generatedPage(dialect), fc.infiniteStream(hostile), ({ text }, stream) => {
        const page = splitPage(text, { path: "page.md", dialect });
        const texts = [...stream.take(page.segments.length)];
        const targets = page.segments.map((_, index) => texts[index]);
        const refused = refusedTranslations(page, targets, { dialect });
        const safe = [...targets];
        for (const { index } of refused) safe[index] = undefined;
        const built = assemblePage(page, (_, index) => safe[index]);
        expect(shape(built, dialect)).toEqual(shape(text, dialect));
        expect(refusedTranslations(page, safe, { dialect })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("lets every translation pass that changes nothing but words", () => {
    fc.assert(
      fc.property(generatedPage(dialect), (generated) => {
        // To MDX an open brace, even in code, may begin a program, and no word of it is a translator's to change.
        const text = generated.text.replaceAll("`{`", dialect === "mdx" ? "`x`" : "`{`");
        const page = splitPage(text, { path: "page.md", dialect });
        const targets = page.segments.map(({ source }) => pseudo(source));
        expect(refusedTranslations(page, targets, { dialect })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
