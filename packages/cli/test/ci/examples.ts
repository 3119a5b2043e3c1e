import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reporters } from "@dragoman/report";
import { parse } from "yaml";

/** A step of a job: a script, or an action of somebody else's. */
export interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface GitHub {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface GitLabJob {
  readonly extends?: string;
  readonly script?: readonly string[];
  readonly artifacts?: {
    readonly paths?: readonly string[];
    readonly reports?: Readonly<Record<string, string>>;
  };
}

function example(name: string): unknown {
  const file = fileURLToPath(new URL(`../../../../docs/ci/${name}`, import.meta.url));
  return parse(readFileSync(file, "utf8"));
}

/** The steps of the example for GitHub, in order. */
export function githubSteps(): readonly Step[] {
  const { jobs } = example("github.yml") as GitHub;
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** The jobs of the example for GitLab that run something, by name. */
export function gitlabJobs(): ReadonlyMap<string, GitLabJob> {
  const all = Object.entries(example("gitlab.yml") as Record<string, GitLabJob>);
  return new Map(all.filter(([, { script }]) => script !== undefined));
}

/** A call of the tool within a script. */
export interface Call {
  readonly command: string;
  readonly options: readonly string[];
  readonly reporters: readonly string[];
}

/** The calls of the tool in a script. */
export function callsIn(script: string): readonly Call[] {
  return Array.from(
    script.matchAll(/npx dragoman (\w+)([^\n]*)/g),
    ([, command = "", rest = ""]) => ({
      command,
      options: rest.match(/(?<= )--[a-z-]+/g) ?? [],
      reporters: Array.from(rest.matchAll(/--reporter ([a-z]+)/g), ([, name = ""]) => name),
    }),
  );
}

/** A script without the reporters that this build does not have; says which. */
export function runnable(script: string): string {
  return script.replace(/ --reporter ([a-z]+)(?:=\S+)?/g, (option, name: string) => {
    if (reporters.has(name)) return option;
    console.warn(`SKIPPED in the CI examples: there is no reporter ${name} in this build.`);
    return "";
  });
}
