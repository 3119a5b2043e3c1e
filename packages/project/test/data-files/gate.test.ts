import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildProject, type LocaleBuild } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";
import { catalog, SETTINGS, SITE } from "./site.js";

async function build(
  texts: Readonly<Record<string, string>>,
): Promise<{ readonly findings: LocaleBuild["findings"]; readonly text: string }> {
  const files = { "mkdocs.yml": SITE, "locales/it/mkdocs.po": catalog(texts) };
  const cwd = temporaryProject(files, SETTINGS);
  const { locales } = await buildProject({ cwd, version: "1", splitter: splitHere });
  const text = readFileSync(join(cwd, "mkdocs.it.yml"), "utf8");
  return { findings: locales[0]?.findings ?? [], text };
}

const hostile: readonly (readonly [what: string, source: string, target: string, rule: string])[] =
  [
    ["HTML", "Tide Tables", "<script>alert(1)</script>", "unsafe-translation"],
    ["HTML that is harmless on a page", "Tide Tables", "Maree <b>oggi</b>", "unsafe-translation"],
    ["HTML in a name", "Home", "<img src=x onerror=alert(1)>", "unsafe-translation"],
    ["an end of HTML", "Tide Tables", "Maree</title>", "unsafe-translation"],
    [
      "a way out of an attribute",
      "When the water comes: a handbook.",
      'Maree" http-equiv=refresh content="0; url=https://evil.example',
      "unsafe-translation",
    ],
    [
      "another attribute",
      "When the water comes: a handbook.",
      "Maree' onload='alert(1)",
      "unsafe-translation",
    ],
    ["an expression", "Tide Tables", "{{ config.plugins }}", "unsafe-translation"],
    ["a program as an address", "Dark mode", "javascript:alert(1)", "unsafe-translation"],
    ["the same, as browsers read it", "Dark mode", "java\tscript:alert(1)", "unsafe-translation"],
    ["another site", "Dark mode", "//evil.example", "unsafe-translation"],
    ["a merge", "Home", "<<", "unsafe-translation"],
    ["a prototype", "Home", "__proto__", "unsafe-translation"],
    ["a name too long for YAML", "Home", "casa ".repeat(300), "breaks-page"],
  ];

describe("of a data file", () => {
  it.each(hostile)(
    "%s is not built, and what stands beside it is",
    async (_, source, target, rule) => {
      const { findings, text } = await build({ [source]: target, Install: "Installare" });
      expect(text).toBe(SITE.replace("Install:", "Installare:"));
      expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
        { rule, file: "mkdocs.yml", source, target, catalog: { line: 4 } },
      ]);
    },
  );

  it("two names that would be one are not both built", async () => {
    const { findings, text } = await build({ Install: "Passi", "First steps": "Passi" });
    expect(text).toBe(SITE.replace("Install:", "Passi:").replace("'First steps'", "'Passi'"));
    // In lists of their own they may be the same; in one mapping they may not.
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const site = "nav: { Home: index.md, Install: install.md }\n";
    const cwd = temporaryProject(
      {
        "mkdocs.yml": site,
        "locales/it/mkdocs.po": catalog({ Home: "Inizio", Install: "Inizio" }),
      },
      SETTINGS,
    );
    const { locales } = await buildProject({ cwd, version: "1", splitter: splitHere });
    expect(locales[0]?.findings).toMatchObject([{ rule: "breaks-page", source: "Install" }]);
    expect(readFileSync(join(cwd, "mkdocs.it.yml"), "utf8")).toBe(
      "nav: { Inizio: index.md, Install: install.md }\n",
    );
  });

  it("what only looks like YAML is built as the text that it is", async () => {
    const texts = {
      "Tide Tables": "yes",
      "When the water comes: a handbook.": 'L\'acqua # viene: [oggi], *domani*, "poi" \\ & 🌊',
      "Dark mode": "notte, buia: sì",
      Home: "- 1.0: casa",
      Guide: "*guida",
      Install: "null",
      "First steps": "uno\ndue",
    };
    const { findings, text } = await build(texts);
    expect(findings).toEqual([]);
    expect(parse(text)).toEqual({
      site_name: "yes",
      site_description: texts["When the water comes: a handbook."],
      site_url: "https://tides.example/",
      theme: { name: "material", toggle: { icon: "material/moon", name: "notte, buia: sì" } },
      nav: [
        { "- 1.0: casa": "index.md" },
        { "*guida": [{ null: "install.md" }, { "uno\ndue": "first.md" }] },
      ],
    });
  });

  it("a translation of ten thousand brackets costs no more than its length", async () => {
    const { text } = await build({ "Tide Tables": `${"[".repeat(10_000)}x` });
    expect(parse(text)).toMatchObject({ site_url: "https://tides.example/" });
  });
});
