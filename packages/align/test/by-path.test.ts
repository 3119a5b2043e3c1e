import { splitPage } from "@dragoman/segment";
import type { Page } from "@dragoman/model";
import { describe, expect, test } from "vitest";
import { alignPages } from "../src/index.js";

const page = (text: string, path: string): Page =>
  splitPage(text, { path, dialect: "yaml", keys: ["title", "texts", "nav"] });

function aligned(source: string, target: string): { pairs: string[]; left: string[] } {
  const { pairs, findings } = alignPages(page(source, "a.yml"), page(target, "a.it.yml"), "it");
  return {
    pairs: pairs.map(
      ({ segment, text, certain }) => `${segment.source} = ${text}${certain ? "" : " ?"}`,
    ),
    left: findings.map(
      ({ rule, source: text, target: other }) => `${rule}: ${text ?? other ?? ""}`,
    ),
  };
}

describe("a localised data file", () => {
  test("is paired by its keys, in whatever order they stand", () => {
    const source = "title: Tides\ntexts:\n  low: Low water\n  high: High water\n";
    const target = "texts:\n  high: Alta marea\n  low: Bassa marea\ntitle: Maree\n";
    expect(aligned(source, target)).toEqual({
      pairs: ["Tides = Maree", "Low water = Bassa marea", "High water = Alta marea"],
      left: [],
    });
  });

  test("is paired by what its items lead to, where their names are translated", () => {
    const source = "nav:\n- Home: index.md\n- Guide:\n  - Start: a.md\n  - End: b.md\n";
    const target = "nav:\n- Guida:\n  - Fine: b.md\n  - Inizio: a.md\n- Casa: index.md\n";
    expect(aligned(source, target)).toEqual({
      pairs: ["Home = Casa", "Guide = Guida", "Start = Inizio", "End = Fine"],
      left: [],
    });
  });

  test("keeps the pages of a section that begins with another one", () => {
    const source = "nav:\n- Home: index.md\n- Guide:\n  - Start: b.md\n  - End: c.md\n";
    const target = "nav:\n- Casa: index.md\n- Guida:\n  - Nuovo: a.md\n  - Inizio: b.md\n";
    expect(aligned(source, target)).toEqual({
      pairs: ["Home = Casa", "Start = Inizio"],
      left: [
        "not-aligned: Guide",
        "not-aligned: End",
        "not-in-source: Guida",
        "not-in-source: Nuovo",
      ],
    });
  });

  test("is paired by place in lists of texts of one length, and never guessed in others", () => {
    const source = "title: Tides\ntexts: [Low, High, Spring]\n";
    expect(aligned(source, "title: Maree\ntexts: [Bassa, Alta, Viva]\n").pairs).toEqual([
      "Tides = Maree",
      "Low = Bassa",
      "High = Alta",
      "Spring = Viva",
    ]);
    expect(aligned(source, "title: Maree\ntexts: [Bassa, Viva]\n").pairs).toEqual([
      "Tides = Maree",
    ]);
  });

  test("says nothing of a key that occurs twice", () => {
    expect(
      aligned("title: One\ntitle: Two\ntexts: {a: A}\n", "title: Uno\ntexts: {a: A}\n"),
    ).toEqual({
      pairs: ["A = A"],
      left: ["not-aligned: One", "not-aligned: Two", "not-in-source: Uno"],
    });
  });
});
