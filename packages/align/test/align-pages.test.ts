import { splitPage } from "@dragoman/segment";
import type { Page } from "@dragoman/model";
import { describe, expect, test } from "vitest";
import { alignPages } from "../src/index.js";

const page = (text: string, path = "a.md"): Page => splitPage(text, { path, dialect: "mkdocs" });

function aligned(source: string, target: string): string[] {
  return alignPages(page(source), page(target, "it/a.md"), "it").pairs.map(
    ({ segment, text, certain }) => `${segment.source} = ${text}${certain ? "" : " ?"}`,
  );
}

/** The same, whether certain or not: a page of six segments says little of how alike two pages are. */
function paired(source: string, target: string): string[] {
  return aligned(source, target).map((pair) => pair.replace(/ \?$/, ""));
}

function found(source: string, target: string): string[] {
  return alignPages(page(source), page(target, "it/a.md"), "it").findings.map(
    ({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`,
  );
}

const tides = `# Tides

The moon pulls the water of the sea towards itself, twice a day.

## Signal

Write to the harbour master before you leave, at least two hours ahead.

![Logo](logo.svg)

See the [tables](https://en.wikipedia.org/wiki/Tide) of the year 2031.
`;

describe("pages of the same shape", () => {
  test("each segment belongs to the one in its place", () => {
    expect(aligned("# Hello\n\nA boat.\n\n- One\n", "# Ciao\n\nUna barca.\n\n- Uno\n")).toEqual([
      "Hello = Ciao",
      "A boat. = Una barca.",
      "One = Uno",
    ]);
  });

  test("a block that was replaced by another is listed, not paired", () => {
    const source = `See [tides](a.md) and [moon](b.md) in \`tide.csv\`.\n\n${tides}`;
    const target = `Un testo del tutto diverso.\n\n${tides}`;
    expect(aligned(source, target)).toEqual(aligned(tides, tides));
    expect(found(source, target)).toEqual([
      "not-aligned a.md:1 what stands in its place on it/a.md, line 1, is not surely its counterpart",
      "not-in-source it/a.md:1 what stands in its place on a.md, line 1, is not surely its counterpart",
    ]);
  });

  test("a target that is its source left as it is makes a pair", () => {
    expect(aligned(tides, tides)).toEqual(
      page(tides).segments.map(({ source }) => `${source} = ${source}`),
    );
  });
});

describe("pages of different shape", () => {
  const target = `# Maree

La luna tira a sé l'acqua del mare, due volte al giorno.

Nota del traduttore: questo paragrafo non sta nell'originale, e parla di tutt'altro, con un [suo indirizzo](https://example.org/altro).

## Signal

Scrivi al capitano del porto prima di partire, almeno due ore prima.

![Il logo](../logo.svg)

Vedi le [tavole](https://it.wikipedia.org/wiki/Marea) dell'anno 2031.
`;

  test("what came in is listed with its line, all else is paired", () => {
    expect(paired(tides, target)).toEqual([
      "Tides = Maree",
      "The moon pulls the water of the sea towards itself, twice a day. = La luna tira a sé l'acqua del mare, due volte al giorno.",
      "Signal = Signal",
      "Write to the harbour master before you leave, at least two hours ahead. = Scrivi al capitano del porto prima di partire, almeno due ore prima.",
      "Logo = Il logo",
      "See the [tables](https://en.wikipedia.org/wiki/Tide) of the year 2031. = Vedi le [tavole](https://it.wikipedia.org/wiki/Marea) dell'anno 2031.",
    ]);
    expect(found(tides, target)).toEqual([
      "not-in-source it/a.md:5 nothing stands in its place on a.md, after line 3",
    ]);
  });

  test("a section that moved is paired by what only it has", () => {
    const section = (name: string, text: string): string => `## ${name}\n\n${text}\n\n`;
    const first = section(
      "Orbot",
      "Get [Orbot](https://orbot.app) with `apt install orbot` on port 9050.",
    );
    const second = section(
      "Molly",
      "Get [Molly](https://molly.im) with `snap install molly` in version 7.1.",
    );
    const third = section(
      "Session",
      "Get [Session](https://getsession.org) with `flatpak run session` for 12 friends.",
    );
    const translated = (text: string): string =>
      text.replaceAll(/Get|with|on port|in version|for/g, "Zut");
    expect(
      aligned(first + second + third, translated(second) + translated(third) + translated(first)),
    ).toEqual(
      page(first + second + third).segments.map(
        ({ source }) => `${source} = ${translated(source)}`,
      ),
    );
  });

  test("two neighbours that changed places are both paired, though they share nothing", () => {
    const before =
      "The harbour has a wall of stone, and ships from all over the sea lie behind it.";
    const others = ["It is open by day.", "It is shut by night, but for those who are late."];
    const source = [tides, "## Harbour", before, ...others].join("\n\n");
    const target = [
      tides,
      "Il porto ha un muro di pietra, e dietro ci stanno navi venute da tutto il mare.",
      "## Porto",
      "È aperto di giorno.",
      "È chiuso di notte, ma non per chi arriva tardi.",
    ].join("\n\n");
    expect(paired(source, target).slice(-4)).toEqual([
      "Harbour = Porto",
      `${before} = Il porto ha un muro di pietra, e dietro ci stanno navi venute da tutto il mare.`,
      "It is open by day. = È aperto di giorno.",
      "It is shut by night, but for those who are late. = È chiuso di notte, ma non per chi arriva tardi.",
    ]);
  });

  test("labels that come again and again are told apart by what the others say of them", () => {
    const names = ["Orbot", "Molly", "Session", "Briar", "Cwtch", "Threema"];
    const ports = (first: string, second: string): string[] =>
      names.map((name) => `## ${name}\n\n${first}\n\n[${name}](${name}.md)\n\n${second}`);
    const all = ports("Charts", "Safety");
    // In the last section one is missing on either page, and it is not the same one; the first has a note.
    const source = [...all.slice(0, -1), "## Threema\n\nSafety\n\n[Threema](Threema.md)"];
    const target = [
      "Una nota di chi ha tradotto, che sta soltanto qui e dice dove trovare altre pagine.",
      ...ports("Mappe", "Riparo").slice(0, -1),
      "## Threema\n\nMappe\n\n[Threema](Threema.md)",
    ];
    const pairs = aligned(source.join("\n\n"), target.join("\n\n"));
    expect(pairs).not.toContain("Safety = Mappe");
    expect(pairs.filter((pair) => pair === "Safety = Riparo")).toHaveLength(5);
  });

  test("a target that was left in the source language is no translation of other words", () => {
    const left = "Boats without a light must be on land by night.";
    const source = `${tides}\n\nShips with a flag must be here by noon again.\n\nWhoever is on land by night has no light.\n`;
    const target = `${tides}\n\n${left}\n\nDi notte chi sta a terra resta senza luce.\n`;
    expect(aligned(source, target)).not.toContain(
      `Ships with a flag must be here by noon again. = ${left}`,
    );
  });

  test("a paragraph that a translator cut in two has both halves", () => {
    const source = `# Tides\n\nThe moon pulls the water of the sea towards itself, twice a day, says [NASA](https://nasa.gov). Because the earth turns under it, there are two floods a day in most ports.\n\n## Signal\n`;
    const cut = `# Maree\n\nLa luna tira a sé l'acqua del mare, due volte al giorno, dice la [NASA](https://nasa.gov).\n\nPoiché la terra le gira sotto, in gran parte dei porti ci sono due maree al giorno.\n\n## Signal\n`;
    expect(aligned(source, cut)[1]).toMatch(
      /= La luna tira .*nasa\.gov\)\. Poiché la terra .* al giorno\.$/,
    );
  });

  test("of two paragraphs that a translator made one, neither has a certain text", () => {
    const source = `# Tides\n\nThe moon pulls the water of the sea towards itself, twice a day, says [NASA](https://nasa.gov).\n\nBecause the earth turns under it, there are two floods a day in most [ports](ports.md).\n\n## Signal\n`;
    const joined = `# Maree\n\nLa luna tira a sé l'acqua del mare, due volte al giorno, dice la [NASA](https://nasa.gov). Poiché la terra le gira sotto, in gran parte dei [porti](ports.md) ci sono due maree al giorno.\n\n## Signal\n`;
    expect(aligned(source, joined).slice(1, 3)).toEqual([
      expect.stringMatching(/^The moon .* = La luna .* \?$/),
      expect.stringMatching(/^Because .* = La luna .* \?$/),
    ]);
  });

  test("of two texts that nothing tells apart none is certain", () => {
    expect(aligned("One.\n\nTwo.\n", "Uno.\n").filter((pair) => !pair.endsWith("?"))).toEqual([]);
  });
});

