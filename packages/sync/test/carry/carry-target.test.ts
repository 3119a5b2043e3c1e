import { worded } from "@dragoman/model";
import { describe, expect, test } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";
import type { EditClass } from "../../src/carry/classes.js";

type Case = readonly [
  name: string,
  old: string,
  next: string,
  target: string,
  expected: string,
  classes: readonly EditClass[],
];

const carried: readonly Case[] = [
  ["white space", "One  two ", "One two", "Uno due", "Uno due", ["white-space"]],
  ["a hard break that went", "One\ntwo", "One two", "Uno\ndue", "Uno due", ["white-space"]],
  [
    "a URL",
    "The [map](a.md).",
    "The [map](b.md).",
    "La [mappa](a.md).",
    "La [mappa](b.md).",
    ["url"],
  ],
  [
    "a URL with a title of the translator's",
    '[map](a "Map")',
    '[map](b "Map")',
    '[mappa](a "Mappa")',
    '[mappa](b "Mappa")',
    ["url"],
  ],
  [
    "a bare URL",
    "See https://a.org/x.",
    "See https://a.org/y.",
    "Vedi https://a.org/x.",
    "Vedi https://a.org/y.",
    ["url"],
  ],
  [
    "URLs that change alike",
    "[a](u) and [b](u)",
    "[a](v) and [b](v)",
    "[c](u) e [d](u)",
    "[c](v) e [d](v)",
    ["url"],
  ],
  [
    "URLs that change places with the words",
    "[one](a) or [two](b)",
    "[one](c) or [two](d)",
    "[due](b) o [uno](a)",
    "[due](d) o [uno](c)",
    ["url"],
  ],
  [
    "a slash that the translator left out",
    "[a](https://a.org/)",
    "[a](https://b.org/)",
    "[c](https://a.org)",
    "[c](https://b.org/)",
    ["url"],
  ],
  [
    "a title that went",
    '[map](a "Tideboard")',
    "[map](a)",
    '[mappa](a "Tideboard")',
    "[mappa](a)",
    ["link-title"],
  ],
  [
    "an attribute list",
    "[a](b){ .x }",
    "[a](b){ .x .y }",
    "[c](b){ .x }",
    "[c](b){ .x .y }",
    ["attribute-list"],
  ],
  [
    "an attribute list with a text",
    '[a](b){ .x title="Hi" }',
    '[a](b){ .y title="Hi" }',
    '[c](b){ .x title="Ehi" }',
    '[c](b){ .y title="Ehi" }',
    ["attribute-list"],
  ],
  [
    "a component with a text",
    'The <Badge text="new" size="s" /> tide',
    'The <Badge text="new" size="l" /> tide',
    'La <Badge text="nuova" size="s" /> marea',
    'La <Badge text="nuova" size="l" /> marea',
    ["html"],
  ],
  [
    "quotes in an attribute list",
    "[a](b){ .x title=Hi }",
    '[a](b){ .x title="Hi" }',
    "[c](b){ .x title=Ehi }",
    '[c](b){ .x title="Ehi" }',
    ["attribute-list"],
  ],
  ["a heading id", "Title {#a}", "Title {#b}", "Titolo {#a}", "Titolo {#b}", ["heading-id"]],
  ["code", "Run `npm i` now", "Run `npm ci` now", "Ora usa `npm i`", "Ora usa `npm ci`", ["code"]],
  [
    "words that became code",
    "Call read_file twice",
    "Call `read_file` twice",
    "Chiama due volte read_file",
    "Chiama due volte `read_file`",
    ["code"],
  ],
  [
    "code that became words",
    "Call `read_file` twice",
    "Call read_file twice",
    "Chiama due volte `read_file`",
    "Chiama due volte read_file",
    ["code"],
  ],
  [
    "an HTML attribute",
    'A <a href="x">map</a>',
    'A <a href="y">map</a>',
    'Una <a href="x">mappa</a>',
    'Una <a href="y">mappa</a>',
    ["html"],
  ],
  ["a tag that went", "One<br>two", "One two", "Uno<br>due", "Uno due", ["html"]],
  [
    "emphasis of another kind",
    "An *old* map",
    "An **old** map",
    "Una *vecchia* mappa",
    "Una **vecchia** mappa",
    ["emphasis"],
  ],
  [
    "emphasis as HTML",
    "An *old* map",
    "An <em>old</em> map",
    "Una *vecchia* mappa",
    "Una <em>vecchia</em> mappa",
    ["html"],
  ],
  [
    "emphasis in another style",
    "An *old* map",
    "An _old_ map",
    "Una *vecchia* mappa",
    "Una *vecchia* mappa",
    ["emphasis"],
  ],
  [
    "emphasis that went",
    "An *old* map",
    "An old map",
    "Una *vecchia* mappa",
    "Una vecchia mappa",
    ["emphasis"],
  ],
  [
    "emphasis on all",
    "Old maps",
    "**Old maps**",
    "Vecchie mappe",
    "**Vecchie mappe**",
    ["emphasis"],
  ],
  [
    "emphasis around a link",
    "The [old map](a) is here",
    "The **[old map](a)** is here",
    "La [vecchia mappa](a) è qui",
    "La **[vecchia mappa](a)** è qui",
    ["emphasis"],
  ],
  [
    "emphasis within a link",
    "The [old map](a) is here",
    "The [**old map**](a) is here",
    "La [vecchia mappa](a) è qui",
    "La [**vecchia mappa**](a) è qui",
    ["emphasis"],
  ],
  [
    "a link on words that stand",
    "The client is new",
    "The [client](a) is new",
    "Il client è nuovo",
    "Il [client](a) è nuovo",
    ["link"],
  ],
  [
    "a link on a word after an apostrophe",
    "First U2F came",
    "First [U2F](a) came",
    "D'abord l'U2F",
    "D'abord l'[U2F](a)",
    ["link"],
  ],
  [
    "a link on a word without spaces",
    "The client is new",
    "The [client](a) is new",
    "このclientは新しい",
    "この[client](a)は新しい",
    ["link"],
  ],
  [
    "a link that went",
    "The [map](a) is new",
    "The map is new",
    "La [mappa](a) è nuova",
    "La mappa è nuova",
    ["link"],
  ],
  ["a reference", "The [map][a]", "The [map][b]", "La [mappa][a]", "La [mappa][b]", ["reference"]],
  ["a footnote", "The map[^1]", "The map[^2]", "La mappa[^1]", "La mappa[^2]", ["reference"]],
  [
    "an icon",
    "Press :fa-old: here",
    "Press :fa-new: here",
    "Premi :fa-old: qui",
    "Premi :fa-new: qui",
    ["icon"],
  ],
  [
    "dashes and quotation marks",
    "It's new - really",
    "It’s new – really",
    "È nuovo - davvero",
    "È nuovo - davvero",
    ["dash-or-quote"],
  ],
  [
    "a hyphen",
    "open source maps",
    "open-source maps",
    "mappe libere",
    "mappe libere",
    ["dash-or-quote"],
  ],
  [
    "what fills in a template",
    "Hello <%= user %> of <%= club %>",
    "Hello <%= User.name %> of <%= club %>",
    "Ciao <%= user %> da <%= club %>",
    "Ciao <%= User.name %> da <%= club %>",
    ["code"],
  ],
  ["letter case", "The Map", "The map", "La Mappa", "La Mappa", ["letter-case"]],
  [
    "letter case of a name",
    "By Proxystore",
    "By ProxyStore",
    "Di Proxystore",
    "Di ProxyStore",
    ["letter-case"],
  ],
  [
    "a comma",
    "In France you can",
    "In France, you can",
    "In Francia puoi",
    "In Francia puoi",
    ["punctuation"],
  ],
  ["a sign", "File > Save", "File → Save", "Datei > Sichern", "Datei → Sichern", ["punctuation"]],
  [
    "a closing period",
    "See the map",
    "See the map.",
    "Vedi la mappa",
    "Vedi la mappa.",
    ["closing-punctuation"],
  ],
  [
    "a closing period in Japanese",
    "A list of `x`",
    "A list of `x`.",
    "`x` の一覧",
    "`x` の一覧。",
    ["closing-punctuation"],
  ],
  ["a closing question mark in Arabic", "Who", "Who?", "من هو", "من هو؟", ["closing-punctuation"]],
  [
    "an icon in the place of code, where the translation has other words at its end",
    "icons such as `:x:`",
    "icons such as :x:",
    "`:x:` のようなアイコン",
    ":x: のようなアイコン",
    ["code"],
  ],
  [
    "a closing period that went",
    "See the map.",
    "See the map",
    "地図を見て。",
    "地図を見て",
    ["closing-punctuation"],
  ],
  [
    "a block's marker",
    "### Old maps",
    "## Old maps",
    "### Vecchie mappe",
    "## Vecchie mappe",
    ["block-marker"],
  ],
];

