import type { SegmentKind } from "@dragoman/model";
import { expect, test } from "vitest";
import { inconsistentTranslations } from "../src/index.js";
import { pairOf } from "./pair.js";

function found(pairs: readonly (readonly [string, string, SegmentKind?])[]): string[] {
  const placed = pairs.map(([source, target, kind = "paragraph"], index) => {
    return { ...pairOf(source, target, { kind }), place: `docs/a.md:${index + 1}` };
  });
  return inconsistentTranslations(placed).flatMap((problems, index) =>
    problems.map(({ severity, message }) => `${index + 1} ${severity}: ${message}`),
  );
}

test("what most places have is right", () => {
  const low = "Low water";
  expect(
    found([
      [low, "Marea bassa"],
      [low, "Bassa marea"],
      [low, "Bassa  marea"],
      ["Noon", "Mezzogiorno"],
    ]),
  ).toEqual(["1 warning: “Bassa marea” in 2 other places (docs/a.md:2, docs/a.md:3)"]);
});

test("else what comes first", () => {
  expect(
    found([
      ["Low water", "干潮"],
      ["Low water", "引き潮"],
    ]),
  ).toEqual(["2 warning: “干潮” in another place (docs/a.md:1)"]);
});

test("a single word, letter case and punctuation are notes", () => {
  expect(
    found([
      ["Port", "Porto"],
      ["Port", "Babordo"],
      ["Low water", "Bassa marea"],
      ["Low water", "Bassa Marea."],
    ]),
  ).toEqual([
    "2 note: “Porto” in another place (docs/a.md:1)",
    "4 note: “Bassa marea” in another place (docs/a.md:3)",
  ]);
});

test("headings, labels and sentences are not compared, nor what is not translated", () => {
  expect(
    found([
      ["Sail on", "Navigare", "heading"],
      ["Sail on", "Naviga"],
      ["Sail on", "Vai", "alt"],
    ]),
  ).toEqual([]);
  expect(
    found([
      ["Low water", "الجزر"],
      ["Low water", "Low water"],
      ["Low water", ""],
    ]),
  ).toEqual([]);
});
