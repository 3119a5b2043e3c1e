import { describe, expect, it } from "vitest";
import {
  CARRIABLE_CLASSES,
  chosenClasses,
  type CarriableClass,
  DEFAULT_CARRIED_CLASSES,
} from "../src/carry/classes.js";
import {
  memoryOf,
  syncCatalog,
  templateOf,
  type CarryChoice,
  type SyncResult,
} from "../src/index.js";
import { HEADER, page, parse } from "./pages.js";

/** For each class an edit that touches nothing else: source before and after, translation before and after. */
const EDITS: Readonly<Record<CarriableClass, readonly [string, string, string, string]>> = {
  "white-space": [
    "One pier\ntwo boats",
    "One pier two boats",
    "Un molo\ndue barche",
    "Un molo due barche",
  ],
  url: [
    "See the [map](a.md)",
    "See the [map](b.md)",
    "Vedi la [mappa](a.md)",
    "Vedi la [mappa](b.md)",
  ],
  "link-title": [
    'See the [map](a.md "Tideboard")',
    'See the [map](a.md "Tideline")',
    'Vedi la [mappa](a.md "Tideboard")',
    'Vedi la [mappa](a.md "Tideline")',
  ],
  "attribute-list": [
    "See the [map](a.md){ .one } here",
    "See the [map](a.md){ .two } here",
    "Vedi qui la [mappa](a.md){ .one } ora",
    "Vedi qui la [mappa](a.md){ .two } ora",
  ],
  "heading-id": [
    "The northern pier {#one}",
    "The northern pier {#two}",
    "Il molo nord {#one}",
    "Il molo nord {#two}",
  ],
  code: [
    "Run `tide` at dawn",
    "Run `tide --low` at dawn",
    "Esegui `tide` all'alba",
    "Esegui `tide --low` all'alba",
  ],
  number: [
    "Tide 1 is at 10:30",
    "Tide 2 is at 11:45",
    "La marea 1 è alle 10:30",
    "La marea 2 è alle 11:45",
  ],
  html: [
    "Press <kbd>T</kbd> at dawn",
    'Press <kbd class="k">T</kbd> at dawn',
    "Premi <kbd>T</kbd> all'alba",
    'Premi <kbd class="k">T</kbd> all\'alba',
  ],
  emphasis: [
    "Read Tideboard at dawn",
    "Read **Tideboard** at dawn",
    "Leggi Tideboard all'alba",
    "Leggi **Tideboard** all'alba",
  ],
  link: [
    "Read Tideboard at dawn",
    "Read [Tideboard](t.md) at dawn",
    "Leggi Tideboard all'alba",
    "Leggi [Tideboard](t.md) all'alba",
  ],
  reference: [
    "See the [map][a] at dawn",
    "See the [map][b] at dawn",
    "Vedi la [mappa][a] all'alba",
    "Vedi la [mappa][b] all'alba",
  ],
  icon: [
    "Press :material-map: at dawn",
    "Press :material-pier: at dawn",
    "Premi :material-map: all'alba",
    "Premi :material-pier: all'alba",
  ],
  "block-marker": [
    "# The northern pier",
    "## The northern pier",
    "# Il molo nord",
    "## Il molo nord",
  ],
  "dash-or-quote": [
    'The "northern" pier at dawn',
    "The “northern” pier at dawn",
    "Il molo «nord» all'alba",
    "Il molo «nord» all'alba",
  ],
  "letter-case": [
    "See the TideBoard at dawn",
    "See the Tideboard at dawn",
    "Vedi il TideBoard all'alba",
    "Vedi il Tideboard all'alba",
  ],
  punctuation: [
    "At dawn, see the pier and go",
    "At dawn see the pier and go",
    "All'alba, vedi il molo e vai",
    "All'alba, vedi il molo e vai",
  ],
  "closing-punctuation": [
    "See the pier at dawn.",
    "See the pier at dawn",
    "Vedi il molo all'alba.",
    "Vedi il molo all'alba",
  ],
};

function literal(text: string): string {
  return JSON.stringify(text);
}

function sync(before: string, after: string, target: string, carry?: CarryChoice): SyncResult {
  const entry = `\nmsgid ${literal(before)}\nmsgstr ${literal(target)}\n`;
  return syncCatalog({
    catalog: parse(HEADER + entry),
    template: templateOf([page([after])]),
    carry,
  });
}

const WHERE_NOTHING_IS_SAID: [string, undefined] = ["nothing is said", undefined];