describe("damaged pages", () => {
  test("a list that a platform turned into HTML is paired, and the damage is listed", () => {
    const source = "# Tides\n\n- Buy a [table](tables.md)\n- Look at the moon tonight\n";
    const target =
      '# Maree\n\n<ul spaces-before="0">\n  <li>\n    Compra una <a href="tables.md">tavola</a>\n  </li>\n  <li>\n    Guarda la luna stanotte\n  </li>\n</ul>\n';
    expect(aligned(source, target)[1]).toMatch(/ \?$/);
    expect(paired(source, target)).toEqual([
      "Tides = Maree",
      'Buy a [table](tables.md) = Compra una <a href="tables.md">tavola</a>',
      "Look at the moon tonight = Guarda la luna stanotte",
    ]);
    expect(found(source, target)).toEqual([
      "damaged-block it/a.md:5 list-item on the source page, html here; its text has HTML that the source has not: <a>",
      "damaged-block it/a.md:8 list-item on the source page, html here",
    ]);
  });

  test("an attribute list and an icon that were dropped are named", () => {
    const source = "# Tides\n\n[:moon: Buy a boat](boat.md){ .md-button }\n\nOf the sea.\n";
    const target = "# Maree\n\n[Compra una barca](boat.md)\n\nDel mare.\n";
    expect(aligned(source, target)).toContain("Buy a boat = Compra una barca");
    expect(found(source, target)).toEqual([
      expect.stringMatching(/^damaged-block it\/a.md:3 .*missing here: :moon:, .md-button$/),
    ]);
  });
});

