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
import { line } from "./lines.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const corpora = process.env["DRAGOMAN_CORPORA"] ?? path.join(root, "../shared/corpora");

/** What becomes of a tree: each segment's place, text, notes and headings. */
function outcome(tree: Root, text: string, name: string): unknown {
  return collectDrafts(
    {
      text,
      dialect: dialectNamed(name),
      attributes: new Set<string>(),
      labels: [],
      paired: new Set<string>(),
    },
    tree,
  );
}

function expectSame(text: string, name: string): void {
  const dialect = dialectNamed(name);
  const whole = fullParser(dialect)(text);
  expect(outcome(pageBlocks(text, dialect), text, name)).toEqual(outcome(whole, text, name));
}

describe("blocks that are plain at a glance are what the parser makes of them", () => {
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