describe.each(CARRIABLE_CLASSES.map((name) => [name, ...EDITS[name]] as const))(
  "an edit of class %s",
  (name, before, after, target, expected) => {
    const carried = { fuzzy: false, msgstr: [expected] };

    it.each<[string, CarryChoice | undefined]>([
      ...(DEFAULT_CARRIED_CLASSES.has(name) ? [WHERE_NOTHING_IS_SAID] : []),
      ["it alone is on", { [name]: true, others: false }],
    ])("leaves the translation a translation where %s", (_, carry) => {
      const { catalog, decisions } = sync(before, after, target, carry);
      expect(catalog.entries[1]).toMatchObject(carried);
      const outcome = name === "white-space" ? "exact" : "carried";
      expect(decisions.map((decision) => decision.outcome)).toEqual([outcome]);
      if (outcome === "carried")
        expect(catalog.entries[1]?.translatorComments).toEqual([`dragoman: carried (${name})`]);
    });

    it.each<[string, CarryChoice | undefined]>([
      ...(DEFAULT_CARRIED_CLASSES.has(name) ? [] : [WHERE_NOTHING_IS_SAID]),
      ["it is off", { [name]: false }],
      ["all others are off, as by default", { others: false }],
    ])("makes it fuzzy, with the edit applied, where %s", (_, carry) => {
      const { catalog, decisions } = sync(before, after, target, carry);
      expect(catalog.entries[1]).toMatchObject({
        fuzzy: true,
        msgstr: [expected],
        previous: { msgid: before },
        translatorComments: [],
      });
      expect(decisions[0]).toMatchObject({
        outcome: "fuzzy",
        reason: { message: expect.stringContaining("changed; ") as string },
      });
    });
  },
);

describe("a translation with a link of its own", () => {
  const edit = [
    "The [tide](https://en.tides.test) at [the pier](a.md)",
    "The [tide](https://en.tides.test) at [the pier](b.md)",
    "La [marea](https://it.tides.test) al [molo](a.md)",
  ] as const;
  const expected = "La [marea](https://it.tides.test) al [molo](b.md)";

  it.each<[string, CarryChoice | undefined, boolean]>([
    ["is fuzzy after an edit", undefined, true],
    ["is carried where that is allowed", { "own-markup": true }, false],
    [
      "is fuzzy where that is allowed, but the class of the edit is not",
      { "own-markup": true, others: false },
      true,
    ],
  ])("%s", (_, carry, fuzzy) => {
    expect(sync(...edit, carry).catalog.entries[1]).toMatchObject({ fuzzy, msgstr: [expected] });
  });

  it("is fuzzy where the source has that link no more", () => {
    const [before, , target] = edit;
    const after = before.replace("en.tides.test", "en.tides.test/new");
    expect(sync(before, after, target, { "own-markup": true }).catalog.entries[1]?.fuzzy).toBe(
      true,
    );
  });
});

describe("a choice of classes", () => {
  it("leaves out what is off, and follows `others` where nothing is said", () => {
    expect(chosenClasses({})).toEqual(DEFAULT_CARRIED_CLASSES);
    expect(chosenClasses({ others: true })).toEqual(new Set(CARRIABLE_CLASSES));
    expect(chosenClasses({ url: false })).toEqual(
      new Set([...DEFAULT_CARRIED_CLASSES].filter((name) => name !== "url")),
    );
    expect(chosenClasses({ url: true, others: false })).toEqual(new Set(["url"]));
  });

  it("makes an edit of two classes fuzzy where one is off, and applies both", () => {
    const source = "See the [map](a.md) of Tideboard";
    const { catalog, decisions } = sync(
      source,
      "See the [map](b.md) of **Tideboard**",
      "Vedi la [mappa](a.md) di Tideboard",
      { emphasis: false },
    );
    expect(catalog.entries[1]).toMatchObject({
      fuzzy: true,
      msgstr: ["Vedi la [mappa](b.md) di **Tideboard**"],
    });
    expect(decisions[0]?.reason.message).toMatch(/^emphasis changed; /u);
  });

  it("is no matter for a text that moved, but for its white space", () => {
    const other = parse(`${HEADER}\nmsgid "One  pier"\nmsgstr "Un  molo"\n`, "other.po");
    for (const [source, carry, outcome] of [
      ["One  pier", { others: false }, "moved"],
      ["One pier", {}, "moved"],
      ["One pier", { others: false }, "fuzzy"],
    ] as const) {
      const memory = memoryOf([other]);
      const template = templateOf([page([source])]);
      const { decisions } = syncCatalog({ catalog: parse(HEADER), template, memory, carry });
      expect(decisions[0]?.outcome).toBe(outcome);
    }
  });
});
