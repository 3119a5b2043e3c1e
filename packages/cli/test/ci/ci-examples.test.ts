import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { dragoman, isBuilt, type Run } from "../run-dragoman.js";
import { callsIn, githubSteps, gitlabJobs, runnable, type Call } from "./examples.js";
import { baseOf, pullRequest, runScript, written } from "./pull-request.js";

const canRun =
  isBuilt &&
  ["git", "bash"].every((tool) => {
    const isThere = spawnSync(tool, ["--version"]).status === 0;
    if (!isThere) console.warn(`SKIPPED: the CI examples, because ${tool} is not installed`);
    return isThere;
  });

const LINK: readonly [string, string] = ["example.org/t", "example.org/tides"];
const WORDS: readonly [string, string] = ["before you sail", "and ask its master"];

/** What GitHub puts in the place of its expressions. */
const EXPRESSIONS: ReadonlyMap<string, string> = new Map([
  ["github.base_ref", "main"],
  ["github.token", "secret"],
  ["github.repository", "harbour/site"],
  ["github.event.pull_request.number", "7"],
]);

function filledIn(text: string): string {
  return text.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => {
    const value = EXPRESSIONS.get(name);
    if (value === undefined) throw new Error(`no value for ${name}`);
    return value;
  });
}

/** Runs scripts of the example for GitHub, those after a failure too, as their `if` has it. */
function onGitHub(root: string, only?: string, comments = ""): Map<string, Run> {
  return new Map(
    githubSteps().flatMap(({ name = "", run, env = {} }) => {
      if (run === undefined || name !== (only ?? name)) return [];
      const given: Record<string, string> = {
        GITHUB_STEP_SUMMARY: "summary.md",
        COMMENTS: comments,
      };
      for (const [key, value] of Object.entries(env)) given[key] = filledIn(value);
      return [[name, runScript(root, runnable(run), given)]];
    }),
  );
}

function allCalls(): Call[] {
  const scripts = [
    ...githubSteps().flatMap(({ run }) => run ?? []),
    ...Array.from(gitlabJobs().values(), ({ script = [] }) => script).flat(),
  ];
  return scripts.flatMap(callsIn);
}

describe("the CI examples", () => {
  it("use official actions alone, each by its major version", () => {
    const used = githubSteps().flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(3);
    for (const one of used) expect(one).toMatch(/^(?:actions|github)\/[\w-]+(?:\/[\w-]+)?@v\d+$/);
  });

  it("put nothing into a script that somebody else may write", () => {
    for (const { run = "" } of githubSteps()) expect(run).not.toContain("${{");
  });

  it("run each step after the first check whatever became of those before", () => {
    const steps = githubSteps();
    const first = steps.findIndex(({ run = "" }) => run.includes("dragoman"));
    for (const step of steps.slice(first + 1)) expect(step.if).toContain("!cancelled()");
  });

  it.skipIf(!isBuilt)("call what there is (skipped without the build)", () => {
    expect(allCalls().map(({ command }) => command)).toEqual(
      expect.arrayContaining(["sync", "check", "report"]),
    );
    for (const { command, options } of allCalls()) {
      const { status, stdout } = dragoman(".", command, "--help");
      expect(status, command).toBe(0);
      for (const option of options) expect(stdout, command).toContain(`${option} `);
    }
  });
});

describe.skipIf(!canRun)("the example for GitHub (skipped without build, git or bash)", () => {
  it("lets an edit pass that was carried", () => {
    const root = pullRequest(LINK);
    const runs = onGitHub(root);
    for (const [name, run] of runs) expect(run.status, `${name}: ${run.stderr}`).toBe(0);
    const comment = written(root, "translations.md");
    expect(comment).toContain("This change makes no string fuzzy; 1 was carried.");
    expect(comment).toContain("the check passed");
    expect(written(root, "summary.md")).toBe(comment);
    expect(written(root, "translations.sarif")).toContain('"version":"2.1.0"');
    expect(written(root, "translations.svg")).toContain("<svg");
    expect(runs.get("What this change does")?.stdout).toContain(
      "::notice file=docs/index.md,line=3",
    );
  });

  it("fails for an edit that makes a translation fuzzy, and reports it all the same", () => {
    const root = pullRequest(WORDS);
    const runs = onGitHub(root);
    const failed = Array.from(runs).filter(([, { status }]) => status !== 0);
    expect(failed.map(([name, { status }]) => [name, status])).toEqual([
      ["What this change does", 1],
    ]);
    expect(runs.get("What this change does")?.stdout).toMatch(/^::error title=/);
    expect(runs.get("What this change does")?.stdout).toContain(
      "::warning file=docs/index.md,line=3",
    );
    expect(written(root, "summary.md")).toContain("makes 1 string fuzzy in 1 locale");
  });

  it("writes its comment once, and then writes it anew", () => {
    const root = pullRequest(WORDS);
    onGitHub(root, "Comment");
    expect(written(root, "gh.log")).toContain(
      "--method POST repos/harbour/site/issues/7/comments --field body=@translations.md",
    );
    onGitHub(root, "Comment", "1234\n5678");
    expect(written(root, "gh.log")).toContain(
      "--method PATCH repos/harbour/site/issues/comments/1234 --field body=@translations.md",
    );
  });

  it("fails where nobody synced", () => {
    const root = pullRequest(LINK);
    runScript(root, "git checkout --quiet origin/main -- locales", {});
    const [run] = onGitHub(root, "Catalogs are in step with the pages").values();
    expect(run?.status).toBe(1);
  });
});

describe.skipIf(!canRun)("the example for GitLab (skipped without build, git or bash)", () => {
  it("writes what its artifacts name", () => {
    const root = pullRequest(WORDS);
    const env = { CI_MERGE_REQUEST_DIFF_BASE_SHA: baseOf(root) };
    const statuses = Array.from(gitlabJobs(), ([name, { script = [], artifacts }]) => {
      // GitLab ends a job at the first command that fails.
      const commands = script.map(runnable).join("\n");
      const { status, stderr } = runScript(root, commands, env);
      const reports = Object.values(artifacts?.reports ?? {});
      const files = [...reports, ...(artifacts?.paths ?? [])].filter((file) =>
        commands.includes(file),
      );
      expect(files.length, name).toBeGreaterThan(0);
      for (const file of files) expect(written(root, file), `${file}: ${stderr}`).not.toBe("");
      return [name, status];
    });
    expect(statuses).toEqual([
      ["translations-of-change", 1],
      ["translations-of-site", 0],
    ]);
    expect(written(root, "translations.xml")).toContain(
      '<testcase classname="dragoman.it" name="check"',
    );
    expect(written(root, "translations.json")).toContain('"check_name":"fuzzy"');
  });
});
