import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { splitInWorkers } from "../../src/workers/split-in-workers.js";
import { WorkerPool } from "../../src/workers/worker-pool.js";
import type { SplitRequest } from "../../src/jobs/split-job.js";
import { batchesOf } from "../../src/workers/batches.js";
import { splitHere } from "../split-here.js";

const built = fileURLToPath(new URL("../../dist/split-worker.js", import.meta.url));
const isMissing = !existsSync(built);
if (isMissing) console.warn(`SKIPPED worker tests: build first, there is no ${built}`);

function pages(count: number): SplitRequest[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `docs/${index}.md`,
    text: `# Page ${index}\n\n${"Low water at noon. ".repeat(index * 40)}\n`,
    dialect: "gfm" as const,
  }));
}

describe.skipIf(isMissing)("splitting in workers (skipped where the package is not built)", () => {
  it("gives the outcomes in the order of the pages, whatever the number of workers", async () => {
    const requests = pages(60);
    const expected = await splitHere(requests, {});
    for (const workers of [1, 2, 4]) {
      expect(await splitInWorkers(requests, { workers })).toEqual(expected);
    }
  });

  it("gives the error of a page in its place", async () => {
    const broken: SplitRequest = { path: "docs/b.md", text: "---\ntitle: x\n", dialect: "gfm" };
    const outcomes = await splitInWorkers([...pages(1), broken, ...pages(1)], {});
    expect(outcomes.map((outcome) => "error" in outcome)).toEqual([false, true, false]);
    expect(outcomes[1]).toMatchObject({
      error: { name: "InputError", place: { file: "docs/b.md" } },
    });
  });

  it("tells how far it is", async () => {
    const seen: number[] = [];
    await splitInWorkers(pages(60), { workers: 2, onProgress: (done) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(60);
  });

  it("hands over each outcome as soon as it is there, once", async () => {
    const requests = pages(60);
    const seen = new Map<number, unknown>();
    const outcomes = await splitInWorkers(requests, {
      workers: 2,
      onOutcome: (index, outcome) => {
        expect(seen.has(index)).toBe(false);
        seen.set(index, outcome);
      },
    });
    expect(outcomes.map((_, index) => seen.get(index))).toEqual(outcomes);
  });

  it("can be started before there is anything to split, and ended without", async () => {
    const pool = new WorkerPool({ workers: 2 });
    pool.start(60);
    expect(await pool.split(pages(3), {})).toEqual(await splitHere(pages(3), {}));
    const unused = new WorkerPool({ workers: 1 });
    unused.start(1);
    unused.end();
  });

  it("kills a page that takes too long, and names it", async () => {
    const text = "Low *water* at [noon](a.md).\n\n".repeat(100_000);
    const slow: SplitRequest = { path: "slow.md", text, dialect: "commonmark" };
    const started = performance.now();
    await expect(
      splitInWorkers([...pages(3), slow, ...pages(3)], { timeLimit: 0.1, workers: 2 }),
    ).rejects.toMatchObject({
      message: "the parser does not get through this page within 0.1 s",
      place: { file: "slow.md" },
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("batches", () => {
  it("keep the order, and a long page has one of its own", () => {
    const long = { path: "long.md", text: "x".repeat(200_000), dialect: "gfm" as const };
    const requests = [...pages(3), long, ...pages(2)];
    const batches = batchesOf("split", requests);
    expect(batches.map(({ requests: some }) => some.map(({ index }) => index))).toEqual([
      [0, 1, 2],
      [3],
      [4, 5],
    ]);
  });
});