describe("an edit is carried", () => {
  test.each(carried)("%s", (_, old, next, target, expected, classes) => {
    const result = carryTarget(old, next, target);
    expect(result).toMatchObject({ outcome: "carried", target: expected });
    expect([...result.classes].sort()).toEqual([...classes].sort());
  });
});

const doubtful: readonly (readonly [string, string, string, string, RegExp])[] = [
  ["a word changed", "The old map", "The new map", "La vecchia mappa", /words changed/],
  ["a number changed", "In 2023", "In 2024", "Nel 2023", /numbers changed/],
  ["a number lost its sign", "Use -1 here", "Use 1 here", "Usa -1 qui", /numbers changed/],
  ["a number got a point", "In 15 days", "In 1.5 days", "In 15 giorni", /numbers changed/],
  ["a sign came", "Costs 5", "Costs 5 €", "Costa 5", /words changed/],
  [
    "a sign is another in the translation",
    "x > y",
    "x < y",
    "x è più di y",
    /> stands in the translation not as often/,
  ],
  [
    "the translator has a URL of their own",
    "[a](https://en.x.org/a)",
    "[a](https://en.x.org/b)",
    "[c](https://it.x.org/a)",
    /has https:\/\/it\.x\.org\/a in place of https:\/\/en\.x\.org\/a/,
  ],
  [
    "it is not certain which link is meant",
    "[a](u) and [b](u)",
    "[a](v) and [b](u)",
    "[c](u) e [d](u)",
    /not certain what/,
  ],
  [
    "the words of a new link are translated",
    "The map is new",
    "The [map](a) is new",
    "La mappa è nuova",
    /“map” does not stand/,
  ],
  [
    "the words of a new link stand twice",
    "The client is new",
    "The [client](a) is new",
    "Il client è un client nuovo",
    /“client” does not stand/,
  ],
  [
    "the words of a new link are part of a word",
    "The client is new",
    "The [client](a) is new",
    "I clienti sono nuovi",
    /“client” does not stand/,
  ],
  [
    "the words of a new link stand only in a URL",
    "The client is [new](b/client)",
    "The [client](a) is [new](b/client)",
    "Il programma è [nuovo](b/client)",
    /does not stand/,
  ],
  [
    "short words that mean something else",
    "Turn it on now",
    "Turn it **on** now",
    "Maintenant, on tourne",
    /“on” does not stand/,
  ],
  [
    "code that the translator translated",
    "Write `your name`",
    "Write `a name`",
    "Scrivi `il tuo nome`",
    /`your name` stands in the translation not as often/,
  ],
  ["a title to translate is new", "[map](a)", '[map](a "Map")', "[mappa](a)", /new title/],
  [
    "a text in an attribute changed",
    '[a](b){ title="One" }',
    '[a](b){ title="Two" }',
    '[c](b){ title="Uno" }',
    /words changed/,
  ],
  [
    "nobody knows where a new icon belongs",
    "Press here now",
    "Press :fa-x: here now",
    "Premi qui ora",
    /not certain where/,
  ],
];

