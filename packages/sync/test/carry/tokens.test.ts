import { read } from "@dragoman/inline";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";
import { isTechnical, tokensOf } from "../../src/carry/tokens.js";

type Case = readonly [old: string, next: string, target: string, expected: string];

const carried: readonly Case[] = [
  ["Use -z now", "Use -Z now", "Usate -z ora", "Usate -Z ora"],
  ["%S more", "%s more", "%S di più", "%s di più"],
  ["Go on? [y/N]", "Go on? [Y/n]", "Continuare? [y/N]", "Continuare? [Y/n]"],
  ["tide.txt logo", "Tide.txt logo", "Logo di tide.txt", "Logo di Tide.txt"],
  ["High tide", "HIGH TIDE", "Alta marea in %d", "ALTA MAREA IN %d"],
  ["Tide & pier", "Tide + pier", "Marea & molo", "Marea + molo"],
  ["See [[tide]].", "See [[Tide]].", "Vedi [[tide]].", "Vedi [[Tide]]."],
  ["Hello {name}", "Hello {Name}", "Ciao {name}", "Ciao {Name}"],
  ["An e-mail and/or a call", "An email and/or a call", "Posta o voce", "Posta o voce"],
];

const doubtful: readonly (readonly [old: string, next: string, target: string])[] = [
  ["Use Github", "Use GitHub", "Usate Github (Github)"],
  ["Turn it on", "Turn it ON", "Quand on le tourne"],
  ["--dry-run it", "--dryrun it", "--dry-run esso"],
  ["docker-compose up", "docker compose up", "docker-compose up così"],
  ["Run ./tide", "Run ../tide", "Eseguite ./tide"],
  ["git log a..b here", "git log a...b here", "git log a..b qui"],
  ["see .tiderc here", "see tiderc here", "vedi .tiderc qui"],
  ["a != b then", "a = b then", "a != b allora"],
  ["!important rule", "important rule", "regola !important"],
  ["the name here", "the {name} here", "il nome qui"],
  ["{name} here", "name here", "{name} qui"],
  ["x:y z", "x::y z", "x:y zeta"],
  ["Press Ctrl-C now", "Press Ctrl+C now", "Premete Ctrl+C, può-darsi"],
  ["Yes, No", "Yes/No", "tirate, spingete"],
  ["Settings, Privacy", "Settings > Privacy", "Impostazioni, Privacy"],
];

describe("tokens that are alike in all languages", () => {
  test.each(carried)("follow: %s → %s", (old, next, target, expected) => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "carried", target: expected });
  });

  test.each(doubtful)("are left to a translator: %s → %s", (old, next, target) => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "not-carried", target });
  });

  const word = fc.stringMatching(/^[a-z]{2,6}$/u);
  const token = fc
    .stringMatching(/^[-./:+{}=_%@\\a-zA-Z\d]{1,8}$/u)
    .filter(isTechnical)
    .filter((text) => !/^[.:]|[.:]$/u.test(text));

  test("become what they became in the source, or are left to a translator", () => {
    fc.assert(
      fc.property(word, word, word, token, token, (before, behind, other, old, next) => {
        const source = `${before} ${old} ${behind}.`;
        const target = `${other}mente ${old} ${other}.`;
        const result = carryTarget(source, `${before} ${next} ${behind}.`, target);
        if (result.outcome === "carried")
          expect(result.target).toBe(`${other}mente ${next} ${other}.`);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("tokensOf", () => {
  test("leaves out markup, code and what closes a sentence", () => {
    const text = "Use **`a`** (or --bare), [x-y](z) &amp; “Wi-Fi”… {{v}}.";
    expect(tokensOf(read(text)).map((one) => one.text)).toEqual([
      "Use",
      "or",
      "--bare",
      "x-y",
      "Wi-Fi",
    ]);
  });

  test("says where they stand", () => {
    const text = "見る`a`--bareを「x」";
    const [first] = tokensOf(read(text));
    expect(first && text.slice(first.start, first.end)).toBe("--bare");
  });
});
