import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildProject, importProject, syncProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const SOURCE = "# Signal\n\nLow water is at noon, and the causeway is dry.\n\nHarbour office\n";
const DONE =
  "# Signal\n\nLa bassa marea è a mezzogiorno, e la strada è asciutta.\n\nHarbour office\n";

async function imported(
  pages: Readonly<Record<string, string>>,
  before: "import" | "sync" | "build" = "import",
): Promise<string> {
  const files = Object.entries(pages).map(([locale, text]) => {
    return [`i18n/${locale}/a.md`, text] as const;
  });
  const config = { ...CONFIG, locales: Object.keys(pages) };
  const cwd = temporaryProject({ "docs/a.md": SOURCE, ...Object.fromEntries(files) }, config);
  const options = { cwd, version: "1.0.0", splitter: splitHere, now: () => new Date(0) };
  if (before !== "import") await syncProject(options);
  if (before === "build") await buildProject(options);
  await importProject(options);
  const catalog = readFileSync(join(cwd, "locales/it/a.po"), "utf8");
  const entries = catalog.matchAll(/^msgid "([^"]+)"\nmsgstr "(.*)"$/gmu);
  return Array.from(entries, ([, msgid = "", msgstr = ""]) =>
    msgstr === msgid ? `${msgid} kept` : "",
  )
    .filter((line) => line !== "")
    .join(", ");
}

it("keeps the names and labels of a page whose prose is translated", async () => {
  expect(await imported({ it: DONE })).toBe("Signal kept, Harbour office kept");
});

it("takes no label of a page whose prose was left", async () => {
  expect(await imported({ it: SOURCE })).toBe("");
});

it("takes no label that most locales translate", async () => {
  const fr = "# Signal\n\nBasse mer à midi, et la chaussée est sèche.\n\nCapitainerie\n";
  const de = "# Signal\n\nNiedrigwasser ist mittags, und der Damm ist trocken.\n\nHafenamt\n";
  expect(await imported({ it: DONE, fr, de })).toBe("Signal kept");
});

it("learns nothing from what a build has put in the place of a missing translation", async () => {
  expect(await imported({ it: DONE }, "sync")).toBe("");
  expect(await imported({ it: SOURCE, fr: SOURCE, de: SOURCE }, "build")).toBe("");
});
