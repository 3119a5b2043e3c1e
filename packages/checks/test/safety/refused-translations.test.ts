import { type DialectName, splitPage } from "@dragoman/segment";
import { describe, expect, it } from "vitest";
import { type Refusal, refusedTranslations } from "../../src/index.js";

/** What is refused when the texts of a page are translated so. */
function refused(
  text: string,
  translations: Readonly<Record<string, string>>,
  dialect: DialectName = "mkdocs",
  path = "docs/page.md",
): readonly Refusal[] {
  const page = splitPage(text, { path, dialect });
  const targets = new Map(Object.entries(translations));
  const used = page.segments.map(({ source }) => targets.get(source));
  expect(used.filter((target) => target !== undefined)).toHaveLength(targets.size);
  return refusedTranslations(page, used, { dialect });
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
});
