import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { pastIndexes } from "./past-indexes.mjs";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
const dist = join(packages, "cli/dist");
const isBuilt = existsSync(join(dist, "main.js"));
if (!isBuilt)
  console.warn("SKIPPED tests of the bundle: packages/cli is not built (npm run build)");

/** What Node loads with a file before it runs it. */
function loadedWith(file: string, loaded = new Map<string, string>()): Map<string, string> {
  if (loaded.has(file)) return loaded;
  const code = readFileSync(file, "utf8");
  loaded.set(file, code);
  for (const [, path = ""] of code.matchAll(/(?:^|[;}])(?:import|export)[^"'()]*"(\.[^"]+)"/gu))
    loadedWith(join(dirname(file), path), loaded);
  return loaded;
}

const kilobytes = (loaded: ReadonlyMap<string, string>): number =>
  [...loaded.values()].reduce((sum, code) => sum + code.length, 0) / 1000;

describe.skipIf(!isBuilt)("the bundle", () => {
  const main = join(dist, "main.js");

  it("loads little before it knows the command", () => {
    const loaded = loadedWith(main);
    expect(loaded.size).toBeGreaterThan(1);
    expect(kilobytes(loaded)).toBeLessThan(150);
  });

  it("loads for a sync neither the Markdown parser nor reporters", () => {
    const sync = /import\("(\.\/sync-[^"]+)"\)/u.exec(readFileSync(main, "utf8"))?.[1] ?? "";
    const loaded = loadedWith(join(dist, sync));
    const code = [...loaded.values()].join("\n");
    expect(code).toContain("POT-Creation-Date");
    expect(code).not.toMatch(/thematicBreak|<!doctype html|testsuites/iu);
    expect(kilobytes(loaded)).toBeLessThan(450);
  });
});

describe.skipIf(!isBuilt)("imports past indexes", () => {
  it("come from the files that define what is imported", () => {
    const code = pastIndexes(
      'import { type Worded, worded, wordedCount as counted } from "@dragoman/model";',
    );
    const files = [...code.matchAll(/from"([^"]+)"/gu)].map(([, file = ""]) => file);
    expect(code).toMatch(
      /^import\{worded as worded\}from"[^"]+";import\{wordedCount as counted\}/u,
    );
    expect(files).toHaveLength(2);
    for (const file of files) expect(readFileSync(file, "utf8")).toMatch(/export function worded/u);
  });

  it("stay where a package does not export the name, so that esbuild names it", () => {
    const code = 'import { nothing } from "@dragoman/model";';
    expect(pastIndexes(code)).toBe(code);
  });
});