describe("an edit is not carried", () => {
  test.each(doubtful)("%s", (_, old, next, target, reason) => {
    const result = carryTarget(old, next, target);
    expect(result.outcome).not.toBe("carried");
    expect(result.reason.message).toMatch(reason);
  });

  test("what is mechanical of it is applied", () => {
    const result = carryTarget(
      "The old [map](a.md) by `x`",
      "The new [map](b.md) by `y`",
      "La vecchia [mappa](a.md) di `x`",
    );
    expect(result).toMatchObject({ outcome: "partly", target: "La vecchia [mappa](b.md) di `y`" });
  });

  test("a link that moved is not taken away without its new place", () => {
    const result = carryTarget(
      "The [old map](a) is",
      "The [old](a) map is",
      "La [vecchia mappa](a) è",
    );
    expect(result).toMatchObject({ outcome: "not-carried", target: "La [vecchia mappa](a) è" });
  });

  test("a class that is not allowed", () => {
    const classes = new Set<EditClass>(["url"]);
    const result = carryTarget("Old [map](a)", "old [map](b)", "Vecchia [mappa](a)", { classes });
    expect(result).toMatchObject({
      outcome: "partly",
      target: "Vecchia [mappa](b)",
      reason: worded("{{what}} changed", { what: worded("letter case") }),
    });
  });

  test("`words` is never carried, even if asked for", () => {
    const classes = new Set<EditClass>(["words"]);
    expect(carryTarget("One", "Two", "Uno", { classes }).outcome).toBe("not-carried");
  });
});

describe("markup that the translator has of their own", () => {
  const old = "The [map](https://en.x.org/a)  and [b](u)";
  const next = "The [map](https://en.x.org/a) and [b](v)";
  const target = "La [mappa](https://it.x.org/a) e [b](u)";
  const changed = "La [mappa](https://it.x.org/a) e [b](v)";

  test("is a doubt, because a carried target has the source's markup", () => {
    expect(carryTarget(old, next, target)).toMatchObject({ outcome: "partly", target: changed });
  });

  test("is none where it is allowed, and the edit did not touch it", () => {
    const options = { ownMarkup: true };
    expect(carryTarget(old, next, target, options)).toMatchObject({
      outcome: "carried",
      target: changed,
    });
    const moved = next.replace("en.x.org/a", "en.x.org/c");
    expect(carryTarget(old, moved, target, options).outcome).toBe("partly");
  });
});
