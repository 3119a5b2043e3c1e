import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gateHere } from "../../src/gate/judge.js";
import type { Gate } from "../../src/jobs/gate-job.js";
import { openProject, type ProjectOptions } from "../../src/open-project.js";
import { syncProject } from "../../src/commands/sync.js";
import { LiveProject } from "../../src/watch/live-project.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

/** Page n has n sentences more than the first, and all have a tag, which needs a closer look. */
const pages = Object.fromEntries(
  Array.from({ length: 15 }, (_, n) => [
    `docs/page${n}.md`,
    `Tide <b>${n}</b>.${" More of it.".repeat(n)}\n`,
  ]),
);

async function watched(gate: Gate): Promise<LiveProject> {
  const root = temporaryProject(pages, { ...CONFIG, locales: ["it"] });
  const options: ProjectOptions = { cwd: root, version: "1", splitter: splitHere, gate };
  await syncProject(options);
  for (let n = 0; n < 15; n++) {
    const msgid = `Tide <b>${n}</b>.${" More of it.".repeat(n)}`;
    writeFileSync(
      join(root, `locales/it/page${n}.po`),
      `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "${msgid}"\nmsgstr "Marea <b>${n}</b>."\n`,
    );
  }
  const live = new LiveProject(await openProject(options), options);
  await live.round();
  return live;
}

describe("pages that nobody has edited yet", () => {
  it("are judged in times of rest, the largest first, a page at a time, each once", async () => {
    const asked: string[][] = [];
    const live = await watched((requests, options) => {
      asked.push(requests.map(({ source }) => source.path));
      return gateHere(requests, options);
    });
    asked.length = 0;
    while ((await live.rest()) !== undefined);
    const largest = Array.from({ length: 12 }, (_, n) => [`docs/page${14 - n}.md`]);
    expect(asked).toEqual(largest);
    expect(await live.rest()).toBeUndefined();
    expect(asked).toHaveLength(12);
  });

  it("are left alone after one that takes too long", async () => {
    let calls = 0;
    const live = await watched((requests, options) => {
      calls += 1;
      if (calls > 1) throw new Error("too slow");
      return gateHere(requests, options);
    });
    while ((await live.rest()) !== undefined);
    expect(calls).toBe(2);
  });
});
