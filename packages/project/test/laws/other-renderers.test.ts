import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assemblePage } from "@dragoman/assemble";
import { splitPage, type DialectName } from "@dragoman/segment";
import fc from "fast-check";
import markdownIt, { type MarkdownIt } from "markdown-it";
// @ts-expect-error It has no types.
import untypedContainer from "markdown-it-container";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { generatedPage } from "./markdown-page.js";
import { pseudo } from "./pseudo.js";

/** Says what a page is built of; undefined where it is none of the renderer's. */
type Structure = (page: string) => readonly string[] | undefined;

const container = untypedContainer as (renderer: MarkdownIt, name: string) => void;

/** With the containers that VitePress has: https://vitepress.dev/guide/markdown */
const vitepress = ["tip", "info", "warning", "danger", "details", "code-group", "v-pre"].reduce(
  (renderer, name) => renderer.use(container, name),
  markdownIt({ html: true }),
);

const withMarkdownIt: Structure = (page) =>
  vitepress.parse(page, {}).flatMap(({ type, tag, nesting, content }) => {
    if (type === "inline") return [];
    return [`${type} ${tag} ${nesting} ${type === "fence" ? content : ""}`];
  });

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkDirective).freeze();

/** `:::note Title` is short for `:::note[Title]` in Docusaurus, which writes it so before MDX sees it. */
const SHORT = /^(:{3,}[a-z]+) +([^\n{]*[^\n{ ])/gmu;

/** Nor does MDX see the ids of headings and admonitions. */
const ID = / ?\{[#.][^{}]*\}/gu;

const withMdx: Structure = (page) => {
  try {
    return kinds(mdx.parse(page.replaceAll(ID, "").replaceAll(SHORT, "$1[$2]")));
  } catch {
    // Markdown that is no MDX: `x<y`, `<br>`.
    return undefined;
  }
};

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Blocks and inline markup; of programs the text, too. */
function kinds({ type, name, value, children }: Node): string[] {
  if (type === "text") return [];
  const text = /mdxjs|Expression|code/iu.test(type) ? (value ?? "") : "";
  return [`${type} ${name ?? ""} ${text}`, ...(children ?? []).flatMap(kinds), "/"];
}

const fixtures = fileURLToPath(new URL("../../../segment/test/fixtures/", import.meta.url));

function fixturesOf(dialect: DialectName): string[] {
  const own = readdirSync(fixtures).filter((name) => name.startsWith(`${dialect}-`));
  const names = own.filter((name) => name !== "mdx-none");
  return names.map((name) => readFileSync(`${fixtures}${name}/input.md`, "utf8"));
}

/** Renderers take neither front matter nor a byte-order mark. */
function bodyOf(page: string): string {
  return page.replace(/^\uFEFF/u, "").replace(/^---\r?\n[^]*?\n---\r?\n/u, "");
}

/** Compares a page and its translation. Gives false where the renderer does not take the page. */
function expectSameStructure(text: string, dialect: DialectName, structure: Structure): boolean {
  const page = splitPage(text, { path: "page.md", dialect });
  const before = structure(bodyOf(text));
  if (before === undefined) return false;
  const built = assemblePage(page, ({ source }) => pseudo(source));
  expect(structure(bodyOf(built))).toEqual(before);
  return true;
}

describe.each([
  ["directives", "markdown-it", withMarkdownIt, 300],
  ["mdx", "MDX", withMdx, 60],
] as const)(
  "a translated page of %s is built of the same blocks to %s",
  (dialect, _, structure, least) => {
    test("fixtures", () => {
      for (const text of fixturesOf(dialect))
        expect(expectSameStructure(text, dialect, structure)).toBe(true);
    });

    test("generated pages", () => {
      let compared = 0;
      fc.assert(
        fc.property(generatedPage(dialect), ({ text }) => {
          if (expectSameStructure(text, dialect, structure)) compared++;
        }),
        { numRuns: 300 },
      );
      expect(compared).toBeGreaterThanOrEqual(least);
    });
  },
);
