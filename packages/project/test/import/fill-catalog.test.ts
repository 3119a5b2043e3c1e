import {
  emptyCatalog,
  newEntry,
  withEntries,
  type Catalog,
  type EntryChanges,
} from "@dragoman/catalog";
import { splitPage } from "@dragoman/segment";
import { describe, expect, it } from "vitest";
import { fillCatalog, type AlignedPage } from "../../src/import/fill-catalog.js";

function catalogOf(...entries: readonly (EntryChanges & { readonly msgid: string })[]): Catalog {
  return withEntries(
    emptyCatalog("it.po"),
    entries.map((entry) => newEntry(entry)),
  );
}

/** A page whose paragraphs are paired one by one. */
function aligned(texts: readonly (readonly [source: string, target: string])[]): AlignedPage {
  const options = { path: "a.md", dialect: "gfm" } as const;
  const source = splitPage(texts.map(([text]) => text).join("\n\n"), options);
  const target = splitPage(texts.map(([, text]) => text).join("\n\n"), options);
  const pairs = source.segments.flatMap((segment, index) => {
    const other = target.segments[index];
    return other === undefined
      ? []
      : [{ segment, target: other, text: other.source, confidence: 1, certain: true }];
  });
  expect(pairs).toHaveLength(texts.length);
  return { target: "i18n/it/a.md", locale: "it", pairs };
}

function texts({ entries }: Catalog): string[] {
  return entries.map(
    ({ msgid, msgstr, fuzzy }) => `${msgid}=${msgstr.join("|")}${fuzzy ? "?" : ""}`,
  );
}

describe("filling a catalog from pages", () => {
  it("places what is empty, and keeps what is there", () => {
    const catalog = catalogOf(
      { msgid: "Low water" },
      { msgid: "High water", msgstr: ["Acqua alta"] },
      { msgid: "Neap tide", msgstr: ["Quadratura"], fuzzy: true },
      { msgid: "__proto__" },
      { msgid: "Harbour", msgstr: ["vecchio"], obsolete: true },
    );
    const page = aligned([
      ["Low water", "Bassa marea"],
      ["High water", "Alta marea"],
      ["Neap tide", "Marea di quadratura"],
      ["__proto__", "prototipo"],
      ["Harbour", "Porto"],
    ]);
    const filled = fillCatalog(catalog, [page]);
    expect(texts(filled.catalog)).toEqual([
      "Low water=Bassa marea",
      "High water=Acqua alta",
      "Neap tide=Quadratura?",
      "__proto__=prototipo",
      "Harbour=vecchio",
    ]);
    expect(filled.pages[0]).toMatchObject({ placed: 2, uncertain: 2 });
    expect(filled.pages[0]?.findings.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
      "other-translation:3",
      "other-translation:5",
    ]);
  });

  it("takes no target that says what the source says", () => {
    const { catalog, pages } = fillCatalog(catalogOf({ msgid: "Low water" }), [
      aligned([["Low water", "Low water"]]),
    ]);
    expect(texts(catalog)).toEqual(["Low water="]);
    expect(pages[0]).toMatchObject({
      placed: 0,
      findings: [{ rule: "left-in-source-language", file: "i18n/it/a.md", line: 1, column: 1 }],
    });
  });

  it("takes uncertain pairs as fuzzy, after every certain one", () => {
    const unsure = (page: AlignedPage): AlignedPage => ({
      ...page,
      pairs: page.pairs.map((pair) => ({ ...pair, confidence: 0.7, certain: false })),
    });
    const { catalog, pages } = fillCatalog(
      catalogOf(
        { msgid: "Low water" },
        { msgid: "High water" },
        { msgid: "Pier", msgstr: ["Molo"] },
      ),
      [
        unsure(
          aligned([
            ["Low water", "Acqua"],
            ["High water", "Marea"],
            ["Pier", "Molo"],
          ]),
        ),
        aligned([["Low water", "Bassa marea"]]),
      ],
    );
    expect(texts(catalog)).toEqual(["Low water=Bassa marea", "High water=Marea?", "Pier=Molo"]);
    expect(pages.map(({ placed, uncertain }) => [placed, uncertain])).toEqual([
      [1, 2],
      [1, 0],
    ]);
    expect(pages[0]?.findings).toMatchObject([
      { rule: "other-translation", target: "Acqua" },
      {
        rule: "uncertain-pair",
        target: "Marea",
        line: 3,
        message:
          "likely the translation of this source, but not surely (70%): it is fuzzy until somebody has looked",
      },
    ]);
  });

  it("lets the first page win, and the same translation again is placed again", () => {
    const { catalog, pages } = fillCatalog(catalogOf({ msgid: "Low water" }), [
      aligned([["Low water", "Bassa marea"]]),
      aligned([["Low water", "Marea bassa"]]),
      aligned([["Low water", "Bassa marea"]]),
    ]);
    expect(texts(catalog)).toEqual(["Low water=Bassa marea"]);
    expect(pages.map(({ placed, uncertain }) => [placed, uncertain])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});
