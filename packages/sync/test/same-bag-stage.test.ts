import { describe, expect, it } from "vitest";
import { syncCatalog, templateOf, type Decision } from "../src/index.js";
import { HEADER, page, parse } from "./pages.js";

function entry(msgid: string, msgstr: string): string {
  return `\n#. paragraph\n#: docs/index.md\nmsgid "${msgid}"\nmsgstr "${msgstr}"\n`;
}

function decisions(po: string, sources: readonly string[]): readonly Decision[] {
  const template = templateOf([page(sources)]);
  // Other stages would suggest what this one must not take.
  return syncCatalog({ catalog: parse(HEADER + po), template, suggestInUse: false }).decisions;
}

const OTHERS = Array.from({ length: 6 }, (_, n) =>
  entry(`Something else altogether, number ${n}`, `Altro ${n}`),
).join("");

describe("an edit after which the words are the same", () => {
  it("is found however little stands where it stood, in another order too", () => {
    const old = "one two three four five six seven eight nine ten eleven twelve";
    const next = old.split(" ").reverse().join(" ");
    expect(decisions(OTHERS + entry(old, "uno due tre"), [next])[0]).toMatchObject({
      outcome: "fuzzy",
      previous: old,
      reason: {
        message: expect.stringMatching(/100% of the words, found by its words alone$/u) as string,
      },
    });
  });

  it("is carried where only a URL changed", () => {
    const [old, next] = ["Read [the guide](a.md), all of it", "Read [the guide](b.md), all of it"];
    const po = OTHERS + entry(old, "Leggete [la guida](a.md), tutta");
    expect(decisions(po, [next])[0]).toMatchObject({ outcome: "carried", previous: old });
  });

  it("says nothing where two old texts have these words: the one that stood there is taken", () => {
    const po =
      entry("First comes the tide, then the moon", "prima") +
      entry("Between the two stands this", "frammezzo") +
      entry("First comes the moon, then the tide", "seconda");
    const sources = [
      "First comes the **tide**, then the moon",
      "Between the two stands this",
      "First comes the **moon**, then the tide",
    ];
    expect(decisions(po, sources).map(({ previous }) => previous)).toEqual([
      "First comes the tide, then the moon",
      undefined,
      "First comes the moon, then the tide",
    ]);
  });

  it("takes nothing from a message that still has its text", () => {
    const po = entry("Low water at noon", "Bassa marea a mezzogiorno");
    const found = decisions(po, ["Low water at noon", "At noon, low water"]);
    expect(found.map(({ outcome }) => outcome)).toEqual(["exact", "new"]);
  });
});
