import { splitPage } from "@dragoman/segment";
import type { Page } from "@dragoman/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignPages } from "../src/index.js";

const page = (text: string): Page => splitPage(text, { path: "a.md", dialect: "mkdocs" });

function pairs(source: string, target: string): [string, string][] {
  return alignPages(page(source), page(target), "it").pairs.map((pair) => [
    pair.segment.source,
    pair.target.source,
  ]);
}

function left(source: string, target: string): string[] {
  return alignPages(page(source), page(target), "it").findings.map(
    ({ rule, line, source: text, target: other }) =>
      `${rule} ${String(line)} ${text ?? other ?? ""}`,
  );
}

describe("pages of the same shape", () => {
  test("each segment belongs to the one in its place", () => {
    expect(pairs("# Hello\n\nA boat.\n\n- One\n", "# Ciao\n\nUna barca.\n\n- Uno\n")).toEqual([
      ["Hello", "Ciao"],
      ["A boat.", "Una barca."],
      ["One", "Uno"],
    ]);
  });

  test("a block that was replaced by another is listed, not paired", () => {
    const source = "First.\n\nSee [tides](a.md) and [moon](b.md).\n";
    expect(pairs(source, "Primo.\n\nTutt'altro testo.\n")).toEqual([["First.", "Primo."]]);
    expect(left(source, "Primo.\n\nTutt'altro testo.\n")).toEqual([
      "not-aligned 3 See [tides](a.md) and [moon](b.md).",
      "not-in-source 3 Tutt'altro testo.",
    ]);
  });
});

describe("pages of different shape", () => {
  const source = "# Tides\n\nOne.\n\nTwo.\n\n## Signal\n\nThree.\n\n![Logo](logo.svg)\n\nFour.\n";

  test("what stands between certain anchors is paired, the rest is listed with its line", () => {
    const target = "# Maree\n\nUno.\n\n## Signal\n\nTre.\n\n![Il logo](logo.svg)\n\nQuattro.\n";
    expect(pairs(source, target)).toEqual([
      ["Signal", "Signal"],
      ["Three.", "Tre."],
      ["Logo", "Il logo"],
      ["Four.", "Quattro."],
    ]);
    expect(left(source, target)).toEqual([
      "not-aligned 1 Tides",
      "not-aligned 3 One.",
      "not-aligned 5 Two.",
      "not-in-source 1 Maree",
      "not-in-source 3 Uno.",
    ]);
  });

  test("with nothing certain nothing is paired", () => {
    expect(pairs("One.\n\nTwo.\n", "Uno.\n")).toEqual([]);
  });

  test("an empty page aborts nothing", () => {
    expect(pairs(source, "")).toEqual([]);
    expect(left("", "Uno.\n")).toEqual(["not-in-source 1 Uno."]);
  });
});

test("blocks taken out and put in never make a wrong pair", () => {
  const block = fc.record({ id: fc.nat(30), link: fc.boolean() });
  const markdown =
    (words: string) =>
    (blocks: { id: number; link: boolean }[]): string =>
      blocks
        .map(({ id, link }) => `${words} ${letters(id)}${link ? ` [x](u${String(id)}.md)` : ""}.`)
        .join("\n\n");
  fc.assert(
    fc.property(fc.uniqueArray(block, { selector: (b) => b.id }), fc.nat(30), (blocks, out) => {
      const kept = blocks.filter(({ id }) => id !== out);
      for (const [from, to] of pairs(markdown("source")(blocks), markdown("target")(kept)))
        expect(to).toBe(from.replace("source", "target"));
    }),
  );
});

function letters(id: number): string {
  return String.fromCharCode(97 + (id % 26)).repeat(1 + Math.floor(id / 26));
}
