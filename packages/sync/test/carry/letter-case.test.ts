import { describe, expect, test } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";
import { NO_TERMS, type Terms } from "../../src/carry/terms.js";

/** A locale that writes some words without a capital. */
const terms: Terms = { ...NO_TERMS, isMostlySmall: (word) => ["impossibile", "l"].includes(word) };

type Case = readonly [
  name: string,
  old: string,
  next: string,
  target: string,
  expected: string,
  locale?: string | undefined,
];

const cases: readonly Case[] = [
  [
    "a small first letter",
    "Could not read",
    "could not read",
    "Impossibile leggere",
    "impossibile leggere",
  ],
  ["after it an apostrophe", "The file %s", "the file %s", "L'archivio %s", "l'archivio %s"],
  [
    "within emphasis",
    "**Could** not",
    "**could** not",
    "**Impossibile** così",
    "**impossibile** così",
  ],
  [
    "a word that has a capital there",
    "Copy failed",
    "copy failed",
    "Kopie misslang",
    "Kopie misslang",
  ],
  [
    "a name",
    "Update of HEAD failed",
    "update of HEAD failed",
    "HEAD non aggiornato",
    "HEAD non aggiornato",
  ],
  ["a capital first letter", "value", "Value", "valore", "Valore"],
  ["in a language that has its own", "value", "Value", "istanbul", "İstanbul", "tr"],
  ["before it a value", "value", "Value", "%s valore", "%s valore"],
  ["a command", "use git here", "Use git here", "git qui", "git qui"],
  ["a script without cases", "value", "Value", "値", "値"],
  ["a title", "Tide Tables", "Tide tables", "Tavole Di Marea", "Tavole Di Marea"],
  ["capitals", "High tide", "HIGH TIDE", "Alta marea", "ALTA MAREA"],
  ["capitals of a language that has its own", "Information", "INFORMATION", "Bilgi", "BİLGİ", "tr"],
  ["capitals, but for code", "Set `x` now", "SET `x` NOW", "Metti `x` ora", "METTI `x` ORA"],
  ["an abbreviation", "id", "ID", "identificativo", "identificativo"],
  ["capitals beside an entity", "High tide", "HIGH TIDE", "Alta&nbsp;marea", "ALTA&nbsp;MAREA"],
  ["a script with capitals for whole texts alone", "value", "Value", "ღირებულება", "ღირებულება"],
  ["capitals that went", "NAME", "Name", "NOME", "NOME"],
];

describe("letter case", () => {
  test.each(cases)("%s", (...args) => {
    const [, old, next, target, expected, locale] = args as unknown as Case;
    expect(carryTarget(old, next, target, { terms, locale })).toMatchObject({
      outcome: "carried",
      target: expected,
      classes: new Set(["letter-case"]),
    });
  });

  test("a German noun that was made of a verb keeps its capital", () => {
    const small: Terms = { ...NO_TERMS, isMostlySmall: () => true };
    const carry = (target: string): string =>
      carryTarget("Could not", "could not", target, { terms: small, locale: "de" }).target;
    expect(carry("Entpacken von Objekten")).toBe("Entpacken von Objekten");
    expect(carry("Konnte nicht")).toBe("konnte nicht");
  });

  test("a first letter stays where nothing is known of the word", () => {
    expect(carryTarget("Could not", "could not", "Impossibile").target).toBe("Impossibile");
  });
});
