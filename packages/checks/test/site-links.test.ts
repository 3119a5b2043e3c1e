import { describe, expect, test } from "vitest";
import { brokenLinks, type SitePage } from "../src/index.js";
import { headingIds } from "../src/translation/site/heading-ids.js";
import { scanPage } from "../src/translation/site/scan-page.js";
import { pairOf } from "./pair.js";

function page(
  name: string,
  source: string,
  text: string,
  changes: Partial<SitePage> = {},
): SitePage {
  return {
    path: `docs/${name}`,
    target: `it/${name}`,
    source,
    text,
    pairs: [],
    dialect: "mkdocs",
    ...changes,
  };
}

function found(pages: readonly SitePage[], files: readonly string[] = []): string[] {
  const there = new Set(files);
  return brokenLinks(pages, (path) => there.has(path)).map(
    ({ target, line, rule, message }) => `${target}:${line} ${rule}: ${message}`,
  );
}

describe("fragments", () => {
  const source = "# Tides\n\nSee [below](#low-water).\n\n## Low water\n";

  test("an id changes with its heading", () => {
    const target = "# Maree\n\nVedi [sotto](#low-water).\n\n## Bassa marea\n";
    expect(found([page("a.md", source, target)])).toEqual([
      "it/a.md:3 broken-fragment: #low-water leads to no heading: “Low water” is “Bassa marea” on this page; write {#low-water} behind that heading, or #bassa-marea in the link",
    ]);
  });

  test("an id that is given, or the translated one, is right", () => {
    const given = "# Maree\n\nVedi [sotto](#low-water).\n\n## Bassa marea {#low-water}\n";
    const own = "# Maree\n\nVedi [sotto](#bassa-marea).\n\n## Bassa marea\n";
    const html = '# Maree\n\nVedi [sotto](#low-water).\n\n## <a id="low-water"></a>Bassa marea\n';
    expect(
      found([given, own, html].map((text, index) => page(`${index}.md`, source, text))),
    ).toEqual([]);
  });

  test("another page's headings count, too", () => {
    const other = page("b/b.md", "## Low water\n", "## Bassa marea\n");
    const link = page("a.md", "[x](b/b.md#low-water)\n", "[y](b/b.md#low-water)\n");
    expect(found([link, other])).toEqual([
      "it/a.md:1 broken-fragment: b/b.md#low-water leads to no heading: “Low water” is “Bassa marea” on it/b/b.md; write {#low-water} behind that heading, or #bassa-marea in the link",
    ]);
  });

  test("without letters that an id could be made of, only {#id} helps", () => {
    const target = "# 潮\n\n[下](#low-water)を参照。\n\n## 干潮\n";
    expect(found([page("a.md", source, target)])[0]).toMatch(
      /; write \{#low-water\} behind that heading$/u,
    );
  });

  test("what is broken in the source, or is a tab or code, is not named", () => {
    const broken = "# A\n\n[x](#nowhere)\n\n```\n[y](#low-water)\n```\n";
    expect(found([page("a.md", broken, broken.replace("# A", "# Z"))])).toEqual([]);
  });

  test("a fragment that only the translation has", () => {
    const target = "# Maree\n\nVedi [sotto](#marea-bassa).\n\n## Bassa marea\n";
    expect(found([page("a.md", source, target)])).toEqual([
      "it/a.md:3 broken-fragment: #marea-bassa leads to no heading: neither the localised page nor the source has the id “marea-bassa”",
    ]);
  });
});

describe("paths", () => {
  test("a path that was translated", () => {
    const pages = [
      page("a.md", "[x](tables.md)\n", "[y](tavole.md)\n", {
        pairs: [pairOf("[x](tables.md)", "[y](tavole.md)")],
      }),
      page("tables.md", "# T\n", "# T\n"),
    ];
    expect(found(pages)).toEqual([
      "it/a.md:1 broken-link: tavole.md is not there; a link of the source leads to tables.md",
    ]);
    expect(brokenLinks(pages, () => false)[0]).toMatchObject({
      pair: 0,
      column: 5,
      path: "docs/a.md",
      severity: "error",
    });
  });

  test("a localised page that lies elsewhere needs another path to the same page", () => {
    const pages = [
      page("a.md", "[x](b/c.md)\n", "[x](b/c.md)\n", { target: "it/deep/a.md" }),
      page("b/c.md", "# C\n", "# C\n"),
    ];
    expect(found(pages, ["docs/b/c.md"])).toEqual([
      "it/deep/a.md:1 broken-link: b/c.md leads out of this language: its page is ../b/c.md from here",
    ]);
  });

  test("files, pages without an extension, other sites and templates", () => {
    const links =
      "![i](img/a%20b.png) [x](b/) [y](https://a.example.org/c) [z](/root) [q]({{ url }})\n";
    const pages = [page("a.md", links, links), page("b/index.md", "# B\n", "# B\n")];
    expect(found(pages, ["docs/img/a b.png"])).toEqual([]);
    const own = page("c.md", "![i](img/en.png)\n", "![i](img/it.png)\n");
    expect(found([own], ["docs/img/en.png", "it/img/it.png"])).toEqual([]);
  });

  test("where the source's link leads nowhere, the translation's need not", () => {
    expect(found([page("a.md", "[x](gone.md)\n", "[x](sparita.md)\n")])).toEqual([]);
  });
});

describe("ids of headings", () => {
  const ids = (text: string, dialect: string): readonly (readonly string[])[] =>
    headingIds(scanPage(text), dialect);

  test("VitePress's, and GitHub's, which some set", () => {
    const made = ids("# Città & `code`\n# 3. Maree?\n# 3 maree\n# Low {#low}\n", "directives");
    expect(made[0]).toEqual(["citta-code", "_3-maree", "_3-maree-1", "low"]);
    expect(made[1]).toEqual(["città--code", "3-maree", "3-maree-1", "low"]);
  });

  test("given as Docusaurus writes them", () => {
    expect(ids("# Low water {/* #low */}\n", "mdx")).toEqual([["low"]]);
  });

  test("Python-Markdown's, in ASCII and in Unicode", () => {
    const made = ids(
      "# Città & `code` *mare*\n# Citta code mare\n# 潮\n# 潮 {#tide}\nUnder\n---\n",
      "mkdocs",
    );
    expect(made[0]).toEqual(["citta-code-mare", "citta-code-mare_1", "_1", "tide", "under"]);
    expect(made[1]).toEqual(["città-code-mare", "citta-code-mare", "潮", "tide", "under"]);
    expect(made[2]?.[0]).toBe("città--code-mare");
  });

  test("GitHub's", () => {
    expect(
      ids("# Città & [mare](a.md)\n## Città & mare ##\n# :fa-x: A_b\n", "gfm")[0]?.slice(0, 2),
    ).toEqual(["città--mare", "città--mare-1"]);
  });
});
