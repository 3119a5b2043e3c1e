import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkProject, syncProject } from "../../src/index.js";
import { commit, git, hasGit, write } from "../history/repository.js";
import { temporaryFolder } from "../temporary-project.js";
import { changeLines, committedProject, findingLines, optionsOf, po, TWO } from "./change.js";

const PAGE = "# Tides\n\nLow water is at noon today.\n";
const ITALIAN = po({
  Tides: "Maree",
  "Low water is at noon today.": "Oggi la bassa marea è a mezzogiorno.",
});
const ONE = { ...TWO, locales: ["it"] };

function origin(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder(files);
  git(root, "init", "--quiet", "--initial-branch=main");
  commit(root, "first");
  return root;
}

/** Puts a repository into a project, where a folder of it was, and commits that. */
function addSubmodule(root: string, from: string, path: string): void {
  rmSync(join(root, path), { recursive: true, force: true });
  git(root, "add", "--all");
  git(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", from, path);
  commit(root, "with a submodule");
}

describe.skipIf(!hasGit)("check --since with submodules (skipped without git)", () => {
  it("takes of their pages what was edited, not all", async () => {
    const root = await committedProject(
      { "guide/x.md": "x\n" },
      { ...ONE, docs: [{ ...TWO.docs[0], source: "*/*.md" }] },
    );
    addSubmodule(root, origin({ "a.md": PAGE }), "pages");
    write(root, { "locales/it/pages/a.po": ITALIAN });
    await syncProject(optionsOf(root));
    commit(root, "translated");
    expect(await changeLines(root)).toEqual([]);
    write(root, { "pages/a.md": PAGE.replace("noon", "*noon*") });
    expect(await changeLines(root)).toEqual([
      "pages/a.md:3 it fuzzy  Low water is at *noon* today. <- Low water is at noon today.",
    ]);
    // The submodule goes on; the project has it committed or not.
    commit(join(root, "pages"), "second");
    commit(root, "the submodule went on");
    expect(await changeLines(root)).toEqual([]);
    expect(await changeLines(root, "HEAD~1")).toHaveLength(1);
  });

  it("has their catalogs as they were: a translation that went is worse", async () => {
    const root = await committedProject({ "docs/a.md": PAGE }, ONE);
    addSubmodule(root, origin({ "it/a.po": ITALIAN }), "locales");
    await syncProject(optionsOf(root));
    write(root, { "locales/it/a.po": ITALIAN.replace('"Maree"', '""') });
    const { report } = await checkProject({ ...optionsOf(root), ratchet: "HEAD" });
    expect(report.check.passed).toBe(false);
    expect(await findingLines(root)).toEqual(["it untranslated  Tides"]);
  });

  it("says where a submodule's history is not there", async () => {
    const root = await committedProject({ "docs/a.md": PAGE }, ONE);
    addSubmodule(root, origin({ "it/a.po": ITALIAN }), "locales");
    rmSync(join(root, "locales/.git"));
    execFileSync("git", ["init", "--quiet"], { cwd: join(root, "locales") });
    commit(join(root, "locales"), "another history");
    await expect(changeLines(root)).rejects.toMatchObject({
      message: "git does not have this submodule as it was at HEAD",
      place: { file: "locales" },
      hint: "Fetch the submodule's history, too: `git -C locales fetch --unshallow`, or `git -C locales fetch` where it is whole.",
    });
  });

  it("takes the files of a former submodule for the project's own", async () => {
    const root = await committedProject({ "docs/a.md": PAGE }, ONE);
    addSubmodule(root, origin({ "it/a.po": ITALIAN }), "locales");
    rmSync(join(root, "locales/.git"));
    expect((await findingLines(root)).length).toBe(0);
  });
});
