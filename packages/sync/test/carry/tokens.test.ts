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
  ["--dry-run it", "--dryrun it", "--dry-run esso", "--dryrun esso"],
  ["Run ./tide", "Run ../tide", "Eseguite ./tide", "Eseguite ../tide"],
  ["no %s here", "no --%s here", "nessun %s qui", "nessun --%s qui"],
  ["Read '%s'", "Read '%ju'", "Leggi `%s'", "Leggi `%ju'"],
  ["Hello {name}!", "Hello {first_name}!", "Ciao {name}!", "Ciao {first_name}!"],
  ["%s or %s", "%d or %d", "%s oppure %s", "%d oppure %d"],
  ["Press ++ctrl+c++.", "Press ++ctrl+d++.", "ctrlを押す ++ctrl+c++。", "ctrlを押す ++ctrl+d++。"],
  ["Ask a@tide.test", "Ask b@tide.test", "Chiedi a a@tide.test", "Chiedi a b@tide.test"],
  ["**--low** and --high", "**--ebb** and --high", "**--low** e --high", "**--ebb** e --high"],
  ["An e-mail and/or a call", "An email and/or a call", "Posta o voce", "Posta o voce"],
];

const doubtful: readonly (readonly [old: string, next: string, target: string])[] = [
  ["Use Github", "Use GitHub", "Usate Github (Github)"],
  ["Turn it on", "Turn it ON", "Quand on le tourne"],
  ["docker-compose up", "docker compose up", "docker-compose up così"],
  ["git log a..b here", "git log a...b here", "git log a..b qui"],
  ["see .tiderc here", "see tiderc here", "vedi .tiderc qui"],
  ["!important rule", "important rule", "regola !important"],
  ["a != b then", "a = b then", "a != b allora"],
  ['say "tide_up', 'say echo("tide_up', 'di "tide_up'],
  ["the name here", "the {name} here", "il nome qui"],
  ["{name} here", "name here", "{name} qui"],
  ["x:y z", "x::y z", "x:y zeta"],
  ["Press Ctrl-C now", "Press Ctrl+C now", "Premete Ctrl+C, può-darsi"],
  ["Yes, No", "Yes/No", "tirate, spingete"],
  ["Settings, Privacy", "Settings > Privacy", "Impostazioni, Privacy"],
  ["%s of %d", "%d of %s", "%s di %d"],
  ["--low or --low", "--ebb or --flood", "--low o --low"],
  ["--low or --ebb", "--ebb or --flood", "--low o --ebb"],
  ["Use --low", "Use --ebb", "Usate --low, o --low"],
  ["Use --low", "Use low", "Usate --low"],
  ["Use %d", "Use 5", "Usate %d"],
  ["$HOME is", "$5 is", "$HOME è"],
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

describe("values among words that changed, too", () => {
  test.each<Case>([
    ["Use the --low way", "Take the --ebb way", "Usate la via --low", "Usate la via --ebb"],
    ["In 2023 we had 40", "In 2024 we had 50", "Nel 2023 erano 40", "Nel 2024 erano 50"],
    ["It costs $5 now", "It costs $6 today", "Ora costa $5", "Ora costa $6"],
    ["The IA-64 machine", "Our RISC-V-64 machine", "Macchina IA-64", "Macchina RISC-V-64"],
  ])("are in their places already: %s → %s", (old, next, target, expected) => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "partly", target: expected });
  });

  test.each<Case>([
    ["In 2023 we had 40", "In 2024 we had 50", "Nel 2023 erano", "Nel 2024 erano"],
    ["At 10 or at 12", "At 12 or at 10", "Alle 10 o alle 12", "Alle 10 o alle 12"],
    ["At 10 or at 12", "At 12 or at 14", "Alle 10 o alle 12", "Alle 10 o alle 12"],
    ["It is 5 or 6", "It is 6 or 6 now", "È 5 o 6", "È 5 o 6"],
    ["Room 5, 5 boats", "Room 5, 6 boats", "Sala 5, 5 barche", "Sala 5, 5 barche"],
    ["It is 5 m high", "It is six m high", "È alto 5 m", "È alto 5 m"],
  ])("stay where their place is not certain: %s → %s", (old, next, target, expected) => {
    const result = carryTarget(old, next, target);
    expect(result.outcome).not.toBe("carried");
    expect(result.target).toBe(expected);
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
