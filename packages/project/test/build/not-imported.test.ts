import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@dragoman/model";
import { describe, expect, test } from "vitest";
import { buildProject, importProject, syncProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const SOURCE = `# The tide table

Low water is at noon today, and the harbour is dry until the early evening.

Ask the harbour master before you sail, and never leave without a chart.
`;

const ITALIAN = `# La tabella delle maree

Oggi la bassa marea è a mezzogiorno, e il porto resta asciutto fino alla prima serata.

Prima di salpare chiedete al capitano del porto, e non partite mai senza una carta nautica.
`;

const TARGET = "i18n/it/tides.md";
const CATALOG = "locales/it/tides.po";

function project(
  files: Readonly<Record<string, string | Uint8Array>>,
  config: object = {},
): string {
  return temporaryProject({ "docs/tides.md": SOURCE, ...files }, { ...CONFIG, ...config });
}

function options(cwd: string) {
  return { cwd, version: "1", splitter: splitHere, now: () => new Date(0) };
}

async function refusedBy(cwd: string): Promise<readonly Finding[]> {
  const { locales } = await buildProject(options(cwd));
  return locales.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
}

function textOf(cwd: string, path = TARGET): string {
  return readFileSync(join(cwd, path), "utf8");
}

/** A catalog of the page's paragraphs, with these translations. */
function catalog(...translations: readonly string[]): string {
  const [, first = "", second = ""] = SOURCE.split("\n\n").map((text) => text.trim());
  const [one = "", other = ""] = translations;
  return `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "The tide table"
msgstr ""

msgid "${first}"
msgstr "${one}"

msgid "${second}"
msgstr "${other}"
`;
}

describe("a localised page that somebody wrote", () => {
  test("is left as it is where no catalog has its texts, and is an error at the first of them", async () => {
    const cwd = project({ [TARGET]: ITALIAN });
    expect(await refusedBy(cwd)).toMatchObject([
      {
        rule: "not-imported",
        severity: "error",
        file: TARGET,
        line: 1,
        column: 3,
        locale: "it",
        target: "La tabella delle maree",
      },
    ]);
    expect(textOf(cwd)).toBe(ITALIAN);
  });

  test("is left as it is after a sync, and where the catalog has fewer texts than it", async () => {
    const cwd = project({ [TARGET]: ITALIAN, [CATALOG]: catalog("Oggi la marea è bassa.") });
    await syncProject(options(cwd));
    expect(await refusedBy(cwd)).toHaveLength(1);
    expect(textOf(cwd)).toBe(ITALIAN);
  });

  test("is written once it was imported", async () => {
    const cwd = project({ [TARGET]: ITALIAN });
    await syncProject(options(cwd));
    await importProject(options(cwd));
    expect(await refusedBy(cwd)).toEqual([]);
    expect(textOf(cwd)).toContain("Oggi la bassa marea è a mezzogiorno");
  });

  test("is written once it was deleted, and does not keep others from being written", async () => {
    const cwd = project({ [TARGET]: ITALIAN, "docs/other.md": "# Winds\n" });
    expect(await refusedBy(cwd)).toHaveLength(1);
    expect(textOf(cwd, "i18n/it/other.md")).toBe("# Winds\n");
    expect(existsSync(join(cwd, CATALOG))).toBe(false);
  });

  test("is left as it is where it is no text, and the reason is named", async () => {
    const cwd = project({ [TARGET]: Buffer.from(ITALIAN, "latin1") });
    const [finding] = await refusedBy(cwd);
    expect(finding?.message).toContain("0xE8 is not valid UTF-8");
    expect(finding).toMatchObject({ rule: "not-imported", file: TARGET, line: 3 });
    expect(textOf(cwd)).toBe(Buffer.from(ITALIAN, "latin1").toString("utf8"));
  });

  test("is left as it is in a language that cannot be identified", async () => {
    const esperanto =
      "# Tabelo de tajdoj\n\nHodiaŭ la malalta tajdo okazos je tagmezo kaj la haveno sekiĝos.\n";
    const cwd = project({ "i18n/eo/tides.md": esperanto }, { locales: ["eo"] });
    expect(await refusedBy(cwd)).toHaveLength(1);
  });
});

describe("a localised page that a build wrote", () => {
  test("is written anew where translations were changed", async () => {
    const cwd = project({ [CATALOG]: catalog("Oggi la marea è bassa.", "Chiedete al capitano.") });
    expect(await refusedBy(cwd)).toEqual([]);
    writeFileSync(join(cwd, CATALOG), catalog("La marea oggi scende.", "Domandate al capitano."));
    expect(await refusedBy(cwd)).toEqual([]);
    expect(textOf(cwd)).toContain("La marea oggi scende.");
  });

  test("is written anew where its texts are obsolete, or fuzzy", async () => {
    const cwd = project({ [CATALOG]: catalog("Oggi la marea è bassa.", "Chiedete al capitano.") });
    await buildProject(options(cwd));
    writeFileSync(
      join(cwd, "docs/tides.md"),
      "# Winds\n\nLow water is at one today, and no boat sails.\n",
    );
    await syncProject(options(cwd));
    expect(await refusedBy(cwd)).toEqual([]);
    expect(textOf(cwd)).toContain("no boat sails");
  });

  test("is written anew where it is untranslated and the source changed", async () => {
    const cwd = project({});
    await buildProject(options(cwd));
    const edited = SOURCE.replace(
      "Low water is at noon today",
      "High water was at midnight yesterday",
    )
      .replace("The tide table", "Today's tides")
      .replace("Ask the harbour master", "Always ask the people of the harbour");
    writeFileSync(join(cwd, "docs/tides.md"), edited);
    expect(await refusedBy(cwd)).toEqual([]);
    expect(textOf(cwd)).toBe(edited);
  });

  test("is written anew where both locales have one language: nobody can tell them apart", async () => {
    const cwd = project(
      { "i18n/en-GB/tides.md": "# The table of tides\n" },
      { locales: ["en-GB"] },
    );
    expect(await refusedBy(cwd)).toEqual([]);
    expect(textOf(cwd, "i18n/en-GB/tides.md")).toBe(SOURCE);
  });
});
