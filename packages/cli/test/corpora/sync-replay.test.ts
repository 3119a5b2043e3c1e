import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONFIG, dragoman, snapshot, text, type Run } from "../run-dragoman.js";
import { canRun, copyCorpus, corpora, newProject, removeProject } from "./corpora.js";

interface Sync {
  readonly locales: readonly {
    readonly carried: number;
    readonly decisions: readonly { outcome: string; line: number; previous: string }[];
  }[];
}

describe.skipIf(!canRun)("an edit of the replay (skipped without corpora or build)", () => {
  let root = "";
  let run: Run;
  beforeAll(() => {
    root = newProject(CONFIG);
    copyCorpus("replay/1-source.md", root, "docs/page.md");
    copyCorpus("replay/1-it.md", root, "i18n/it/page.md");
    dragoman(root, "import");
    copyCorpus("replay/2-source.md", root, "docs/page.md");
    run = dragoman(root, "sync", "--explain", "--format", "json");
  });
  afterAll(() => {
    removeProject(root);
  });

  it("carries line 135, and nothing else changes", () => {
    const { locales } = JSON.parse(run.stdout) as Sync;
    const changed = locales[0]?.decisions.filter(({ outcome }) => outcome !== "exact");
    expect(changed).toMatchObject([
      {
        page: "docs/page.md",
        line: 135,
        outcome: "carried",
        msgid: expect.stringContaining("[client](") as string,
        previous: expect.stringContaining("reference client for") as string,
        msgstr: expect.stringContaining("è il [client](") as string,
        reason: "only a link around words that stand changed",
      },
    ]);
    expect(text(root, "locales/it/page.po")).toContain(
      "\n# dragoman: carried (link)\n#. paragraph",
    );
  });

  it("builds the page as it was, with the link on the word", () => {
    const before = readFileSync(join(corpora, "replay/1-it.md"), "utf8");
    const link = /\[client\]\([^)]*\)/u.exec(text(root, "docs/page.md").split("\n")[134] ?? "");
    const lines = before.split("\n");
    lines[134] = lines[134]?.replace("client", link?.[0] ?? "") ?? "";
    rmSync(join(root, "i18n"), { recursive: true });
    expect(dragoman(root, "build").status).toBe(0);
    expect(link).not.toBeNull();
    expect(text(root, "i18n/it/page.md")).toBe(lines.join("\n"));
  });

  it("has nothing to do the second time", () => {
    const before = snapshot(root);
    rmSync(join(root, ".dragoman"), { recursive: true });
    expect(dragoman(root, "sync", "--check").status).toBe(0);
    expect(snapshot(root)).toEqual(before);
  });
});
