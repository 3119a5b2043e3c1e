import { splitPage } from "@dragoman/segment";
import { describe, expect, test } from "vitest";
import { definitionsOf } from "../src/index.js";

function labels(text: string): [string, string][] {
  return [...definitionsOf(splitPage(text, { path: "a.md", dialect: "mkdocs" }))];
}

describe("labels that a page defines", () => {
  test("with their destinations, letter case and white space folded", () => {
    const text = '[Tide  Tables]: tables.md "Tables"\n[moon]: <moon phases.md>\n';
    expect(labels(text)).toEqual([
      ["tide tables", "tables.md"],
      ["moon", "moon phases.md"],
    ]);
  });

  test("the first definition of a label counts", () => {
    expect(labels("[a]: one.md\n\n[A]: two.md\n")).toEqual([["a", "one.md"]]);
  });

  test("in a quotation, an item and an admonition", () => {
    const text = "> [a]: a.md\n\n- [b]: b.md\n\n!!! tip\n    [c]: c.md\n";
    expect(labels(text).map(([label]) => label)).toEqual(["a", "b", "c"]);
  });

  test("none in code, in front matter, in a paragraph, of footnotes and abbreviations", () => {
    const text = [
      "---\ntitle: a\n[f]: f.md\n---\n",
      "```\n[a]: a.md\n```\n",
      "Wind:\n[b]: b.md\n",
      "[^1]: Note.\n",
      "*[HW]: High water\n",
    ].join("\n");
    expect(labels(text)).toEqual([]);
  });

  test.each(["[a]: b\n", "[a", "[a]:", "> ", "- ", "\\"])(
    "100 kB of %j in linear time",
    (piece) => {
      const text = `[a]: b\n\n${piece.repeat(100_000 / piece.length)}`;
      const begin = process.cpuUsage();
      definitionsOf({ path: "a.md", text, segments: [] });
      expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(20);
    },
  );
});
