import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryForms, type SourceForms } from "../../src/carry/carry-forms.js";

function source(one: string, many: string): SourceForms {
  return { one, many };
}

const DAYS = source("%d day", "%d days");

describe("an edit of a text with a plural", () => {
  it.each([
    [
      "a placeholder",
      DAYS,
      source("%u day", "%u days"),
      ["%d Tag", "%d Tage"],
      ["%u Tag", "%u Tage"],
    ],
    [
      "a full stop",
      DAYS,
      source("%d day.", "%d days."),
      ["%d dzień", "%d dni", "%d dnia"],
      ["%d dzień.", "%d dni.", "%d dnia."],
    ],
    ["the only form", DAYS, source("%d day.", "%d days."), ["%d 日"], ["%d 日。"]],
    [
      "a text for one that has no number",
      source("One day at [sea](a)", "%d days at [sea](a)"),
      source("One day at [sea](b)", "%d days at [sea](b)"),
      ["Ein Tag auf [See](a)", "%d Tage auf [See](a)"],
      ["Ein Tag auf [See](b)", "%d Tage auf [See](b)"],
    ],
    [
      "a number that the text for many alone has",
      source("a day", "%d days"),
      source("a day", "%u days"),
      ["ein Tag", "%d Tage"],
      ["ein Tag", "%u Tage"],
    ],
    [
      "likewise, where the first form serves 21 days, too",
      source("a day", "%d days"),
      source("a day", "%u days"),
      ["%d день", "%d дня", "%d дней"],
      ["%u день", "%u дня", "%u дней"],
    ],
    [
      "forms that say the number in words",
      source("%s: %lu boat", "%s: %lu boats"),
      source("%s: %td boat", "%s: %td boats"),
      ["%s: ena ladja", "%s: dve ladji", "%s: %lu ladje", "%s: %lu ladij"],
      ["%s: ena ladja", "%s: dve ladji", "%s: %td ladje", "%s: %td ladij"],
    ],
  ])("is carried in each form: %s", (_, old, next, forms, targets) => {
    expect(carryForms(old, next, forms, {})).toMatchObject({ isCarried: true, targets });
  });

  it.each([
    ["words", DAYS, source("%d long day", "%d long days"), ["%d Tag", "%d Tage"]],
    ["one of the two alone", DAYS, source("%d day", "%d days."), ["%d Tag", "%d Tage"]],
    ["a form that is not there", DAYS, source("%d day.", "%d days."), ["%d Tag", ""]],
    [
      "a form without two of the placeholders",
      source("%s: %d day", "%s: %d days"),
      source("%s: %u day", "%s: %u days"),
      ["ein Tag", "%s: %d Tage"],
    ],
    [
      "a form without a value, where these are not alike",
      source("%d of %d days", "%d of %d days"),
      source("%d of %u days", "%d of %u days"),
      ["un giorno di %d", "%d giorni di %d"],
    ],
  ])("is left to a translator: %s", (_, old, next, forms) => {
    expect(carryForms(old, next, forms, {}).isCarried).toBe(false);
  });

  it("loses no form, and changes none where nothing was edited", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab %d.*`[]()"), maxLength: 12 });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        text,
        fc.array(text.filter(Boolean), { minLength: 1, maxLength: 4 }),
        (a, b, c, d, forms) => {
          expect(carryForms(source(a, b), source(c, d), forms, {}).targets).toHaveLength(
            forms.length,
          );
          const same = carryForms(source(a, b), source(a, b), forms, {});
          expect(same).toMatchObject({ isCarried: true, targets: forms });
        },
      ),
    );
  });
});
