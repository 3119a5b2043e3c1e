import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, dragoman, isBuilt, project, put, text } from "./run-dragoman.js";

const PAGES = 400;
/** Milliseconds between two looks at the folder: writing takes far longer. */
const OFTEN = 2;

function pages(word: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: PAGES }, (_, at) => [
      `docs/p${at}.md`,
      `# Page ${at}\n\n${word} ${at}.\n`,
    ]),
  );
}

function temporaryIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".tmp"));
}

/** Syncs, and sends the signal as soon as the writing has begun; gives how the process ended. */
async function interrupted(root: string, signal: NodeJS.Signals): Promise<string | null> {
  const child = spawn(process.execPath, [bin, "sync", "--quiet"], { cwd: root, stdio: "ignore" });
  const folder = join(root, "locales/it");
  const looking = setInterval(() => {
    if (temporaryIn(folder).length === 0) return;
    clearInterval(looking);
    child.kill(signal);
  }, OFTEN);
  return await new Promise((resolve) => {
    child.on("close", (_, ended) => {
      clearInterval(looking);
      resolve(ended);
    });
  });
}

describe.skipIf(!isBuilt)("a signal while files are written (skipped where not built)", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends the process when all of it is done",
    async (signal) => {
      const root = project(pages("Low water"));
      dragoman(root, "sync");
      put(root, pages("High water"));
      expect(await interrupted(root, signal)).toBe(signal);
      expect(temporaryIn(join(root, "locales/it"))).toEqual([]);
      const catalogs = readdirSync(join(root, "locales/it"));
      expect(catalogs).toHaveLength(PAGES);
      const written = catalogs.filter((name) =>
        text(root, `locales/it/${name}`).includes("High water"),
      );
      expect(written).toHaveLength(PAGES);
    },
  );
});