describe("pages from which nothing can come", () => {
  test("an empty page", () => {
    expect(aligned(tides, "")).toEqual([]);
    expect(found(tides, "\n")).toEqual([
      "broken-page it/a.md:1 nothing was imported from this page: it is empty",
    ]);
    expect(found(tides, "```\ncode\n```\n")).toEqual([
      "broken-page it/a.md:1 nothing was imported from this page: it has no text to translate",
    ]);
    expect(found("", "")).toEqual([]);
  });

  test("a binary page", () => {
    expect(found(tides, "PNG\n\0\0IHDR\n")).toEqual([
      "broken-page it/a.md:2 nothing was imported from this page: it is binary: here is a NUL character",
    ]);
  });

  test("a page of something else", () => {
    const other =
      "Ricetta della nonna, con un pizzico di sale e tre uova fresche di giornata, per sei persone affamate.\n\n- farina 00, 500 g, da [qui](https://farina.example)\n- `burro`\n- olio, ma soltanto di quello buono, 250 ml\n";
    expect(aligned(tides, other)).toEqual([]);
    expect(found(tides, other)).toEqual([
      expect.stringMatching(
        /^unrelated-page it\/a.md:1 nothing was imported from this page: only \d of its \d segments have a counterpart on a.md/,
      ),
    ]);
  });
});
