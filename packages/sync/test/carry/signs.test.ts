import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";

type Case = readonly [name: string, old: string, next: string, target: string, expected: string];

const carried: readonly Case[] = [
  [
    "marks put around a value",
    "a %s revision",
    "a '%s' revision",
    "una revisione %s",
    "una revisione '%s'",
  ],
  [
    "around the second of two values",
    "%s is %s.",
    "%s is '%s'.",
    "%s è uguale a %s.",
    "%s è uguale a '%s'.",
  ],
  ["around all values", "%s, %s", '"%s", "%s"', "%s e %s", '"%s" e "%s"'],
  ["around a named value", "in {path}", "in '{path}'", "dentro {path}", "dentro '{path}'"],
  ["around a word that stands", "press Enter", 'press "Enter"', "premi Enter", 'premi "Enter"'],
  [
    "around a word in marks already",
    "press Enter",
    'press "Enter"',
    "premi «Enter»",
    "premi «Enter»",
  ],
  ["around everything", "none", "(none)", "nessuno", "(nessuno)"],
  ["marks taken from a value", "from '%s' on", "from %s on", "da '%s' in poi", "da %s in poi"],
  ["of the language's own", 'open "%s"', "open %s", "apri « %s »", "apri %s"],
  ["that the translation has not", "from '%s' on", "from %s on", "da %s in poi", "da %s in poi"],
  ["brackets taken from a value", "tree (%s)", "tree %s", "albero (%s)", "albero %s"],
  ["from everything", "(none)", "none", "(nessuno)", "nessuno"],
  ["dots that became one sign", "(mm, ...) on", "(mm, …) on", "(mm, ...) qui", "(mm, …) qui"],
  ["two such", "a... b... c", "a… b… c", "x... y... z", "x… y… z"],
  ["of which the translation has more", "a... b", "a… b", "a... b...", "a... b..."],
  ["an apostrophe", "the users view", "the users' view", "la vista", "la vista"],
  ["another style of marks", "a 'tide'", 'a "tide"', "una «marea»", "una «marea»"],
];

const doubtful: readonly Case[] = [
  [
    "words that are others there",
    "the tide rises",
    "the 'tide' rises",
    "la marea sale",
    "la marea sale",
  ],
  ["values in another order", "%1$s of %2$s", "'%1$s' of %2$s", "di %2$s", "di %2$s"],
  ["as many values, but others", "%s and %s", "'%s' and %s", "%s", "%s"],
  [
    "brackets around other words",
    "a tide (high)",
    "a tide high",
    "una marea (alta)",
    "una marea (alta)",
  ],
  ["marks around two parts", '"a b"', "a b", "«a» b «c»", "«a» b «c»"],
  ["a bracket without a partner", "a) one", "a one", "a) uno", "a) uno"],
  ["marks in place of a colon", "format '%s'", "format: %s", "formato '%s'", "formato '%s'"],
  ["an option of a program", "implies bare", "implies --bare", "implica bare", "implica bare"],
  ["a key that another letter has", "_Save as", "Save _as", "_Salva come", "_Salva come"],
  ["tags with a sign between", "<a,b>...", "<a>,<b>...", "<a,b>...", "<a,b>..."],
];

describe("signs that come in pairs", () => {
  test.each(carried)("carries %s", (_, old, next, target, expected) => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "carried", target: expected });
  });

  test.each(doubtful)("leaves %s to a translator", (_, old, next, target, expected) => {
    const result = carryTarget(old, next, target);
    expect(result.outcome).not.toBe("carried");
    expect(result.target).toBe(expected);
  });

  test("says what has no certain place", () => {
    const { reason } = carryTarget("the tide rises", "the 'tide' rises", "la marea sale");
    expect(reason.message).toBe("it is not certain where “tide” stands in the translation");
  });

  test("a law: whatever values are quoted, or are no more, they are in the translation", () => {
    const value = fc.record({
      sign: fc.constantFrom("%s", "%d", "%5.2f", "%lu"),
      isQuoted: fc.boolean(),
      changes: fc.boolean(),
    });
    const values = fc.array(value, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.boolean(), (all, isAdded) => {
        fc.pre(all.some(({ isQuoted, changes }) => changes && !isQuoted));
        const text = (word: string, when: "with" | "without"): string =>
          all
            .map(({ sign, isQuoted, changes }) =>
              isQuoted || (changes && when === "with") ? `${word} '${sign}'` : `${word} ${sign}`,
            )
            .join(" ");
        const [before, after] = isAdded
          ? (["without", "with"] as const)
          : (["with", "without"] as const);
        expect(
          carryTarget(text("tide", before), text("tide", after), text("marea", before)),
        ).toMatchObject({ outcome: "carried", target: text("marea", after) });
      }),
      { numRuns: 500 },
    );
  });
});
