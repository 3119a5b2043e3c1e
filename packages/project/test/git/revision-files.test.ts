import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { worded } from "@dragoman/model";
import { diskFiles } from "../../src/files/project-files.js";
import { parseTree, readTree } from "../../src/git/read-tree.js";
import { openRepository } from "../../src/git/repository.js";
import { readContents, treeFiles } from "../../src/git/revision-files.js";
import { compileGlob } from "../../src/files/glob.js";
import { commit, git, hasGit, repository, write } from "../history/repository.js";
import { temporaryFolder } from "../temporary-project.js";

const WAIT = worded("wait");

const FILES = {
  "docs/b.md": "b",
  "docs/B.md": "B",
  "docs/é/c.md": "c",
  "docs/.hidden/d.md": "d",
  "docs/.e.md": "e",
  "docs/node_modules/x/f.md": "f",
  "docs/drafts/g.md": "g",
  "docs/drafts/keep/h.md": "h",
  "docs/deep/er/[x].md": "i",
  "docs/note.txt": "j",
  "docsy/k.md": "k",
  "index.md": "l",
};

describe.skipIf(!hasGit)("the files of a revision (skipped without git)", () => {
  it.each([
    "**/*.md",
    "docs/**/*.md",
    "docs/*.md",
    "docs/**/.*.md",
    "docs/.hidden/*.md",
    "index.md",
    "docs/**/*",
    "none/**/*.md",
  ])("are found as on disk by %s", async (pattern) => {
    const root = repository("docs/a.md", ["a"], FILES);
    const tree = await readTree(await openRepository(root, WAIT), "HEAD");
    const glob = compileGlob(pattern);
    for (const excluded of [() => false, (path: string) => path === "docs/drafts"]) {
      const found = treeFiles(tree, new Map()).find(glob, excluded);
      expect(found).toEqual(diskFiles(root).find(glob, excluded));
    }
  });

  it("are read as they were, and not as they are", async () => {
    const root = repository("docs/a.md", ["first", "second"]);
    const own = await openRepository(root, WAIT);
    const tree = await readTree(own, "HEAD~1");
    const revision = { name: "HEAD~1", commit: "HEAD~1" };
    const files = treeFiles(tree, await readContents(own, revision, tree, ["docs/a.md", "no.md"]));
    expect(Buffer.from(files.read("docs/a.md") ?? []).toString()).toBe("first");
    expect(files.read("no.md")).toBeUndefined();
    expect([files.has("docs/a.md"), files.has("docs"), files.has("no.md")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("are asked for by name where a clone has only a part of them", async () => {
    const root = repository("docs/a.md", ["first", "second"]);
    git(root, "config", "uploadpack.allowFilter", "true");
    const clone = join(temporaryFolder(), "clone");
    git(root, "clone", "--quiet", "--filter=blob:none", `file://${root}`, clone);
    const own = await openRepository(clone, WAIT);
    const tree = await readTree(own, "HEAD~1");
    const revision = { name: "v1", commit: "HEAD~1" };
    await expect(readContents(own, revision, tree, ["docs/a.md"])).rejects.toMatchObject({
      message: expect.stringMatching(/^git cannot give this file as it was at v1: /u) as string,
      place: { file: "docs/a.md" },
      hint: expect.stringContaining("git fetch --refetch") as string,
    });
  });

  it("are those below the project's folder alone", async () => {
    const root = repository("docs/a.md", ["a"], FILES);
    write(root, { "docs/new.md": "new" });
    commit(root, "new");
    const tree = await readTree(await openRepository(join(root, "docs/drafts"), WAIT), "HEAD");
    expect([...tree.files.keys()].sort()).toEqual(["g.md", "keep/h.md"]);
  });
});

describe("what ls-tree prints", () => {
  const id = "a".repeat(40);

  it("is files and links, without submodules and names that are no text", () => {
    const printed = Buffer.concat([
      Buffer.from(`100644 blob ${id}\tdocs/a\tb\n.md\0`),
      Buffer.from(`100755 blob ${id}\tdocs/__proto__\0`),
      Buffer.from(`120000 blob ${id}\tdocs/link\0`),
      Buffer.from(`160000 commit ${id}\tdocs/module\0`),
      Buffer.from(`100644 blob ${id}\tdocs/`),
      Buffer.from([0xff, 0]),
      Buffer.from("no record at all\0"),
      Buffer.from(`100644 blob ${id}\tother/a.md\0`),
    ]);
    const { files, links } = parseTree(printed, "docs/");
    expect([...files]).toEqual([
      ["a\tb\n.md", id],
      ["__proto__", id],
    ]);
    expect([...links]).toEqual(["link"]);
  });
});
