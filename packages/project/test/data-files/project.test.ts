import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@dragoman/model";
import { describe, expect, it } from "vitest";
import {
  buildProject,
  importProject,
  pageSegments,
  reportProject,
  syncProject,
} from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";
import { catalog, DOCS, SETTINGS, SITE } from "./site.js";

const options = (cwd: string) => ({ cwd, version: "1", splitter: splitHere }) as const;
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");

describe("a data file in a project", () => {
  it("is synced, built byte for byte, and left alone the second time", async () => {
    const cwd = temporaryProject({ "mkdocs.yml": SITE }, SETTINGS);
    const { locales } = await syncProject(options(cwd));
    expect(locales[0]).toMatchObject({ messages: 7, new: 7 });
    expect(read(cwd, "locales/it/mkdocs.po")).toContain(
      '#. name in: nav › Guide\n#: mkdocs.yml\nmsgid "Install"\n',
    );
    await buildProject(options(cwd));
    expect(read(cwd, "mkdocs.it.yml")).toBe(SITE);
    const before = ["locales/it/mkdocs.po", "mkdocs.it.yml"].map(
      (path) => statSync(join(cwd, path)).mtimeMs,
    );
    await syncProject(options(cwd));
    await buildProject(options(cwd));
    const after = ["locales/it/mkdocs.po", "mkdocs.it.yml"].map(
      (path) => statSync(join(cwd, path)).mtimeMs,
    );
    expect(after).toEqual(before);
  });

  it("keeps its translations when an item moves and is renamed", async () => {
    const cwd = temporaryProject(
      {
        "mkdocs.yml": SITE.replace("  - Home: index.md\n", "").concat("  - Home: start.md\n"),
        "locales/it/mkdocs.po": catalog({ Home: "Inizio", "Tide Tables": "Maree" }),
      },
      SETTINGS,
    );
    const { locales } = await syncProject(options(cwd));
    expect(locales[0]).toMatchObject({ exact: 2, new: 5, obsolete: 0 });
  });

  it("is imported by keys", async () => {
    const localised = SITE.replace("Tide Tables", "Maree")
      .replace("Home", "Inizio")
      .replace("First steps", "Primi passi");
    const cwd = temporaryProject({ "mkdocs.yml": SITE, "mkdocs.it.yml": localised }, SETTINGS);
    const { locales } = await importProject(options(cwd));
    expect(locales[0]).toMatchObject({ segments: 7, placed: 3, uncertain: 0 });
    expect(read(cwd, "locales/it/mkdocs.po")).toContain('msgid "Home"\nmsgstr "Inizio"\n');
  });

  it("is checked as a page is", async () => {
    const cwd = temporaryProject(
      {
        "mkdocs.yml": "site_name: Open {name} with 3 keys\n",
        "locales/it/mkdocs.po": catalog({ "Open {name} with 3 keys": "Apri con 4 chiavi" }),
      },
      SETTINGS,
    );
    const { report } = await reportProject(options(cwd));
    const rules = report.locales[0]?.findings.map(
      ({ rule, file, line }) => `${rule} ${file}:${line}`,
    );
    expect(rules).toEqual(
      expect.arrayContaining(["placeholders-differ mkdocs.yml:1", "numbers-differ mkdocs.yml:1"]),
    );
  });

  it("shows its segments without a project, by its extension", async () => {
    const cwd = temporaryProject({ "docs/a.md": "# A\n", "b.json": '{"a": "Text", "b": 1}' });
    const { dialect, segments } = await pageSegments({ ...options(cwd), page: "b.json" });
    expect(dialect).toBe("json");
    expect(segments).toMatchObject([{ source: "Text", kind: "value", line: 1, column: 7 }]);
  });
});

describe("what is wrong", () => {
  const failure = async (files: Record<string, string>, docs: object): Promise<InputError> => {
    const cwd = temporaryProject(files, { ...SETTINGS, docs: [docs] });
    const error: unknown = await syncProject(options(cwd)).catch((cause: unknown) => cause);
    if (!(error instanceof InputError)) throw new Error("nothing was wrong");
    expect(existsSync(join(cwd, "locales"))).toBe(false);
    return error;
  };

  it("a file that is no YAML is named with line and column, and nothing is written", async () => {
    const error = await failure({ "mkdocs.yml": "site_name: a\nnav: [b\nx: c\n" }, DOCS);
    expect(error.place).toEqual({ file: "mkdocs.yml", line: 3, column: 1 });
    expect(error.message).toMatch(/^this is not valid YAML/);
    expect(error.hint).toBe("Correct the file; nothing was written.");
  });

  it.each<[string, Record<string, string>, object, string]>([
    [
      "a data file without keys",
      { "mkdocs.yml": SITE },
      { source: "mkdocs.yml", target: "{locale}.yml" },
      "`docs[0].source` finds the data file mkdocs.yml, and has no `keys`",
    ],
    [
      "keys of Markdown",
      { "docs/a.md": "# A\n" },
      { source: "docs/*.md", target: "{locale}/{path}.md", keys: ["title"] },
      "`docs[0].keys` is about data files, and docs/a.md is a page of Markdown",
    ],
    [
      "keys in a dialect of Markdown",
      { "mkdocs.yml": SITE },
      { ...DOCS, dialect: "mkdocs" },
      "`docs[0].keys` is about data files, and mkdocs.yml is a page of Markdown",
    ],
    [
      "attributes of a data file",
      { "mkdocs.yml": SITE },
      { ...DOCS, attributes: ["heading"] },
      "`docs[0].attributes` is about pages of Markdown, and mkdocs.yml is a data file",
    ],
    [
      "front matter of a data file",
      { "mkdocs.yml": SITE },
      { ...DOCS, frontMatter: ["title"] },
      "`docs[0].frontMatter` is about pages of Markdown, and mkdocs.yml is a data file",
    ],
  ])("%s", async (_, files, docs, message) => {
    const error = await failure(files, docs);
    expect(error.message).toBe(message);
    expect(error.place.file).toBe("dragoman.config.json");
    expect(error.place.line).toBeGreaterThan(1);
    expect(error.hint).toMatch(/\w/);
  });
});
