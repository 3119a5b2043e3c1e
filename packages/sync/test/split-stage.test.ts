import { describe, expect, it } from "vitest";
import { splitPage } from "@dragoman/segment";
import { syncCatalog, templateOf } from "../src/index.js";
import { HEADER, parse, write } from "./pages.js";

const OLD =
  "Read [the manual](https://example.org/1) before you climb the tower. The ladder is steep, and `lamp --off` helps.";
const MSGSTR =
  "Lies [das Handbuch](https://example.org/1), bevor du auf den Turm steigst. Die Leiter ist steil, und `lamp --off` hilft.";

function synced(text: string): string[] {
  const template = templateOf([splitPage(text, { path: "a.md", dialect: "gfm" })]);
  const po = `${HEADER}\n#: a.md\nmsgid ${JSON.stringify(OLD)}\nmsgstr ${JSON.stringify(MSGSTR)}\n`;
  const once = syncCatalog({ catalog: parse(po), template }).catalog;
  const again = syncCatalog({ catalog: parse(write(once)), template }).catalog;
  expect(write(again)).toBe(write(once));
  return once.entries.slice(1).map(({ fuzzy, msgstr: [form = ""] }) => `${String(fuzzy)} ${form}`);
}

describe("a paragraph that was made two", () => {
  it("gives both its translation, whole", () => {
    expect(synced(OLD.replace(". ", ".\n\n"))).toEqual([`true ${MSGSTR}`, `true ${MSGSTR}`]);
  });

  it("gives each half the URL and the code that it has now, and takes nothing out", () => {
    const text = OLD.replace("org/1", "org/2").replace("--off", "-x").replace(". ", ".\n\n");
    expect(synced(text)).toEqual([
      `true ${MSGSTR.replace("org/1", "org/2")}`,
      `true ${MSGSTR.replace("--off", "-x")}`,
    ]);
  });
});
