import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { dragomanIn, isBuilt, project, type Run } from "./run-dragoman.js";

/** Milliseconds: a process that waited for a git that never started took two minutes. */
const AT_ONCE = 60_000;

/** Runs the binary where there is no git. */
function withoutGit(root: string, ...args: readonly string[]): Run {
  const programs = mkdtempSync(join(tmpdir(), "dragoman-path-"));
  onTestFinished(() => {
    rmSync(programs, { recursive: true, force: true });
  });
  symlinkSync(process.execPath, join(programs, "node"));
  return dragomanIn({ LC_ALL: "C.UTF-8", PATH: programs }, root, ...args);
}

describe.skipIf(!isBuilt)("where there is no git (skipped where dragoman is not built)", () => {
  const page = { "docs/index.md": "# Tides\n" };

  it.each([
    [["import", "--history"], "import without --history"],
    [["check", "--since", "main"], "check without --since and --ratchet"],
    [["check", "--ratchet"], "check without --since and --ratchet"],
  ])(
    "%j says what it lacks, and ends",
    (args, instead) => {
      const { status, stderr } = withoutGit(project(page), ...args);
      expect([status, stderr]).toEqual([
        2,
        `dragoman: git cannot be started: there is no such program\n  Install git, or ${instead}.\n`,
      ]);
    },
    AT_ONCE,
  );

  it.each([
    ["prune", "obsolete  words"],
    ["check --format text --reporter codequality", "check_name"],
  ])(
    "%s does without",
    (call, shows) => {
      const root = project(page);
      withoutGit(root, "sync");
      const { status, stdout, stderr } = withoutGit(root, ...call.split(" "));
      expect(status).not.toBe(2);
      expect(status).not.toBe(null);
      expect(stdout + stderr).toContain(shows);
    },
    AT_ONCE,
  );
});
