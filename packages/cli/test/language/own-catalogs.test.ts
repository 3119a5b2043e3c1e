import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCatalog } from "@dragoman/catalog";
import { describe, expect, it } from "vitest";
import { TRANSLATED } from "../../src/language/choose-language.js";
import { dragoman, isBuilt } from "../run-dragoman.js";
import { root, templates, templatesIn } from "./templates.js";

const config = JSON.parse(readFileSync(join(root, "dragoman.config.json"), "utf8")) as {
  locales: string[];
};

describe("Dragoman's own catalogs", () => {
  it("are those of the languages that it speaks", () => {
    expect([...config.locales].sort()).toEqual([...TRANSLATED].sort());
    for (const language of TRANSLATED) {
      const file = join(root, `packages/cli/locales/${language}.json`);
      expect(JSON.parse(readFileSync(file, "utf8")), file).toBeTypeOf("object");
    }
  });

  it("have each template of the sources, and no other", () => {
    const pot = readFileSync(join(root, "locales/templates/messages.pot"));
    const { entries } = parseCatalog(pot, "messages.pot");
    const kept = entries.flatMap(({ msgid, msgidPlural }) =>
      msgid === "" ? [] : [msgidPlural ?? msgid],
    );
    expect(sorted(kept)).toEqual(sorted(templates().map(({ text }) => text)));
    expect(kept.length).toBeGreaterThan(100);
  });

  it("would lack a template that is no literal", () => {
    expect(() => templatesIn("worded(text)", "a.ts")).toThrow("a.ts:1: a template is a literal");
    expect(() => templatesIn("worded(`a ${b}`)", "a.ts")).toThrow("literal");
    expect(templatesIn('worded("a"); other("b")', "a.ts")).toHaveLength(1);
  });

  it.skipIf(!isBuilt)(
    "are up to date with the sources (skipped where dragoman is not built)",
    () => {
      expect(dragoman(root, "sync", "--check")).toMatchObject({ status: 0, stderr: "" });
    },
  );
});

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
