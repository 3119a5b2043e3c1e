import { describe, expect, it } from "vitest";
import { usageIn } from "../../src/terms/usage.js";
import { growth, LINEAR } from "../growth.js";

const texts = [
  ["A tide", "Una Marea"],
  ["High tide", "alta  marea, e `marea`"],
  ["The tidal pool", "La marearia"],
  ["Dropped anchor", "Àncora di salvezza"],
  ["Not yet", "Non ancora"],
  ["Ferry of the sea", "Traghetto-di-mare"],
  ["A crab", "🦀granchio"],
  ["Search", "检索引擎"],
  ["Search it", "用foo检索bar"],
  ["A link", "[marea](https://tide.example/porto)"],
  ["Smile", "😀"],
].map(([msgid = "", target = ""]) => ({ msgid, msgstr: [target] }));

describe("usageIn", () => {
  const usageOf = usageIn(() => texts);
  it.each([
    ["marea", "tide", 3, 2],
    ["marea", "TIDE", 3, 2],
    ["ancora", "yet", 1, 1],
    ["traghetto-di-mare", "ferry", 1, 1],
    ["di mare", "sea", 0, 0],
    ["porto", "link", 1, 1],
    ["granchio", "crab", 1, 1],
    ["检索", "search", 2, 2],
    ["foo检索", "search", 1, 1],
    ["oo检索ba", "search", 1, 1],
    ["😀", "smile", 1, 1],
  ])("counts the texts that have %j, and of these those with %j", (word, phrase, all, meant) => {
    expect(usageOf(word, phrase)).toEqual({ all, meant });
  });

  it("takes linear time for many words and texts", () => {
    const run = (size: number): (() => unknown) => {
      const many = Array.from({ length: size }, (_, at) => ({
        msgid: `tide ${at}`,
        msgstr: [`la marea numero${at} del porto ${at % 7}`],
      }));
      return () => {
        const look = usageIn(() => many);
        for (let at = 0; at < size; at += 10) look(`numero${at}`, `tide ${at}`);
      };
    };
    expect(growth(run, 5000)).toBeLessThan(LINEAR);
  });

  it("looks at a limited number of texts for a word that all have", () => {
    let looked = 0;
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      msgid: `tide ${at}`,
      msgstr: ["la marea"],
    }));
    looked = usageIn(() => many)("marea", "tide").all;
    expect(looked).toBe(4000);
  });
});
