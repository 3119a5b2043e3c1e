import { type DialectName, splitPage } from "@dragoman/segment";
import { describe, expect, it } from "vitest";
import { type Refusal, refusedTranslations } from "../../src/index.js";
import { compareExpressions } from "../../src/safety/expressions.js";
import { readText } from "../../src/safety/reading.js";

/** What is refused when the texts of a page are translated so. */
function refused(
  text: string,
  translations: Readonly<Record<string, string>>,
  dialect: DialectName = "mkdocs",
  path = "docs/page.md",
  attributes: readonly string[] = [],
): readonly Refusal[] {
  const page = splitPage(text, { path, dialect, attributes });
  const targets = new Map(Object.entries(translations));
  const used = page.segments.map(({ source }) => targets.get(source));
  expect(used.filter((target) => target !== undefined)).toHaveLength(targets.size);
  return refusedTranslations(page, used, { dialect, attributes });
}

describe("refusedTranslations", () => {
  it("refuses those that break the page and no others", () => {
    const page =
      "Low water.\n\n- Ebb and flow\n- Spring\n\n| a | b |\n|---|---|\n| neap | tide |\n";
    const refusals = refused(page, {
      "Low water.": "Bassa marea.\n***",
      "Ebb and flow": "**Riflusso** e flusso",
      Spring: "`a",
      neap: "quadratura `x",
      tide: "x` marea",
    });
    expect(refusals).toMatchObject([{ index: 0, rule: "breaks-page" }, { index: 6 }]);
  });

  it("accepts two that cooperate only if the page is sound with both", () => {
    const page = "First of them.\n\nSecond of them.\n";
    const refusals = refused(page, {
      "First of them.": "Prima.\n<!--",
      "Second of them.": "--> Seconda.",
    });
    expect(refusals).toMatchObject([{ index: 0 }]);
  });

  it("lets a translator say otherwise what readers see of a tag of a template", () => {
    const source =
      'A {{< term text="neap tide" id="neap" >}} and {% icon "flag" aria-label="The flag" %} `x`.';
    const tried = [
      'Una {{< term text="marea di quadratura" id="neap" >}} e {% icon "flag" aria-label="La bandiera" %} `x`.',
      'Una {{< term text="marea" id="spring" >}} e {% icon "flag" aria-label="The flag" %} `x`.',
      'Una {{< term text="marea" id="neap" src="a.js" >}} e {% icon "flag" aria-label="The flag" %} `x`.',
      'Una {{< term text="<script>" id="neap" >}} e {% icon "flag" aria-label="The flag" %} `x`.',
      'Una {{< term text="{{ page.secret }}" id="neap" >}} e {% icon "flag" aria-label="The flag" %} `x`.',
      'Una {{< term text="[a](https://evil.example)" id="neap" >}} e {% icon "flag" aria-label="The flag" %} `x`.',
      'Una {{< term text="a" id="neap" >}} e {% icon "mast" aria-label="La bandiera" %} `x`.',
    ];
    const sound = tried.filter(
      (target) => refused(source, { [source]: target }, "gfm").length === 0,
    );
    expect(sound).toEqual(tried.slice(0, 1));
  });

  it("refuses a translation that adds to a tag of its own line", () => {
    const page = '{{% alert title="High water" %}}\nClose the gate.\n{{% /alert %}}\n';
    const translations = { "High water": "Acqua alta", "Close the gate.": "Chiudi la porta." };
    expect(refused(page, translations, "gfm")).toEqual([]);
    expect(refused(page, { "High water": 'a" color="b' }, "gfm")).toEqual([]);
    expect(refused(page, { "High water": "a {{ b }}" }, "gfm")).toHaveLength(1);
    expect(refused(page, { "Close the gate.": "{{% /alert %}}" }, "gfm")).toHaveLength(1);
    expect(refused(page, { "High water": "a\\" }, "gfm")).toHaveLength(1);
  });

  it("says what was found and what the source has", () => {
    const [refusal] = refused("See [the chart](https://charts.example/a).\n", {
      "See [the chart](https://charts.example/a).": "Vedi [la carta](https://evil.example/a).",
    });
    expect(refusal).toEqual({
      index: 0,
      rule: "unsafe-translation",
      wording: expect.anything() as unknown,
      message:
        "it leads to `https://evil.example/a`, and the page does not name `evil.example`; the source leads to `https://charts.example/a`",
    });
  });

  it("lets the same site in another language pass", () => {
    const source = "See [tides](https://en.wikipedia.org/wiki/Tide).";
    expect(
      refused(`${source}\n`, { [source]: "Vedi [maree](https://it.wikipedia.org/wiki/Marea)." }),
    ).toEqual([]);
  });

  it("does not parse a page whose translations are plain", () => {
    const broken = { path: "a.md", text: "---\n: [\n---\n", segments: [] };
    expect(refusedTranslations(broken, [], { dialect: "gfm" })).toEqual([]);
  });

  it("lets braces and tags stand in code, whatever words are between them", () => {
    expect(
      refused("Use `{` and `}` about a `<title>`.\n\nA `{` begins it.\n", {
        "Use `{` and `}` about a `<title>`.": "Usa `{` e `}` attorno a un `<title>`.",
        "A `{` begins it.": "Una `{` lo inizia.",
      }),
    ).toEqual([]);
  });

  it.each([
    ["a template in code is filled in before it is code", "Usa `{{ x }}` e `}`."],
    ["even within other braces", "Usa `{` e `{{ x }}` e `}`."],
    ["and so is one that the source has with other words", "Usa `{%` e `}`."],
    ["an attribute list is none in code alone", "Usa `{` e `}`{ onclick=x }."],
  ])("%s", (_, target) => {
    const source = "Use `{` and `}`.";
    expect(refused(`${source}\n`, { [source]: target })).toMatchObject([
      { rule: "unsafe-translation" },
    ]);
  });

  it.each([
    ["words behind a brace", "Open { and go", "Apri { e vai", 0],
    ["an item of an attribute list", "Open { and go", "Apri { .e", 1],
    ["an attribute", "Open { and go", "Apri { a=b", 1],
    ["words behind a comparison", "If x<y and z", "Se x<y e z", 0],
    ["an attribute of a tag", "If x<y and z", "Se x<y onclick=z", 1],
    ["another tag", "If x<y and z", "Se x<img e z", 1],
    ["a tag in which nothing is read", "If x<script and z", "Se x<script e z", 1],
  ])("what nothing closes: %s", (_, source, target, count) => {
    expect(refused(`${source}\n`, { [source]: target })).toHaveLength(count);
  });

  it.each([
    [
      "names of elements in text",
      "Add <title> to it, as Array<Object> lists",
      "Aggiungi <title>, come Array<Object> elenca",
      0,
    ],
    ["words of a script", "Handle <script> with care", "Tratta <script> con cura", 1],
    ["an end of such an element", "Add <title> to it", "Aggiungi <title></title> qui", 1],
  ])("%s", (_, source, target, count) => {
    expect(refused(`${source}\n`, { [source]: target })).toHaveLength(count);
  });

  it("reads an image that is in the page itself", () => {
    const image = (alt: string, more = "") =>
      `<img alt="${alt}" src="data:image/png;base64,${"A".repeat(5000)}"${more}>`;
    const source = `<b>Tides</b> ${image("Chart")}`;
    const page = `<p>${source}</p>\n`;
    expect(refused(page, { [source]: `<b>Maree</b> ${image("Carta")}` })).toEqual([]);
    expect(
      refused(page, { [source]: `<b>Maree</b> ${image("Carta", ' onload="x"')}` }),
    ).toHaveLength(1);
  });

  it.each(["{", "{{", "{% ", "`{{` "])("braces without an end take linear time: %s", (piece) => {
    const reading = (text: string) => readText(text, { form: "markdown", codeIsCertain: true });
    const [source, target] = [piece.repeat(50_000), piece.repeat(49_999)].map(reading);
    if (source === undefined || target === undefined) throw new Error("two were read");
    expect(compareExpressions(source, source, false)).toBeUndefined();
    expect(compareExpressions(source, target, false)?.rule).toBe("unsafe-translation");
  });

  it("braces are expressions to MDX, in code and before it", () => {
    const source = "Use {`a`}.";
    const change = { [source]: "Usa {`${b}`}." };
    expect(refused(`${source}\n`, change, "gfm", "a.mdx")).toHaveLength(1);
    const open = { "Open { and go": "Apri { alert(1)" };
    expect(refused("Open { and go\n", open, "gfm", "a.mdx")).toHaveLength(1);
  });

  it.each(["mdx", "directives"] as const)(
    "attributes of components are words, in %s",
    (dialect) => {
      const row = '<TabItem label="High water">\n\nLow.\n\n</TabItem>\n';
      const sentence = 'The tide <Badge text="new" size="s" /> rises.';
      const refusals = (target: string) =>
        refused(`${row}\n${sentence}\n`, { "High water": target }, dialect);
      expect(refusals('Alta "marea" & più')).toEqual([]);
      const inSentence = (badge: string) =>
        refused(`${row}\n${sentence}\n`, { [sentence]: `La marea ${badge} sale.` }, dialect);
      expect(inSentence('<Badge text="novità" size="s" />')).toEqual([]);
      expect(inSentence('<Badge text="novità" size="l" />')).toHaveLength(1);
      expect(inSentence('<Badge text="novità" label="altro" />')).toHaveLength(1);
      expect(inSentence("<Badge text={alert(1)} />")).toHaveLength(1);
      expect(inSentence('<Badge text="a" {...b} />')).toHaveLength(1);
      expect(inSentence('<Badge :text="alert(1)" />')).toHaveLength(1);
    },
  );

  it.each(["{alert(1)}", "${alert(1)}", "<Evil />", '" onClick={alert(1)} a="{'])(
    "a program in an attribute of a component is refused: %s",
    (target) => {
      const row = '<TabItem label="High water">\n\nLow.\n\n</TabItem>\n';
      expect(refused(row, { "High water": target }, "mdx")).toHaveLength(1);
    },
  );

  it("attributes are words where the configuration says so, and no others", () => {
    const sentence = 'The tide <Badge heading="new" /> rises.';
    const change = { [sentence]: 'La marea <Badge heading="novità" /> sale.' };
    expect(refused(`${sentence}\n`, change, "mdx", "a.mdx", ["heading"])).toEqual([]);
    expect(refused(`${sentence}\n`, change, "mdx", "a.mdx")).toHaveLength(1);
    const element = 'The <track label="new"> of it.';
    const other = { [element]: 'La <track label="novità"> sua.' };
    expect(refused(`${element}\n`, other, "directives")).toHaveLength(1);
  });

  it("a lone backtick casts doubt on the code of its own paragraph, and says so", () => {
    const text = "The `<title>` of it.\n\nA lone ` here.\n[The `<b>` link](a.md) [Lone `](b.md)\n";
    const row = "[The `<title>`](a.md) [Lone `](b.md)\n";
    expect(refused(text, { "The `<title>` of it.": "Il suo `<title>`." })).toEqual([]);
    expect(refused(row, { "The `<title>`": "Il `<title>` così" })).toMatchObject([
      {
        message:
          "a backtick about here has no counterpart, so that code may be text to a reader: it has `<title>`; the source has no HTML",
      },
    ]);
  });
});
