import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogGroups, targetPath, templateGroups } from "../../src/layout/layout.js";
import { diskFiles } from "../../src/files/project-files.js";
import { findPages } from "../../src/layout/pages.js";
import { expandPattern, pageNames } from "../../src/layout/pattern.js";
import { compileGlob } from "../../src/files/glob.js";
import type { ProjectConfig } from "../../src/index.js";
import { CONFIG, temporaryFolder } from "../temporary-project.js";

const base = CONFIG as unknown as ProjectConfig;

function found(root: string, changes: Partial<ProjectConfig> = {}): string[] {
  return findPages(diskFiles(root), { ...base, ...changes }).map(({ path }) => path);
}

function oneDocs(source: string, target: string, exclude: string[] = []): Partial<ProjectConfig> {
  return { docs: [{ source, target, exclude }] };
}

describe("the names of a page", () => {
  it.each([
    ["docs/os/linux.md", "docs", { path: "os/linux", ext: "md" }],
    ["readme.en.md", "", { path: "readme.en", ext: "md" }],
    ["docs/LICENSE", "docs", { path: "LICENSE", ext: "" }],
    ["docs/.hidden", "docs", { path: ".hidden", ext: "" }],
  ])("of %s", (page, folder, expected) => {
    expect(pageNames(page, folder)).toEqual(expected);
  });

  it.each([
    ["docs/**/*.md", "docs"],
    ["./docs/*.md", "docs"],
    ["*.md", ""],
    ["docs/{a,b}/*.md", "docs"],
    ["docs/index.md", "docs"],
    ["index.md", ""],
  ])("begin below the fixed part of %s", (pattern, expected) => {
    expect(compileGlob(pattern).base).toBe(expected);
  });

  it("go into patterns as they are", () => {
    expect(
      expandPattern("i/{locale}/{path}.{ext}", { locale: "it", path: "$&/a", ext: "md" }),
    ).toBe("i/it/$&/a.md");
    expect(expandPattern("i/{path}.{ext}", { path: "LICENSE", ext: "" })).toBe("i/LICENSE");
  });
});

describe("finding pages", () => {
  it("is ordered by code units, and leaves hidden folders and packages out", () => {
    const root = temporaryFolder({
      "docs/b.md": "",
      "docs/B.md": "",
      "docs/a/z.md": "",
      "docs/a.md": "",
      "docs/é.md": "",
      "docs/.cache/x.md": "",
      "docs/node_modules/x/readme.md": "",
      "docs/a.txt": "",
    });
    expect(found(root)).toEqual([
      "docs/B.md",
      "docs/a.md",
      "docs/a/z.md",
      "docs/b.md",
      "docs/é.md",
    ]);
  });

  it("leaves out what is excluded", () => {
    const root = temporaryFolder({ "docs/a.md": "", "docs/old/b.md": "", "docs/c.md": "" });
    const changes = oneDocs("docs/**/*.md", "it/{path}.{ext}", ["docs/old/**", "docs/c.md"]);
    expect(found(root, changes)).toEqual(["docs/a.md"]);
  });

  it("leaves out what is excluded, however its name is composed", () => {
    const [composed, inParts] = [
      "docs/marée.md".normalize("NFC"),
      "docs/marée.md".normalize("NFD"),
    ];
    const root = temporaryFolder({ "docs/a.md": "", [inParts]: "" });
    expect(found(root, oneDocs("docs/*.md", "it/{path}.{ext}", [composed]))).toEqual(["docs/a.md"]);
    expect(found(root, oneDocs("docs/*.md", "it/{path}.{ext}"))).toEqual(["docs/a.md", inParts]);
  });

  it("follows links that stay inside, but in no circle", () => {
    const root = temporaryFolder({ "docs/a.md": "", "more/b.md": "" });
    symlinkSync(join(root, "more"), join(root, "docs/linked"));
    symlinkSync(join(root, "docs"), join(root, "docs/again"));
    expect(found(root)).toEqual(["docs/a.md", "docs/linked/b.md"]);
  });

  it.each([
    ["a page", "secret.md", "docs/a.md", "docs/a.md"],
    ["a folder", ".", "docs/out", "docs/out"],
  ])("refuses %s that is a link out of the project", (_, target, link, culprit) => {
    const outside = temporaryFolder({ "secret.md": "" });
    const root = temporaryFolder({ "docs/b.md": "" });
    symlinkSync(join(outside, target), join(root, link));
    expect(() => found(root)).toThrow(
      expect.objectContaining({
        message: "this symbolic link leaves the project",
        place: { file: culprit },
      }) as Error,
    );
  });

  it("refuses a fixed part that is a link out of the project", () => {
    const outside = temporaryFolder({ "secret.md": "" });
    const root = temporaryFolder();
    symlinkSync(outside, join(root, "docs"));
    expect(() => found(root)).toThrow(/leaves the project/);
  });

  it("refuses a page that is a link to nothing", () => {
    const root = temporaryFolder({ "docs/b.md": "" });
    symlinkSync(join(root, "gone.md"), join(root, "docs/a.md"));
    expect(() => found(root)).toThrow("this symbolic link leads nowhere");
  });

  it("takes no folder for a page", () => {
    const root = temporaryFolder({ "docs/b.md": "" });
    mkdirSync(join(root, "docs/a.md"));
    expect(found(root)).toEqual(["docs/b.md"]);
  });
});

describe("one writer for each file", () => {
  it.each<[string, Partial<ProjectConfig>, string]>([
    [
      "two pages, one catalog",
      oneDocs("docs/*", "it/{path}.{ext}"),
      "the template of docs/a.md and the template of docs/a.txt would both be locales/templates/a.pot",
    ],
    [
      "one catalog, two locales",
      {
        locales: ["it", "fr"],
        templates: "t.pot",
        catalogs: "c/{locale}.po",
        ...oneDocs("docs/*.md", "out/{path}.{ext}"),
      },
      "the it page and the fr page of docs/a.md would both be out/a.md",
    ],
    [
      "a target over its source",
      oneDocs("docs/*.md", "docs/{path}.{ext}"),
      "which `docs[0].source` takes as a source page",
    ],
    [
      "a target among the sources",
      oneDocs("docs/**/*.md", "docs/{locale}/{path}.{ext}"),
      "the it page of docs/a.md would be docs/it/a.md, which `docs[0].source` takes as a source page",
    ],
    [
      "a target over a catalog",
      oneDocs("docs/*.md", "locales/{locale}/{path}.po"),
      "the it catalog and the it page of docs/a.md would both be locales/it/a.po",
    ],
    [
      "a page taken twice",
      {
        docs: [
          { source: "docs/*.md", target: "x/{path}" },
          { source: "docs/a.*", target: "y/{path}.{ext}" },
        ],
      },
      "docs/a.md is taken by `docs[0].source` and by `docs[1].source`",
    ],
  ])("refuses %s", (_, changes, expected) => {
    const root = temporaryFolder({ "docs/a.md": "", "docs/a.txt": "" });
    expect(() => found(root, changes)).toThrow(expected);
  });

  it("lets all pages share one catalog without {path}", () => {
    const root = temporaryFolder({ "docs/a.md": "", "docs/b.md": "" });
    const config = { ...base, catalogs: "po/{locale}.po" };
    const pages = findPages(diskFiles(root), config);
    expect(catalogGroups(config, pages, "it")).toEqual([{ file: "po/it.po", pages: [0, 1] }]);
    expect(templateGroups(config, pages)).toHaveLength(2);
    expect(pages.map((page) => targetPath(page, "it"))).toEqual(["i18n/it/a.md", "i18n/it/b.md"]);
  });
});
