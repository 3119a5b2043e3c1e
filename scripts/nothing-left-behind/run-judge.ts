import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Renderer } from "./corpora.js";

/** What the judge's process ended with. */
export interface Verdict {
  /** 0 nothing found or skipped, 1 differences, 2 a wrong call. */
  readonly status: number;
  /** What it printed; begins with `SKIPPED` where something to judge with is missing. */
  readonly output: string;
}

/**
 * Runs judge.py.
 *
 * @param repository - absolute path of the repository's root
 * @param source - directory of the source pages
 * @param pseudo - directory of the pseudo pages
 * @param renderer - what renders them
 * @param options - more arguments, such as `--json`
 * @returns its exit status and what it printed
 * @example
 * runJudge(root, "docs", "/tmp/pseudo", "mkdocs").status; // 0
 */
export function runJudge(
  repository: string,
  source: string,
  pseudo: string,
  renderer: Renderer,
  options: readonly string[] = [],
): Verdict {
  // Debian's own Python has Debian's packages; another one may come first on the path.
  const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
  const script = join(repository, "scripts/nothing-left-behind/judge.py");
  const call = [script, source, pseudo, "--renderer", renderer, ...options];
  const { status, stdout, stderr, error } = spawnSync(python, call, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error !== undefined)
    return {
      status: 0,
      output: `SKIPPED: ${python} does not run (${error.message}); apt-get install python3 python3-markdown python3-pymdownx python3-yaml cmark-gfm\n`,
    };
  return { status: status ?? 2, output: stdout + stderr };
}
