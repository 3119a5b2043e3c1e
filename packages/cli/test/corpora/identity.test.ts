import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dragoman } from "../run-dragoman.js";
import { canRun, copyCorpus, filesBelow, newProject, removeProject } from "./corpora.js";

/** Each tree of pages: where it is in the corpora, its dialect, and how many pages it has at least. */
const TREES = [
  ["privacyguides/docs", "mkdocs", 123],
  ["privacyguides/i18n/it", "mkdocs", 123],
  ["privacyguides/i18n/fr", "mkdocs", 123],
  ["privacyguides/i18n/ar", "mkdocs", 123],
  ["privacyguides/i18n/ja", "mkdocs", 123],
  ["comprehensive-rust/src", "gfm", 574],
] as const;

function config(dialect: string): object {
  return {
    sourceLocale: "en",
    locales: ["xx"],
    docs: [{ source: "docs/**/*.md", target: "out/{locale}/{path}.{ext}", dialect }],
    catalogs: "locales/{locale}/{path}.po",
    templates: "locales/templates/{path}.pot",
  };
}

/** A process for each of the catalogs would take most of a minute: figures/gettext.mjs does that. */
const EVERY = 25;

const hasGettext = spawnSync("msgcat", ["--version"]).status === 0;
if (!hasGettext) {
  console.warn("SKIPPED: GNU gettext is not installed (Debian: apt-get install gettext).");
}

describe.skipIf(!canRun)("identity (skipped where there are no corpora or no build)", () => {
  const roots: string[] = [];
  afterAll(() => roots.forEach(removeProject));

  it.each(TREES)("%s comes back byte for byte", (tree, dialect, atLeast) => {
    const root = newProject(config(dialect));
    roots.push(root);
    copyCorpus(tree, root, "docs");
    expect(dragoman(root, "sync", "--quiet")).toMatchObject({ status: 0, stderr: "" });
    expect(dragoman(root, "build", "--quiet")).toMatchObject({ status: 0, stderr: "" });
    const pages = filesBelow(join(root, "docs"), ".md");
    expect(pages.length).toBeGreaterThanOrEqual(atLeast);
    const changed = pages.filter((page) => {
      const source = readFileSync(join(root, "docs", page));
      return !source.equals(readFileSync(join(root, "out/xx", page)));
    });
    expect(changed).toEqual([]);
    expect(filesBelow(join(root, "locales/xx"), ".po")).toHaveLength(pages.length);
    expect(filesBelow(join(root, "locales/templates"), ".pot")).toHaveLength(pages.length);
  });

  it.skipIf(!hasGettext)("wrote catalogs that gettext accepts and leaves as they are", () => {
    const files = roots.flatMap((root) =>
      [...filesBelow(root, ".po"), ...filesBelow(root, ".pot")].map((path) => join(root, path)),
    );
    const sample = files.filter((_path, index) => index % EVERY === 0);
    expect(sample.length).toBeGreaterThan(80);
    for (const file of sample) {
      // A template has neither language nor plural forms, of which msgfmt warns.
      if (file.endsWith(".po")) {
        const checked = spawnSync("msgfmt", ["-c", "-o", "/dev/null", file], { encoding: "utf8" });
        expect(checked).toMatchObject({ status: 0, stderr: "" });
      }
      const written = spawnSync("msgcat", ["--force-po", file], { maxBuffer: 1 << 26 });
      expect(written.stdout.equals(readFileSync(file)), file).toBe(true);
    }
  });
});
