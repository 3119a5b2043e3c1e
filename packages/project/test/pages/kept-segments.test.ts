import { splitPage } from "@dragoman/segment";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packSegments, unpackSegments } from "../../src/pages/kept-segments.js";
import { jsonFile } from "../laws/data-file.js";
import { generatedPage } from "../laws/markdown-page.js";
import { realPages } from "../laws/real-pages.js";

/** What comes back from a file. */
function kept(...[text, settings]: Parameters<typeof splitPage>): unknown {
  const { segments } = splitPage(text, settings);
  const packed = JSON.stringify(packSegments(text, segments));
  expect(unpackSegments(text, JSON.parse(packed) as never)).toEqual(segments);
  return segments;
}

describe("segments that are kept", () => {
  it("come back as they were, of any page", () => {
    const page = fc.constantFrom("gfm", "mkdocs", "commonmark").chain((dialect) =>
      fc.record({
        dialect: fc.constant(dialect),
        text: generatedPage(dialect).map(({ text }) => text),
      }),
    );
    fc.assert(
      fc.property(page, ({ text, dialect }) => {
        kept(text, { path: "a.md", dialect });
      }),
    );
  });

  it("come back as they were, of data files", () => {
    fc.assert(
      fc.property(jsonFile, (text) => {
        kept(text, { path: "a.json", dialect: "json", keys: ["**"], names: ["**"] });
      }),
      { numRuns: 40 },
    );
    const text = 'title: "lone \\ud800"\nnav:\n  - Tides: a.md\n';
    const settings = { path: "a.yml", dialect: "yaml", keys: ["**"], names: ["nav"] } as const;
    expect(kept(text, settings)).not.toEqual([]);
  });

  it.skipIf(realPages.length === 0)(
    "come back as they were, of real pages (skipped without corpora)",
    () => {
      for (const { path, dialect, text } of realPages.filter((_, at) => at % 25 === 0))
        kept(text(), { path, dialect });
    },
  );

  it("are short: what stands in the page is not kept again", () => {
    const text = `# Tides\n\n${"Low water at noon, high water at six. ".repeat(200)}\n`;
    const { segments } = splitPage(text, { path: "a.md", dialect: "gfm" });
    expect(JSON.stringify(packSegments(text, segments)).length).toBeLessThan(400);
  });
});
