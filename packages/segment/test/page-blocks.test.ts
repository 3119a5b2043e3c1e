import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { collectDrafts } from "../src/blocks/collect.js";
import { DIALECTS, dialectNamed } from "../src/dialects/index.js";
import { fullParser } from "../src/parse/block-parsers.js";
import { pageBlocks } from "../src/parse/page-blocks.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const corpora = process.env["DRAGOMAN_CORPORA"] ?? path.join(root, "../shared/corpora");

/** What becomes of a tree: each segment's place, text, notes and headings. */
function outcome(tree: Root, text: string, name: string): unknown {
  return collectDrafts({ text, dialect: dialectNamed(name), labels: [] }, tree);
}

function expectSame(text: string, name: string): void {
  const dialect = dialectNamed(name);
  const whole = fullParser(dialect)(text);
  expect(outcome(pageBlocks(text, dialect), text, name)).toEqual(outcome(whole, text, name));
}

const lines = [
  "words of a paragraph", "**Bold** start", "(in brackets)", "ünï cödé", "Term", "# head", "## head ##",
  "### ###", "#nohead", "- item", "1. one", "> quote", "```", "````", "~~~ js", "    code", "\ttab",
  "| a | b |", "|---|:-:|", "a | b", "---", "===", "***", "<div markdown>", "</div>", "<div>", "<p>text",
  "<!-- comment -->", "<!-- dragoman: off -->", "<!-- dragoman: on -->", "<!-- dragoman: skip -->",
  "<!-- dragoman: a note -->", "<!-- open", "--> after", "<script>", "</script>", "<pre>", "</pre>",
  "<?php", "<!DOCTYPE html>", "<![CDATA[x]]>", "[r]: u 'Title'", "[r]:", '"Title"', "[^1]: note",
  '!!! note "Title"', "??? q", '=== "Tab"', ":   definition", "*[AB]: Abbreviation", "--8<--", "{ .a }",
  "<pre>x</b>", "<summary>Sum</summary>", "<details markdown>", "<table><tr>", "<DIV class=x>", "<b>x",
  "- item two", "- [link](u)", "* star", "-     code", "- `x`", "2. two", "1) paren", "[x](y) z", "[x] y",
  "`c` d", "![i](u)", ":icon: t", "10 things", "_e_ f", "- ---", "12.x", "- 1. n",
  "line  ", "line\\", "- [ ] task", "    - nested", "+++", "", "", "", "", "", "",
]; // prettier-ignore

describe("blocks that are plain at a glance are what the parser makes of them", () => {
  const line = fc
    .tuple(fc.constantFrom("", "", "", "", "  ", "    ", "> ", "- "), fc.constantFrom(...lines))
    .map((parts) => parts.join(""));
  for (const name of DIALECTS)
    test(`${name}: on generated pages`, () => {
      fc.assert(
        fc.property(
          fc.array(line, { maxLength: 12 }),
          fc.constantFrom("\n", "\r\n", "\r"),
          (page, eol) => {
            expectSame(page.join(eol), name);
          },
        ),
        { numRuns: 1000 },
      );
    });

  const pages = existsSync(corpora) ? readdirSync(corpora, { recursive: true }) : [];
  if (pages.length === 0) console.warn(`SKIPPED: no corpora at ${corpora}`);
  test.skipIf(pages.length === 0)("on real pages (skipped without the corpora)", () => {
    let compared = 0;
    for (const file of pages.map(String).filter((name) => /(?:docs|src)\/.*\.md$/.test(name))) {
      const text = readFileSync(path.join(corpora, file), "utf8").replace(/^---\n[^]*?\n---\n/, "");
      expectSame(text, file.startsWith("comprehensive") ? "gfm" : "mkdocs");
      compared++;
    }
    expect(compared).toBeGreaterThan(600);
  });
});
