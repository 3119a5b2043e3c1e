import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { git } from "../git.js";
import { CONFIG, dragoman, text, type Run } from "../run-dragoman.js";
import { canRun, copyCorpus, newProject, removeProject } from "./corpora.js";

const hasGit = spawnSync("git", ["--version"]).status === 0;
if (!hasGit) console.warn("SKIPPED: the replay as a pull request, because git is not installed");

interface Check {
  readonly locales: readonly { readonly findings: readonly object[] }[];
  readonly change: {
    readonly since: string;
    readonly base: string;
    readonly removed: number;
    readonly edits: readonly {
      readonly line: number;
      readonly outcomes: readonly { readonly catalog?: { readonly line: number } }[];
    }[];
  };
}

function commit(root: string, message: string): void {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", message);
}

/** The page and its translation, committed; then what `edit` does, with or without a sync. */
function pullRequest(edit: (root: string) => void, withSync: boolean): string {
  const root = newProject(CONFIG);
  copyCorpus("replay/1-source.md", root, "docs/page.md");
  copyCorpus("replay/1-it.md", root, "i18n/it/page.md");
  dragoman(root, "import");
  git(root, "init", "--quiet", "--initial-branch=main");
  commit(root, "the page and its translation");
  edit(root);
  if (withSync) dragoman(root, "sync");
  commit(root, "the edit");
  return root;
}

function check(root: string, ...more: readonly string[]): Run {
  return dragoman(root, "check", "--since", "HEAD~1", ...more);
}

/** What a check says, but for where entries are: that is the one thing that a sync tells it. */
function story({ stdout }: Run): Check {
  return JSON.parse(stdout, (key, value: unknown) =>
    key === "catalog" || key === "base" ? undefined : value,
  ) as Check;
}

function addLink(root: string): void {
  copyCorpus("replay/2-source.md", root, "docs/page.md");
}

/** Other words in two sentences that the Italian page has. */
function editWords(root: string): void {
  addLink(root);
  const lines = readFileSync(join(root, "docs/page.md"), "utf8").split("\n");
  const edited = lines.map((line, index) =>
    index === 134 ? `${line} Nobody else has looked at it since the spring.` : line,
  );
  writeFileSync(join(root, "docs/page.md"), edited.join("\n"));
}

describe.skipIf(!canRun || !hasGit)(
  "the replay as a pull request (skipped without corpora)",
  () => {
    const roots: string[] = [];
    let link: readonly [string, string] = ["", ""];
    let words: readonly [string, string] = ["", ""];
    beforeAll(() => {
      link = [pullRequest(addLink, false), pullRequest(addLink, true)];
      words = [pullRequest(editWords, false), pullRequest(editWords, true)];
      roots.push(...link, ...words);
    });
    afterAll(() => roots.forEach(removeProject));

    it("says that line 135 was carried, and that nothing is fuzzy", () => {
      const run = check(link[0], "--format", "json");
      expect(run).toMatchObject({ status: 0, stderr: "" });
      const { change, locales } = JSON.parse(run.stdout) as Check;
      expect(change).toMatchObject({
        since: "HEAD~1",
        base: git(link[0], "rev-parse", "HEAD~1"),
        removed: 0,
        edits: [
          {
            page: "docs/page.md",
            line: 135,
            column: 1,
            source: text(link[0], "docs/page.md").split("\n")[134],
            before: expect.stringContaining("reference client for") as string,
            outcomes: [
              {
                locale: "it",
                outcome: "carried",
                target: expect.stringContaining("è il [client](") as string,
                reason: "only a link around words that stand changed",
              },
            ],
          },
        ],
      });
      expect(change.edits).toHaveLength(1);
      expect(locales.flatMap(({ findings }) => findings)).toEqual([]);
      expect(check(link[0]).stdout).toContain(
        "since HEAD~1: This change makes no string fuzzy; 1 was carried.",
      );
    });

    it("tells the same where the change was synced, and where the entry is", () => {
      const synced = check(link[1], "--format", "json");
      expect(story(synced)).toEqual(story(check(link[0], "--format", "json")));
      const { change } = JSON.parse(synced.stdout) as Check;
      const line = change.edits[0]?.outcomes[0]?.catalog?.line ?? 0;
      expect(text(link[1], "locales/it/page.po").split("\n")[line - 1]).toMatch(/^msgid/u);
    });

    it("says that an edit of words makes the translation fuzzy, and fails", () => {
      const run = check(words[0], "--format", "json");
      expect(run.status).toBe(1);
      const { change, locales } = story(run);
      expect(change.edits).toMatchObject([
        { line: 135, outcomes: [{ locale: "it", outcome: "fuzzy" }] },
      ]);
      expect(locales[0]?.findings).toMatchObject([{ rule: "fuzzy", line: 135 }]);
      expect(story(check(words[1], "--format", "json"))).toEqual(story(run));
    });

    it("lets the link pass the ratchet, and not the words", () => {
      const pass = dragoman(link[0], "check", "--ratchet", "HEAD~1");
      expect(pass.status).toBe(0);
      const fail = dragoman(words[0], "check", "--ratchet", "HEAD~1");
      expect(fail.status).toBe(1);
      expect(fail.stdout).toContain("it: fewer words are translated than at HEAD~1");
      // On the base branch itself there is nothing to be worse than.
      const own = dragoman(words[0], "check", "--ratchet");
      expect(own).toMatchObject({ status: 0 });
      expect(own.stderr).toContain("compared with main, where this branch left it (");
    });
  },
);
