import { describe, expect, test } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";
import { NO_TERMS, type Terms } from "../../src/carry/terms.js";

type Doubt = readonly [name: string, old: string, next: string, target: string];

const doubtful: readonly Doubt[] = [
  [
    "a link around one of two that look alike",
    "**red** and **blue**",
    "[**red**](r) and **blue**",
    "**blu** e **rosso**",
  ],
  [
    "a link within another link",
    "Tideboard is in [the guide](g)",
    "[Tideboard](t) is in [the guide](g)",
    "È in [la guida di Tideboard](g)",
  ],
  [
    "code that went with a comma",
    "Use `x`, `y` and `z`",
    "Use `x` and `z`",
    "Usate `x`, `y` e `z`",
  ],
  ["code that went with a colon", "Call `f`: `x`", "Call `f`", "Chiamate `f`: `x`"],
  ["an icon within a link", "[Tide](x) is", "[:i: Tide](x) is", "[Marea](x) è"],
  ["a footnote within emphasis", "**Tide** ok", "**Tide[^1]** ok", "**Marea** va"],
  ["a footnote after a new full stop", "Tide", "Tide.[^1]", "Marea"],
  ["code at the end", "Install", "Install `tide`", "インストールする"],
  [
    "emphasis that would touch emphasis",
    "**A** (**MFA**) is",
    "**A** **MFA** is",
    "**甲**（**MFA**）は",
  ],
  [
    "a path that is a part of another",
    "Go to /tide now",
    "Go to **/tide** now",
    "Vai a /tide/log ora",
  ],
  ["a name in an address", "Ask tide now", "Ask **tide** now", "Chiedi a tide@pier.test"],
  ["a value with a number", "Has %d now", "Has **%d** now", "Ha %1$d ora"],
  ["the first word of a text, which has a capital", "In it", "[In](a) it", "Vedi In esso"],
];

describe("a place in the translation that is not certain", () => {
  test.each(doubtful)("%s", (_, old, next, target) => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "not-carried", target });
  });

  test.each([
    ["{{n}} boats", "**{{n}}** boats", "barche: {{n}}", "barche: **{{n}}**"],
    ["Has %d now", "Has **%d** now", "Ora ha %d", "Ora ha **%d**"],
    ["Hi {id}, go", "Hi [{id}](a), go", "Ciao {id}, vai", "Ciao [{id}](a), vai"],
    [":boat: Go", "[:boat:](a) Go", ":boat: Vai", "[:boat:](a) Vai"],
    ["the /tide path", "the **/tide** path", "il percorso /tide", "il percorso **/tide**"],
  ])("is certain of a value that stands once: %s", (old, next, target, expected) => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "carried", target: expected });
  });

  test("a word that the locale mostly uses for something else", () => {
    const edit = ["Write a comment", "Write a [comment](c)", "Voici comment écrire"] as const;
    const used = (meant: number): Terms => ({ ...NO_TERMS, usageOf: () => ({ all: 9, meant }) });
    expect(carryTarget(...edit, { terms: used(1) }).outcome).toBe("not-carried");
    expect(carryTarget(...edit, { terms: used(8) }).outcome).toBe("carried");
  });
});

describe("what a translator wrote within markup", () => {
  test.each([
    ["a title", '[map](a "Map")', "[map](a)", '[mappa](a "Mappa")'],
    ["a link with a title", 'the [map](a "Map")', "the map", 'la [mappa](a "Mappa")'],
    [
      "an abbreviation",
      '<abbr title="Low water">LW</abbr> is',
      "LW is",
      '<abbr title="Bassa marea">LW</abbr> è',
    ],
    [
      "an image",
      'See <img src="a.png" alt="Map"> now',
      "See now",
      'Vedi <img src="a.png" alt="Mappa"> ora',
    ],
  ])("does not go with it: %s", (_, old, next, target) => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "not-carried", target });
  });
});

describe("a tag that became another", () => {
  test("does so at both its ends", () => {
    const edit = ["of <b>wood</b>", "of <strong>wood</strong>", "di <b>legno</b>"] as const;
    expect(carryTarget(...edit)).toMatchObject({
      outcome: "carried",
      target: "di <strong>legno</strong>",
    });
  });

  test("and so it does where the whole is for a translator", () => {
    const [old, next] = ["<b>Linux</b> and <b>Unix</b>.", "<i>Linux</i> and now <b>Unix</b>."];
    const { target } = carryTarget(old, next, "<b>Unix</b> e <b>Linux</b>.");
    expect(target).toBe("<b>Unix</b> e <i>Linux</i>.");
  });
});

describe("a footnote at the end", () => {
  test.each([
    ["Tide", "Tide [^1]", "Marea", "Marea [^1]"],
    ["Tide", "Tide[^1]", "Marea", "Marea[^1]"],
    ["Use ", "Use [^1]", "Usate ", "Usate [^1]"],
  ])("has a space before it as in the source: %j → %j", (old, next, target, expected) => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "carried", target: expected });
  });
});

describe("code that went", () => {
  test.each([
    ["that no space parts", "deep[^1].", "deep.", "profondo[^1].", "profondo."],
    ["in brackets", "(deep[^1])", "(deep)", "(profondo[^1])", "(profondo)"],
    ["between letters", "deep :x: sea", "deep sea", "海:x:深", "海深"],
    ["before a full stop", "the tool `x`.", "the tool.", "lo strumento `x`.", "lo strumento."],
    ["between words", "the `x` tool", "the tool", "lo strumento `x` qui", "lo strumento qui"],
  ])("takes its space along: %s", (_, old, next, target, expected) => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "carried", target: expected });
  });
});

describe("closing marks", () => {
  test.each([
    ["dots in Chinese", "Read it", "Read it...", "读它", "读它...", "zh-CN"],
    ["dots written in the other way", "Open...", "Open", "Öffnen…", "Öffnen", "de"],
    ["after a bracket", "Close", "Close…", "閉じる(_C)", "閉じる(_C)…", "ja"],
    ["a question in Greek", "Who", "Who?", "Ποιος", "Ποιος;", "el"],
    ["a full stop in Urdu", "Tide", "Tide.", "جوار", "جوار۔", "ur"],
    ["a full stop in Thai, which has none", "Tide", "Tide.", "น้ำขึ้น", "น้ำขึ้น", "th"],
    ["a colon in French that went, with its space", "Name:", "Name", "Nom :", "Nom", "fr"],
    ["a mark in French for one with a space, too", "Stop!", "Stop?", "Halte !", "Halte ?", "fr"],
  ])("follow: %s", (_, old, next, target, expected, locale) => {
    const result = carryTarget(old, next, target, { locale });
    expect(result).toMatchObject({ outcome: "carried", target: expected });
  });

  test.each([
    ["a question in Spanish, which has a mark at its beginning", "Empty", "Empty?", "Vaciar", "es"],
    ["that ends", "Delete?", "Delete.", "¿Eliminar?", "es"],
    ["a colon in French, before which a space stands", "Note", "Note:", "Remarque", "fr"],
  ])("are left to a translator: %s", (_, old, next, target, locale) => {
    expect(carryTarget(old, next, target, { locale })).toMatchObject({
      outcome: "not-carried",
      target,
    });
  });
});
