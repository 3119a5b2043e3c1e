import { beforeAll, describe, expect, test } from "vitest";
import { type BlockOptions, blockOptions, judgePairs, loadIdentifier } from "../src/index.js";

let italian: BlockOptions | undefined;
beforeAll(async () => {
  italian = blockOptions("it", await loadIdentifier(), "en");
});

function kinds(pairs: readonly (readonly [string, string])[]): string[] {
  return judgePairs(
    pairs.map(([source, target]) => ({ source, target })),
    italian,
  ).map(({ kind }) => kind);
}

const same = (text: string): [string, string] => [text, text];

describe("what is the same as its source", () => {
  test("is left where it is prose", () => {
    expect(kinds([same("The harbour is closed at night."), same("Based on your choice")])).toEqual([
      "left",
      "left",
    ]);
  });

  test("is a name or a label where it is none", () => {
    const texts = [
      "Signal",
      "Google Play",
      "Source Code",
      "macOS",
      "Element logo",
      "Proton VPN 2.0",
    ];
    expect(kinds(texts.map(same))).toEqual(texts.map(() => "same"));
  });

  test("is left where the same text, or one that differs in names alone, was translated", () => {
    expect(
      kinds([["Signal logo", "Logo di Signal"], same("Element logo"), same("Proton VPN logo")]),
    ).toEqual(["translated", "left", "left"]);
    expect(kinds([["Downloads", "Scarica"], same("Downloads"), same("Signal")])).toEqual([
      "translated",
      "left",
      "same",
    ]);
  });

  test("is in the target language where the source quotes it", () => {
    expect(kinds([same("Il porto è chiuso di notte e di giorno.")])).toEqual(["same"]);
  });

  test("is no language where it names languages alone", () => {
    const rows: [string, string][] = [
      [
        "English | [简体中文](zh.md) | [日本語](ja.md)",
        "[English](en.md) | 简体中文 | [日本語](ja.md)",
      ],
      ["🇺🇸 English · [Português (BR)](pt.md)", "[English](en.md) 🇧🇷 Português (BR)"],
      ["English · [中文](zh.md) · Bahasa Indonesia", "English · [中文](zh.md) · Bahasa Indonesia"],
    ];
    expect(kinds(rows)).toEqual(["same", "translated", "same"]);
    expect(kinds([same("This page is in English and in Italian.")])).toEqual(["left"]);
    expect(kinds([["English", "Inglese"], same("English")])).toEqual(["translated", "left"]);
    expect(kinds([same("Read about English in the library")])).toEqual(["left"]);
  });

  test("is nothing where there is no word", () => {
    expect(kinds([same("`tide --now`"), same("{{ port }}"), same("→")])).toEqual([
      "translated",
      "translated",
      "translated",
    ]);
  });
});

test("a sentence that was left within a translated text is named", () => {
  const source = "Mind the tide, it is falling. The harbour is closed at night.";
  const target = "Attenzione alla marea. The harbour is closed at night.";
  expect(judgePairs([{ source, target }], italian)).toEqual([
    { kind: "left", part: "The harbour is closed at night." },
  ]);
});

test("markup alone makes no translation", () => {
  expect(kinds([["The *harbour* is [closed](a) today.", "The harbour is closed today."]])).toEqual([
    "left",
  ]);
});

test("what is neither today's source nor translated is in another language", () => {
  const source = "The harbour is open all day.";
  expect(
    judgePairs(
      [
        { source, target: "In the old days the harbour was closed at night." },
        { source, target: "Früher war der Hafen in der Nacht geschlossen." },
        { source, target: "Il porto è aperto tutto il giorno." },
      ],
      italian,
    ),
  ).toMatchObject([
    { kind: "other", language: "en" },
    { kind: "other", language: "de" },
    { kind: "translated" },
  ]);
});

test("where no language can be identified, texts are compared", () => {
  const pairs = [same("The harbour is closed at night."), same("Signal"), ["Mind the gap", "Xyz"]];
  const texts = pairs.map(([source = "", target = ""]) => ({ source, target }));
  expect(judgePairs(texts).map(({ kind }) => kind)).toEqual(["left", "same", "translated"]);
});

describe("words of the source within a sentence", () => {
  const source = "The harbour is closed at night and opens when the tide is high again.";
  const partOf = (target: string): unknown => judgePairs([{ source, target }], italian)[0];

  test("are named where they end it", () => {
    const part = "opens when the tide is high again";
    expect(partOf(`Il porto è chiuso di notte, ${part}.`)).toEqual({ kind: "left", part });
    expect(partOf(`Il porto è chiuso di notte e rimane vuoto, ${part}. Così è da sempre.`)).toEqual(
      {
        kind: "left",
        part,
      },
    );
  });

  test("are told in another script, too", async () => {
    const japanese = blockOptions("ja", await loadIdentifier(), "en");
    const target = "港は夜間は閉まっており、and opens when the tide is high again.";
    expect(judgePairs([{ source, target }], japanese)[0]).toMatchObject({ kind: "left" });
  });

  test.each([
    "Il porto è chiuso di notte e apre con l’alta marea.",
    "Prima di partire scegli The harbour is closed at night per far sapere a tutti che il porto è chiuso.",
    "Il porto è chiuso di notte: “opens when the tide is high again”.",
    "Il porto è chiuso di notte (opens when the tide is high again)",
    "Il porto è chiuso di notte e si apre di nuovo soltanto con **opens when the tide is high again**.",
    "opens when the tide is high again (il porto apre di nuovo con l’alta marea)",
    "Il porto è chiuso di notte, the tide is high.",
  ])("are names, titles or few in %j", (target) => {
    expect(partOf(target)).toEqual({ kind: "translated" });
  });

  test("are a command where they have options", () => {
    const source = "Name them: harbour open --port it --port fr";
    const target =
      "Indica i porti di cui si tratta, in questo modo: harbour open --port it --port fr";
    expect(judgePairs([{ source, target }], italian)).toEqual([{ kind: "translated" }]);
  });

  test("do not take long to be looked for", () => {
    const long = "the tide is high ( [ “ ".repeat(20_000);
    const start = performance.now();
    judgePairs([{ source: `${long} again`, target: `Il porto ${long}` }], italian);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
