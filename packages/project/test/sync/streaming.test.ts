import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { syncProject, type Splitter } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const files = {
  "docs/a.md": "# Tides\n\nLow water at noon.\n",
  "docs/b.md": "High water.\n",
  "docs/c.md": "# Tides\n\nNeap tides.\n",
};

/** Hands outcomes over one by one in this order, each in a turn of its own, before it gives them all. */
function streaming(order: readonly number[]): Splitter {
  return async (requests, options) => {
    const outcomes = await splitHere(requests, {});
    for (const index of order) {
      await new Promise((resolve) => setImmediate(resolve));
      const outcome = outcomes[index];
      if (outcome !== undefined) options.onOutcome?.(index, outcome);
    }
    return outcomes;
  };
}

function written(cwd: string): Record<string, string> {
  const folder = join(cwd, "locales");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const texts = names.filter((name) => /\.pot?$/u.test(name));
  return Object.fromEntries(texts.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe.each([
  ["one catalog per page", CONFIG],
  [
    "one catalog per locale",
    { ...CONFIG, catalogs: "locales/{locale}.po", templates: "locales/all.pot" },
  ],
])("pages that are planned while others are split, %s", (_, config) => {
  it("come out the same, whichever is ready first", async () => {
    const sync = async (splitter: Splitter): Promise<Record<string, string>> => {
      const cwd = temporaryProject(files, config);
      await syncProject({ cwd, version: "1.0.0", splitter, now: () => new Date(0) });
      return written(cwd);
    };
    const expected = await sync(splitHere);
    expect(Object.keys(expected).length).toBeGreaterThan(1);
    for (const order of [[0, 1, 2], [2, 1, 0], [1], []]) {
      expect(await sync(streaming(order))).toEqual(expected);
    }
  });

  it("give the error of the first page in order, and nothing is written", async () => {
    const bad = { ...files, "docs/a.md": "one \u0004\n", "docs/c.md": "two \u0004\n" };
    const cwd = temporaryProject(bad, config);
    const splitter = streaming([2, 1, 0]);
    await expect(syncProject({ cwd, version: "1.0.0", splitter })).rejects.toMatchObject({
      name: "InputError",
      place: { file: "docs/a.md" },
    });
    expect(existsSync(join(cwd, "locales"))).toBe(false);
  });
});
