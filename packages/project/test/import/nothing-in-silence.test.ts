import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@dragoman/model";
import { describe, expect, it } from "vitest";
import { importProject, type ProjectOptions, syncProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

function optionsFor(files: Record<string, string>, config: object = CONFIG): ProjectOptions {
  return { cwd: temporaryProject(files, config), version: "1", splitter: splitHere };
}

async function findingsOf(options: ProjectOptions, ...rules: string[]): Promise<Finding[]> {
  const { locales } = await importProject(options);
  const all = locales.flatMap(({ findings }) => findings);
  return all.filter(({ rule }) => rules.includes(rule));
}

const places = (findings: readonly Finding[]): string[] =>
  findings.map(({ file, line }) => `${file}:${line}`);

const ENGLISH = `---
title: The harbour
tags: [sea, boats]
---

# The harbour {#harbour}

Boats moor here in winter and leave in spring.

\`\`\`sh
# ring the bell
bell --times 3
\`\`\`
`;
const ITALIAN = `---
title: Il porto
tags: [mare, barche]
---

# Il porto {#harbour}

Le barche ormeggiano qui in inverno e partono in primavera.

\`\`\`sh
# suona la campana
bell --times 3
\`\`\`
`;

describe("what a localised page has outside of its texts", () => {
  const files = { "docs/index.md": ENGLISH, "i18n/it/index.md": ITALIAN };

  it("is told line by line, because a build writes the source's", async () => {
    const found = await findingsOf(optionsFor(files), "outside-of-texts");
    expect(places(found)).toEqual(["i18n/it/index.md:3", "i18n/it/index.md:11"]);
  });

  it("is a text where the configuration names its key", async () => {
    const [docs] = CONFIG.docs;
    const config = { ...CONFIG, docs: [{ ...docs, frontMatter: ["title", "tags"] }] };
    const found = await findingsOf(optionsFor(files, config), "outside-of-texts");
    expect(places(found)).toEqual(["i18n/it/index.md:11"]);
  });

  it("is nothing where it is the source's", async () => {
    const same = ITALIAN.replace("[mare, barche]", "[boats]").replace("suona la campana", "ring");
    const own = { ...files, "i18n/it/index.md": "\uFEFF" + same };
    expect(await findingsOf(optionsFor(own), "outside-of-texts")).toEqual([]);
  });
});

describe("localised pages without a source page", () => {
  it("are told, wherever pages lie, and nothing else is", async () => {
    const files = {
      "docs/index.md": "# Harbour\n",
      "docs/left-out.md": "# Left out\n",
      "docs/index.it.md": "# Porto\n",
      "docs/guide/old.it.md": "# Vecchio\n",
      "docs/left-out.it.md": "# Escluso\n",
      "docs/index.de.md": "# Hafen\n",
      "docs/old.de.md": "# Alt\n",
      "docs/notes.it.txt": "Niente\n",
    };
    const docs = {
      source: "docs/**/*.md",
      target: "docs/{path}.{locale}.{ext}",
      exclude: ["docs/**/*.{it,de}.md", "docs/left-out.md"],
    };
    const found = await findingsOf(
      optionsFor(files, { ...CONFIG, docs: [docs] }),
      "no-source-page",
    );
    expect(places(found)).toEqual(["docs/guide/old.it.md:1"]);
    expect(found[0]?.message).toContain("docs/guide/old.md, which is not there");
  });

  it("are those of the item of `docs` that says most", async () => {
    const files = {
      "docs/index.md": "# Harbour\n",
      "blog/new.md": "# News\n",
      "i18n/it/index.md": "# Porto\n",
      "i18n/it/blog/new.md": "# Novità\n",
      "i18n/it/blog/old.md": "# Vecchio\n",
    };
    const docs = [
      { source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}" },
      { source: "blog/**/*.md", target: "i18n/{locale}/blog/{path}.{ext}" },
    ];
    const found = await findingsOf(optionsFor(files, { ...CONFIG, docs }), "no-source-page");
    expect(places(found)).toEqual(["i18n/it/blog/old.md:1"]);
    expect(found[0]?.message).toContain("blog/old.md");
  });

  it("are found where sources have their locale in the name", async () => {
    const files = {
      "docs/index.en.md": "# Harbour\n",
      "docs/index.it.md": "# Porto\n",
      "docs/old.it.md": "# Vecchio\n",
    };
    const docs = [{ source: "docs/**/*.{locale}.md", target: "docs/{path}.{locale}.{ext}" }];
    const found = await findingsOf(optionsFor(files, { ...CONFIG, docs }), "no-source-page");
    expect(found[0]?.message).toContain("docs/old.en.md");
    expect(places(found)).toEqual(["docs/old.it.md:1"]);
  });
});

describe("a locale without any localised page", () => {
  it("is told with the place that was looked at, and the names that are there", async () => {
    const files = {
      "docs/index.md": "# Harbour\n",
      "i18n/pt-br/index.md": "# Porto\n",
      "i18n/de/index.md": "# Hafen\n",
    };
    const config = { ...CONFIG, locales: ["pt-BR", "fr"] };
    const found = await findingsOf(optionsFor(files, config), "no-localised-page");
    expect(places(found)).toEqual(["i18n/pt-BR/index.md:1", "i18n/fr/index.md:1"]);
    expect(found[0]?.message).toContain("there are pages of pt-br:");
    expect(found[1]?.message).not.toContain("there are pages of");
  });
});

describe("an import that comes again", () => {
  const english = (title: string): string =>
    `# ${title}\n\nAsk the harbour master before you moor here.\n\nThe quay of the ${title} is old.\n\n## Tideboard\n`;
  const italian = (title: string): string =>
    `# ${title}\n\nChiedi al capitano prima di ormeggiare.\n\nLa banchina di ${title} è vecchia.\n\n## Tideboard\n`;
  const config = { ...CONFIG, glossary: { keep: ["Tideboard"] } };
  // One page has in the source's language what the other one has translated.
  const files = {
    "docs/a.md": english("Marina"),
    "docs/b.md": english("Lagoon"),
    "i18n/it/a.md": italian("Marina"),
    "i18n/it/b.md": italian("Laguna").replace(/Chiedi.*/u, /Ask.*/u.exec(english("x"))?.[0] ?? ""),
  };
  const read = ({ cwd }: ProjectOptions): string[] =>
    ["a", "b"].map((name) => readFileSync(join(cwd, `locales/it/${name}.po`), "utf8"));

  it("changes nothing and says the same, and a sync finds nothing to do", async () => {
    const options = optionsFor(files, config);
    const first = await importProject(options);
    const catalogs = read(options);
    expect(catalogs[1]).toContain("Chiedi al capitano");
    expect((await syncProject(options)).changed).toEqual([]);
    expect(await importProject(options)).toEqual(first);
    expect(read(options)).toEqual(catalogs);
  });
});
