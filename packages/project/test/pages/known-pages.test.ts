import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { KnownPages } from "../../src/pages/known-pages.js";
import { readSigned, writeSigned } from "../../src/cache/signed.js";
import {
  buildProject,
  type ProjectOptions,
  pruneProject,
  reportProject,
  syncProject,
} from "../../src/index.js";
import { rememberingSplitter } from "../../src/pages/remembering-splitter.js";
import type {
  SplitOptions,
  SplitOutcome,
  Splitter,
  SplitRequest,
} from "../../src/jobs/split-job.js";
import { ownCache } from "../own-cache.js";
import { splitHere } from "../split-here.js";
import { temporaryFolder, temporaryProject } from "../temporary-project.js";

ownCache();

const PAGES: readonly SplitRequest[] = Array.from({ length: 12 }, (_, index) => ({
  path: `docs/${index}.md`,
  text: `# Page ${index}\n\nLow water\nat noon.\n\n- [Tides](t.md "All of them")\n`,
  dialect: "gfm",
}));
const PATHS = PAGES.map(({ path }) => path);

function edited(index: number, changes: Partial<SplitRequest>): readonly SplitRequest[] {
  return PAGES.map((page, at) => (at === index ? { ...page, ...changes } : page));
}

interface Run {
  readonly outcomes: readonly SplitOutcome[];
  /** Paths of the pages that were split. */
  readonly split: readonly string[];
}

/** As a command does it: with a memory of its own, which it writes at the end. */
async function run(
  root: string,
  requests: readonly SplitRequest[],
  { version = "1.0.0", ...options }: SplitOptions & { version?: string } = {},
): Promise<Run> {
  const known = new KnownPages(root, version);
  let split: readonly string[] = [];
  const splitter = rememberingSplitter(async (wanted, own) => {
    split = wanted.map(({ path }) => path);
    const outcomes = await splitHere(wanted, own);
    outcomes.forEach((outcome, at) => own.onOutcome?.(at, outcome));
    own.onProgress?.(wanted.length, wanted.length);
    return outcomes;
  }, known);
  const outcomes = await splitter(requests, options);
  known.write(PATHS);
  return { outcomes, split };
}

it("splits what was edited, and gives the same outcomes as if all were split", async () => {
  const root = temporaryFolder();
  expect((await run(root, PAGES)).split).toEqual(PATHS);
  const now = edited(3, { text: "Once.\n\nTwice.\n" });
  const second = await run(root, now);
  expect(second.split).toEqual(["docs/3.md"]);
  expect(second.outcomes).toEqual(await splitHere(now, {}));
  expect((await run(root, now)).split).toEqual([]);
});

it("hands over each outcome once, under its own number, and tells how far it is", async () => {
  const root = temporaryFolder();
  await run(root, PAGES);
  const now = edited(5, { text: "Once.\n" });
  const seen = new Map<number, SplitOutcome>();
  const progress: [number, number][] = [];
  const { outcomes } = await run(root, now, {
    onOutcome: (index, outcome) => {
      expect(seen.has(index)).toBe(false);
      seen.set(index, outcome);
    },
    onProgress: (...told) => progress.push(told),
  });
  expect(seen.size).toBe(PAGES.length);
  for (const [index, outcome] of outcomes.entries()) expect(seen.get(index)).toEqual(outcome);
  expect(progress.at(-1)).toEqual([12, 12]);
});

it("asks nobody where all is known", async () => {
  const root = temporaryFolder();
  await run(root, PAGES);
  const nobody: Splitter = () => Promise.reject(new Error("asked"));
  const splitter = rememberingSplitter(nobody, new KnownPages(root, "1.0.0"));
  expect(await splitter(PAGES, {})).toEqual(await splitHere(PAGES, {}));
  await expect(splitter(edited(0, { text: "Once.\n" }), {})).rejects.toThrow("asked");
});

it("lets its caller begin before the first outcome is handed over", async () => {
  const root = temporaryFolder();
  await run(root, PAGES);
  const splitter = rememberingSplitter(splitHere, new KnownPages(root, "1.0.0"));
  let ready = false;
  const splitting = splitter(PAGES, { onOutcome: () => expect(ready).toBe(true) });
  ready = true;
  await splitting;
});

it.each([
  ["another dialect", { dialect: "mkdocs" }],
  ["other keys of front matter", { frontMatterKeys: ["title"] }],
  ["other attributes of components", { attributes: ["heading"] }],
  ["other values of a data file", { keys: ["title"] }],
  ["other names of a data file", { names: ["nav"] }],
  ["another text", { text: "Once.\n" }],
] as const)("splits a page again that has %s", async (_, changes) => {
  const root = temporaryFolder();
  await run(root, PAGES);
  expect((await run(root, edited(0, changes))).split).toEqual(["docs/0.md"]);
});

it("splits all again in another version", async () => {
  const root = temporaryFolder();
  await run(root, PAGES);
  expect((await run(root, PAGES, { version: "1.0.1" })).split).toEqual(PATHS);
});

it("keeps no page that cannot be split, and forgets those that the project has not", async () => {
  const root = temporaryFolder();
  const broken = edited(7, { text: "---\ntitle: [\n---\n" });
  const { outcomes } = await run(root, broken);
  expect(outcomes[7]).toHaveProperty("error");
  const other = { ...PAGES[0], path: "elsewhere.md" } as SplitRequest;
  expect((await run(root, [...broken, other])).split).toEqual(["docs/7.md", "elsewhere.md"]);
  expect((await run(root, [...PAGES, other])).split).toEqual(["docs/7.md", "elsewhere.md"]);
});

it("reads nothing for a page or two", async () => {
  const root = temporaryFolder();
  await run(root, PAGES);
  expect((await run(root, PAGES.slice(0, 2))).split).toEqual(["docs/0.md", "docs/1.md"]);
});

it("believes nothing that was not signed here", async () => {
  const root = temporaryFolder();
  await run(root, PAGES);
  const file = join(root, ".dragoman/pages.signed");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("Low water at noon.", "Low water at dawn."));
  expect(readFileSync(file, "utf8")).not.toBe(text);
  const { split, outcomes } = await run(root, PAGES);
  expect(split).toEqual(PATHS);
  expect(outcomes).toEqual(await splitHere(PAGES, {}));
});

it("believes nothing that another edition wrote", async () => {
  const root = temporaryFolder();
  await run(root, PAGES);
  const kept = readSigned(root, "pages") as object;
  writeSigned(root, "pages", { ...kept, edition: 0 });
  expect((await run(root, PAGES)).split).toEqual(PATHS);
});

const COMMANDS: Readonly<Record<string, (options: ProjectOptions) => Promise<unknown>>> = {
  sync: (options) => syncProject({ ...options, explain: true }),
  build: buildProject,
  report: reportProject,
  prune: pruneProject,
};

it.each(Object.keys(COMMANDS))("%s splits what was edited since another command", async (name) => {
  const cwd = temporaryProject(Object.fromEntries(PAGES.map(({ path, text }) => [path, text])));
  const split: string[][] = [];
  const options: ProjectOptions = {
    cwd,
    version: "1.0.0",
    splitter: async (requests, own) => {
      split.push(requests.map(({ path }) => path));
      return await splitHere(requests, own);
    },
  };
  await syncProject(options);
  expect(split.flat().sort()).toEqual([...PATHS].sort());
  split.length = 0;
  appendFileSync(join(cwd, "docs/4.md"), "\nNeap tide.\n");
  await COMMANDS[name]?.(options);
  expect(split.flat()).toEqual(["docs/4.md"]);
});
