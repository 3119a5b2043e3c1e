import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkProject, syncProject } from "../../src/index.js";
import { commit, git, hasGit, write } from "../history/repository.js";
import { temporaryFolder, temporaryProject } from "../temporary-project.js";
import { changeLines, committedProject, findingLines, optionsOf, po, TWO } from "./change.js";

const FILES = {
  "docs/a.md": "# Tides\n\nLow water is at noon today.\n",
  "locales/it/a.po": po({
    Tides: "Maree",
    "Low water is at noon today.": "Oggi la bassa marea è a mezzogiorno.",
  }),
};

/** The message of what a call throws, and its hint. */
async function failure(root: string, since: string): Promise<string> {
  try {
    await checkProject({ ...optionsOf(root), since });
  } catch (cause) {
    const { message, hint } = cause as { message: string; hint?: string };
    return `${message} | ${hint ?? ""}`;
  }
  return "it works";
}

describe.skipIf(!hasGit)("revisions of check --since (skipped without git)", () => {
  it.each([
    "nothing",
    "--output=/tmp/x",
    "HEAD:docs/a.md",
    "HEAD~9",
    "HEAD..HEAD",
    "a\nb",
    "$(touch x)",
  ])("says that there is no revision %j, and what to name", async (name) => {
    const root = await committedProject(FILES);
    expect(await failure(root, name)).toBe(
      `there is no revision ${JSON.stringify(name)} in this repository | Name a commit, a branch or a tag: ` +
        "`origin/main`, `v1.2`, `HEAD~1`. A branch of a remote must be fetched first: `git fetch origin`.",
    );
  });

  it.each([
    ["", "the name of the revision is empty"],
    ["0".repeat(40), `there is no revision "${"0".repeat(40)}" in this repository`],
  ])("says when CI names no commit: %j", async (name, message) => {
    const root = await committedProject(FILES);
    expect(await failure(root, name)).toBe(
      `${message} | In CI, this run has no such commit: a branch was pushed for the first time, or it is no pull ` +
        "or merge request. Leave `--since` and `--ratchet` out there, or name a branch, such as `origin/main`.",
    );
  });

  it("says where there is no repository, and no commit", async () => {
    const root = temporaryProject(FILES, TWO);
    expect(await failure(root, "HEAD")).toBe(
      "the project is not in a git repository | " +
        "Work in a clone of the project's repository, or check without --since and --ratchet.",
    );
    git(root, "init", "--quiet");
    expect(await failure(root, "HEAD")).toBe(
      "the git repository has no commit yet | " +
        "Commit the pages first, or check without --since and --ratchet.",
    );
  });

  it("says how to deepen a shallow clone", async () => {
    const root = await committedProject(FILES);
    write(root, { "docs/a.md": "# Tides and wind\n" });
    commit(root, "second");
    const shallow = join(temporaryFolder(), "clone");
    git(root, "clone", "--quiet", "--depth=1", `file://${root}`, shallow);
    const hint = "Fetch the rest: `git fetch --unshallow`, or `fetch-depth: 0`";
    expect(await failure(shallow, "HEAD~1")).toContain(hint);
    expect(await changeLines(shallow, "HEAD")).toEqual([]);
    // Both ends are there, and what they have in common is not.
    git(root, "checkout", "--quiet", "-b", "topic", "HEAD~1");
    commit(root, "topic");
    git(shallow, "fetch", "--quiet", "--depth=1", "origin", "topic");
    const message = await failure(shallow, "FETCH_HEAD");
    expect(message).toContain("this clone is shallow: where HEAD left");
    expect(message).toContain(hint);
  });

  it("says where two histories have nothing in common", async () => {
    const root = await committedProject(FILES);
    git(root, "checkout", "--quiet", "--orphan", "other");
    commit(root, "another beginning");
    expect(await failure(root, "main")).toContain('"main" and HEAD have no commit in common');
  });

  it("looks at the project's own folder of a repository alone", async () => {
    const top = temporaryFolder({ "docs/a.md": "# Not this one\n" });
    for (const [path, text] of Object.entries(FILES)) write(top, { [`site/${path}`]: text });
    write(top, { "site/dragoman.config.json": JSON.stringify(TWO) });
    git(top, "init", "--quiet");
    const root = join(top, "site");
    await syncProject(optionsOf(root));
    commit(top, "base");
    expect(await changeLines(root)).toEqual([]);
    write(root, { "docs/a.md": FILES["docs/a.md"].replace("# Tides", "# Tides at sea") });
    expect(await changeLines(root)).toEqual([
      "docs/a.md:1 it fuzzy, fr new  Tides at sea <- Tides",
    ]);
  });

  it("counts what was damaged at the base as not there, and says so", async () => {
    const root = await committedProject(FILES);
    write(root, {
      "locales/it/a.po": 'msgid "never closed\n',
      "docs/b.md": new Uint8Array([0x23, 0x20, 0xff]),
    });
    commit(root, "damaged");
    write(root, { ...FILES, "docs/b.md": "# Wind\n" });
    const { report } = await checkProject({ ...optionsOf(root), since: "HEAD" });
    expect(report.change?.unread).toEqual(["docs/b.md", "locales/it/a.po"]);
    expect(await changeLines(root)).toEqual(["docs/b.md:1 it new, fr new  Wind"]);
    expect(await findingLines(root)).toEqual(["it untranslated  Wind", "fr untranslated  Wind"]);
  });

  it.skipIf(process.platform === "win32")("knows pages and catalogs behind links", async () => {
    const root = temporaryProject({ "README.md": FILES["docs/a.md"] }, TWO);
    mkdirSync(join(root, "docs"));
    write(root, { "translations/a.po": FILES["locales/it/a.po"], "locales/fr/a.po": po({}) });
    symlinkSync("../README.md", join(root, "docs/a.md"));
    symlinkSync("../translations", join(root, "locales/it"));
    git(root, "init", "--quiet");
    commit(root, "base");
    expect(await changeLines(root)).toEqual([]);
    write(root, { "README.md": FILES["docs/a.md"].replace("# Tides", "# Tides at sea") });
    expect(await changeLines(root)).toEqual([
      "docs/a.md:1 it fuzzy, fr new  Tides at sea <- Tides",
    ]);
  });

  it("does not follow a link of the base out of the project", async () => {
    const outside = temporaryFolder({ "secret.md": "# Secret\n" });
    const root = await committedProject(FILES);
    symlinkSync(join(outside, "secret.md"), join(root, "docs/b.md"));
    commit(root, "a link out");
    git(root, "rm", "--quiet", "docs/b.md");
    expect(await changeLines(root)).toEqual([]);
  });

  it("reads a tree with hostile names, and writes nothing but its cache", async () => {
    const root = await committedProject(FILES);
    const blob = execFileSync("git", ["hash-object", "-w", "--stdin"], {
      cwd: root,
      input: "# Evil\n",
      encoding: "utf8",
    }).trim();
    const tree = (lines: string): string =>
      execFileSync("git", ["mktree"], { cwd: root, input: lines, encoding: "utf8" }).trim();
    const names = ["x\ny.md", "__proto__", "-rf.md", "con.md", '"q".md'];
    const quoted = names.map((name) => `100644 blob ${blob}\t${JSON.stringify(name)}\n`).join("");
    const up = tree(`040000 tree ${tree(quoted)}\t..\n100644 blob ${blob}\ta.md\n`);
    const hostile = tree(`040000 tree ${up}\tdocs\n040000 tree ${up}\t..\n`);
    const made = git(root, "commit-tree", hostile, "-p", "HEAD", "-m", "evil").trim();
    git(root, "update-ref", "HEAD", made);
    const files = (): unknown => {
      const all = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
      return all.filter((path) => !/^\.dragoman[\\/]judged-[\da-f]{12}\.signed$/u.test(path));
    };
    const before = files();
    expect(await changeLines(root)).toEqual([
      "docs/a.md:1 it new settled, fr new  Tides",
      "docs/a.md:3 it new settled, fr new  Low water is at noon today.",
      "1 removed",
    ]);
    expect(files()).toEqual(before);
    expect(existsSync(join(root, "../x\ny.md"))).toBe(false);
  });

  it.skipIf(process.platform === "win32")("runs no program of the repository's", async () => {
    const root = await committedProject(FILES);
    const program = join(root, ".git/program.sh");
    const trace = join(root, ".git/trace");
    write(root, { ".git/program.sh": `#!/bin/sh\necho "$0" >> '${trace}'\ncat\n` });
    chmodSync(program, 0o755);
    for (const name of ["core.fsmonitor", "core.pager", "filter.bad.smudge", "filter.bad.clean"])
      git(root, "config", name, program);
    write(root, { ".gitattributes": "*.md filter=bad\n" });
    expect(await changeLines(root)).toEqual([]);
    expect(existsSync(trace)).toBe(false);
    // The trap works: git itself steps into it.
    git(root, "status");
    expect(existsSync(trace)).toBe(true);
  });
});
