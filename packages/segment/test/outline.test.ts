import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIALECTS, dialectNamed } from "../src/dialects/index.js";
import { outlinePage } from "../src/index.js";
import { outlineBlocks } from "../src/outline/blocks.js";
import { fullParser } from "../src/parse/block-parsers.js";
import { pageBlocks } from "../src/parse/page-blocks.js";
import { line } from "./lines.js";

/** The outline of a page, one block a line. */
function outline(text: string, dialect: "gfm" | "mkdocs" = "mkdocs"): string[] {
  const { blocks } = outlinePage(text, { path: "a.md", dialect });
  return blocks.map(({ depth, what }) => `${"  ".repeat(depth)}${what}`);
}

describe("outlinePage", () => {
  test("lists containers and leaf blocks without their texts", () => {
    const page = [
      "## Head", "> quoted", "- one\n- two\n\n      code", '!!! note "Title"\n\n    inside',
      "| a | b |\n|---|---|\n| c | `|` |", "[r]: u 'Title'", "Term\n:   Definition",
      '<div class="x" title="T">\n<b>Text</b>\n</div>', "Prose\n--8<-- \"a\"\n*[AB]: text",
    ].join("\n\n"); // prettier-ignore
    expect(outline(page)).toEqual([
      "heading 2",
      "blockquote",
      "  paragraph blockquote",
      "list",
      "  item -",
      "    paragraph list-item",
      "  item -",
      "    paragraph list-item",
      "    code     code",
      'container !!! note "…"',
      "  paragraph paragraph",
      "table",
      "  row of 4",
      "  row of 4",
      "definition [r]: u '…'",
      "paragraph 1 terms",
      "container :   ",
      "  paragraph definition",
      'HTML <div class="x" title="…"></div>',
      'paragraph paragraph --8<-- "a" *[AB]:',
    ]);
  });

  test("reads front matter as YAML 1.2 and as 1.1 have it", () => {
    const { frontMatter } = outlinePage("---\ntitle: no\n---\n", { path: "a.md", dialect: "gfm" });
    expect(frontMatter.map(({ type, value }) => `${type} ${value}`)).toEqual([
      "collection ",
      "string no",
      "collection ",
      "boolean false",
    ]);
  });

  test("knows what MkDocs takes for metadata", () => {
    expect(outline("template: x.html\n\nText.\n")[0]).toBe("metadata template:");
    expect(outline("template: x.html\n\nText.\n", "gfm")[0]).toBe("paragraph paragraph");
  });

  for (const name of DIALECTS)
    test(`is the same for blocks that are plain at a glance and parsed ones, in ${name}`, () => {
      const dialect = dialectNamed(name);
      fc.assert(
        fc.property(
          fc.array(line, { maxLength: 12 }),
          fc.constantFrom("\n", "\r\n"),
          (page, eol) => {
            const text = page.join(eol);
            const context = {
              text,
              dialect,
              attributes: new Set<string>(),
              labels: [],
              paired: new Set<string>(),
            };
            const blocks = (tree: ReturnType<typeof pageBlocks>): string[] =>
              outlineBlocks(context, tree, 0).map(({ depth, what }) => `${depth} ${what}`);
            expect(blocks(pageBlocks(text, dialect))).toEqual(blocks(fullParser(dialect)(text)));
          },
        ),
        { numRuns: 1000 },
      );
    });
});
