import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkProject } from "../../src/index.js";
import { commit, git, hasGit, write } from "../history/repository.js";
import { committedProject, optionsOf, po, TWO } from "./change.js";

const FILES = {
  "docs/a.md": "# Tides\n\nLow water is at noon today.\n\nBring a lamp, and 7 ropes.\n",
  "docs/b.md": "# Wind\n\nIt blows from the west.\n",
  "locales/it/a.po": po({
    Tides: "Maree",
    "Low water is at noon today.": "Oggi la bassa marea è a mezzogiorno.",
    "Bring a lamp, and 7 ropes.": "Porta una lampada e 7 corde.",
  }),
  "locales/it/b.po": po({ Wind: "Vento", "It blows from the west.": "Soffia da ovest." }),
};

async function failures(root: string, revision: string | true = "HEAD"): Promise<string[]> {
  const { report } = await checkProject({ ...optionsOf(root), ratchet: revision });
  const { passed, failures: found } = report.check;
  expect(passed).toBe(found.length === 0);
  return found.map(({ message }) => message);
}

describe.skipIf(!hasGit)("check --ratchet (skipped without git)", () => {
  it("lets a new page pass, and a deleted one", async () => {
    const root = await committedProject(FILES);
    write(root, { "docs/c.md": "# Storms\n\nMany words that nobody has translated so far.\n" });
    rmSync(join(root, "docs/b.md"));
    expect(await failures(root)).toEqual([]);
  });

  it("lets an edit pass whose translation is carried, and one of what nobody had translated", async () => {
    const files = { ...FILES, "docs/b.md": "# Wind\n\nSee [it](a.md) blow from the east.\n" };
    const all = {
      Wind: "Vento",
      "See [it](a.md) blow from the east.": "Guardalo [soffiare](a.md) da est.",
    };
    const root = await committedProject({ ...files, "locales/it/b.po": po(all) });
    write(root, { "docs/b.md": files["docs/b.md"].replace("(a.md)", "(./a.md#now)") });
    expect(await failures(root)).toEqual([]);
  });

  it("fails for an edit that takes a translation away, with numbers and what to do", async () => {
    const root = await committedProject(FILES);
    write(root, { "docs/a.md": FILES["docs/a.md"].replace("at noon today", "at noon on Sunday") });
    expect(await failures(root)).toEqual([
      "it: fewer words are translated than at HEAD: 20 of 20 then, 13 now, among the texts that both have. " +
        "Confirm or translate what the change made fuzzy or lost. `dragoman check --since HEAD` names each.",
    ]);
  });

  it("fails for a translation that was lost", async () => {
    const root = await committedProject(FILES);
    write(root, { "locales/it/b.po": po({ Wind: "Vento" }) });
    const [failure, ...others] = await failures(root);
    expect(failure).toContain("it: fewer words are translated than at HEAD: 19 of 19 then, 14 now");
    expect(others).toEqual([]);
  });

  it("takes a locale as a whole: what is translated makes up for what was lost", async () => {
    const files = { ...FILES, "locales/it/b.po": po({ Wind: "Vento" }) };
    const root = await committedProject(files);
    write(root, {
      "docs/a.md": FILES["docs/a.md"].replace("# Tides", "# Tides at sea"),
      "locales/it/b.po": FILES["locales/it/b.po"],
    });
    expect(await failures(root)).toEqual([]);
  });

  it("compares with the base branch where no revision is named, and says which it was", async () => {
    const root = await committedProject(FILES);
    git(root, "checkout", "--quiet", "-b", "topic");
    write(root, { "locales/it/b.po": po({}) });
    const base = git(root, "rev-parse", "main").trim();
    commit(root, "a catalog emptied");
    const { report } = await checkProject({ ...optionsOf(root), ratchet: true });
    expect(report.check).toMatchObject({ passed: false, ratchet: { since: "main", base } });
    git(root, "update-ref", "refs/remotes/origin/devel", base);
    git(root, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/devel");
    const again = await checkProject({ ...optionsOf(root), ratchet: true });
    expect(again.report.check.ratchet).toEqual({ since: "origin/devel", base });
    git(root, "branch", "--quiet", "--move", "main", "other");
    git(root, "symbolic-ref", "--delete", "refs/remotes/origin/HEAD");
    await expect(failures(root, true)).rejects.toThrow("there is no base branch to compare with");
  });

  it("lets a locale pass that the change adds", async () => {
    const root = await committedProject(FILES, { ...TWO, locales: ["it"] });
    write(root, { "dragoman.config.json": JSON.stringify(TWO) });
    expect(await failures(root)).toEqual([]);
  });
});
