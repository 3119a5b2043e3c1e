import { describe, expect, it } from "vitest";
import { sharingWords } from "../../src/nearest/sharing-words.js";

const near = (olds: readonly string[], wanted: readonly string[]): string[] =>
  sharingWords(olds, (old) => old, wanted);

describe("old texts that share words with wanted ones", () => {
  const tide =
    "Whoever wants to cross the bay on foot must leave the island before the water rises.";
  const boat = "Somebody painted every second rowing boat green during our last summer holidays.";

  it("leaves out what has nothing to do with them", () => {
    const wanted = ["Whoever wants to cross the bay by boat must leave the island before noon."];
    expect(near([tide, boat], wanted)).toEqual([tide]);
  });

  it("counts the words of all wanted texts together", () => {
    expect(near([tide, boat], [boat.toUpperCase(), tide])).toHaveLength(2);
  });

  it("keeps short texts that are spelt much like a short one that is wanted", () => {
    expect(near(["Organisations", boat], ["Organization"])).toEqual(["Organisations"]);
    expect(near(["Organisations"], [tide])).toEqual([]);
    expect(near(["Harbours"], ["Organization"])).toEqual([]);
  });

  it("keeps texts without long words: nothing can be said of them", () => {
    const japanese =
      "今日の干潮は正午です。歩いて湾を渡りたい人は、その前に島を出なければなりません。";
    expect(near([japanese], [tide])).toEqual([japanese]);
  });
});
