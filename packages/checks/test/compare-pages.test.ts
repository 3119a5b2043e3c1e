import { splitPage } from "@dragoman/segment";
import type { Page } from "@dragoman/model";
import { describe, expect, test } from "vitest";
import { codeSpansDiffer, comparePages } from "../src/index.js";

const languages = new Set(["en", "it"]);
const page = (text: string): Page => splitPage(text, { path: "it.md", dialect: "mkdocs" });

function differences(source: string, target: string): string[] {
  return comparePages(page(source), page(target), { locale: "it", languages }).map(
    ({ rule, line, message }) => `${line} ${rule}: ${message}`,
  );
}

describe("shape", () => {
  test("a translation of the same shape has no difference", () => {
    const source =
      "---\ntitle: T\n---\n# Tides\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n";
    const target =
      "---\ntitle: 'M'\n---\n# Maree\n\n* uno\n* due\n\n| e | f |\n| - | - |\n| g | h |\n";
    expect(differences(source, target)).toEqual([]);
  });

  test("list items and rows are counted by section", () => {
    const source = "# A\n\n1. x\n2. y\n\n## B\n\n| a |\n|---|\n| b |\n| c |\n";
    const target = "# A\n\n<ul><li>x</li></ul>\n\n## B\n\n| a |\n|---|\n| b |\n";
    expect(differences(source, target)).toEqual([
      "1 list-items-differ: list items in this section: 1 here, 2 in the source (line 1)",
      "5 rows-differ: table rows in this section: 2 here, 3 in the source (line 6)",
    ]);
  });

  test("other headings are named where they begin to differ", () => {
    expect(differences("# A\n\n## B\n\n### C\n", "# A\n\nB\n-\n\n## C\n")).toEqual([
      "6 headings-differ: `##` here, `###` in the source (line 5); headings on the page: 3, in the source: 3",
    ]);
    expect(differences("# A\n\n## B\n", "# A\n")[0]).toMatch(
      /^1 headings-differ: no further heading/u,
    );
  });
});

describe("code", () => {
  const block = (code: string): string => `\`\`\`sh\n${code}\n\`\`\`\n`;

  test("is the same but for comments and the indentation of its container", () => {
    const source = block("# Start\ntide --now # at once");
    const target = "!!! note\n\n    ```sh\n    # Avvia\n    tide --now # subito\n    ```\n";
    expect(differences(source, target)).toEqual([]);
  });

  test("differs in what is run", () => {
    expect(differences(block("tide --now"), `Testo\n\n${block("tide --later")}`)).toEqual([
      "3 code-differs: this code differs from the source's (line 1)",
    ]);
    expect(differences(block("a"), "")).toEqual([
      "1 code-differs: code blocks in this section: 0 here, 1 in the source (line 1)",
    ]);
  });

  test("in a text is compared span by span", () => {
    const [segment] = page("Esegui `b`, `c`, d e ancora `c`.").segments;
    if (segment === undefined) throw new Error("no segment");
    const findings = codeSpansDiffer("Run `a`, `c` and `d`.", segment, {
      path: "it.md",
      locale: "it",
    });
    expect(findings.map(({ rule, line, message }) => `${line} ${rule}: ${message}`)).toEqual([
      "1 code-differs: `d` stands here without its backticks",
      "1 code-differs: `b` is `a` in the source",
    ]);
  });
});

describe("links", () => {
  test("may differ in language, fragment and steps up", () => {
    const source =
      "[a](https://en.wikipedia.org/wiki/Tide) ![b](../img/a.svg) [c](b.md#high-tide) <https://example.org/en-us/x>";
    const target =
      "[a](https://it.wikipedia.org/wiki/Marea) ![b](../../img/a.svg) [c](b.md#alta-marea) <https://example.org/it/x>";
    expect(differences(source, target)).toEqual([]);
  });

  test("are named where they are missing or extra", () => {
    expect(differences("[a](a.md) [b](b.md)", "Testo\n\n[a](a.md) [a](a.md)")).toEqual([
      "1 links-differ: a link to b.md is missing in this section (source, line 1)",
      "3 links-differ: the source has no link to a.md in this section",
    ]);
  });

  test("in code are none", () => {
    expect(
      differences("`[a](a.md)`\n\n```\n[b](b.md)\n```\n", "`x`\n\n```\n[b](b.md)\n```\n"),
    ).toEqual([]);
  });
});

test("hostile pages take time in proportion to their length", () => {
  const target = page("x");
  for (const piece of ["](", "](((", ' href="', "[a", "| ", "- ", "> ", "#", "`", "~"]) {
    const text = piece.repeat(50_000 / piece.length);
    const begin = process.cpuUsage();
    comparePages({ path: "a.md", text, segments: [] }, target, { locale: "it", languages });
    // What is quadratic in 50 kB takes a minute; the bound leaves room for a slow machine.
    expect(process.cpuUsage(begin).user / 1e6, piece).toBeLessThan(8);
  }
});
