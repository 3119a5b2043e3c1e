import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseCatalog } from "@dragoman/catalog";
import { describe, expect, it } from "vitest";
import { TRANSLATED } from "../../src/language/choose-language.js";
import { contents, dragoman, isBuilt, project } from "../run-dragoman.js";
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
    const counted = entries.flatMap(({ msgid, msgidPlural }) =>
      msgidPlural === undefined ? [] : [`${msgid}\n${msgidPlural}`],
    );
    const forms = templates().flatMap(({ text, one }) =>
      one === undefined ? [] : [`${one}\n${text}`],
    );
    expect(sorted(counted)).toEqual(sorted(forms));
    expect(counted.length).toBeGreaterThan(10);
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

  it.skipIf(!isBuilt)("are those that pages and messages were built of (needs a build)", () => {
    const copy = ownCopy();
    const before = contents(copy);
    expect(dragoman(copy, "build")).toMatchObject({ status: 0, stderr: "" });
    expect(contents(copy)).toEqual(before);
    rmSync(join(copy, "locales/it/README.md"));
    dragoman(copy, "build");
    expect(contents(copy)).toEqual(before);
  });
});

/** What a build of the repository reads and writes: a test must not mend what it is to find. */
function ownCopy(): string {
  const copy = project({}, readFileSync(join(root, "dragoman.config.json"), "utf8"));
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/src`);
  for (const path of ["README.md", "docs", "locales", "packages/cli/locales", ...packages])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  return copy;
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
