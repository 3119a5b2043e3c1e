import { spawnSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, contents, dragomanIn, isBuilt, project, put, text } from "./run-dragoman.js";

/** Of ten catalogs and templates, and of five pages. */
const AFTER = [1, 4];

/** Kills its process when so many files are in their places: no handler is asked, as when power fails. */
const KILLER = `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { renameSync } = fs;
let left = Number(process.env.RENAMES);
fs.renameSync = (from, to) => {
  if (!to.includes("/.dragoman/") && left-- === 0) process.kill(process.pid, "SIGKILL");
  renameSync(from, to);
};
syncBuiltinESMExports();
`;

const NAMES = ["alder", "birch", "cedar", "dogwood", "elder"];
const words = (name: string): string => `The ${name} stands by the old harbour wall.`;
const parole = (name: string): string => `L'albero ${name} sta presso il vecchio muro del porto.`;

function pages(folder: string, say: (name: string) => string): Record<string, string> {
  return Object.fromEntries(
    NAMES.map((name) => [`${folder}/${name}.md`, `# ${name} 1\n\n${say(name)}\n`]),
  );
}

/** Each page has the paragraph of the one before it: all catalogs need what another one has. */
function moved(): Record<string, string> {
  return pages("docs", (name) => words(NAMES.at(NAMES.indexOf(name) - 1) ?? name));
}

/** All of them make catalogs as if they were called at one time. */
const MACHINE = { LC_ALL: "C.UTF-8", SOURCE_DATE_EPOCH: "0" };

function run(root: string, command: string): number | null {
  return dragomanIn(MACHINE, root, command, "--quiet").status;
}

/** Kills a command after some of its files are written; false where it came to its end before. */
function killed(root: string, command: string, renames: number): boolean {
  put(root, { "killer.mjs": KILLER });
  const { signal } = spawnSync(
    process.execPath,
    ["--import", join(root, "killer.mjs"), bin, command, "--quiet"],
    { cwd: root, env: { ...process.env, ...MACHINE, RENAMES: String(renames) } },
  );
  return signal === "SIGKILL";
}

const imported = (): string => project({ ...pages("docs", words), ...pages("i18n/it", parole) });

function synced(): string {
  const root = imported();
  run(root, "import");
  put(root, moved());
  return root;
}

function translated(): string {
  const root = imported();
  run(root, "import");
  put(
    root,
    pages("docs", (name) => `${words(name)} It is *tall*.`),
  );
  run(root, "sync");
  return root;
}

/** Files but what a killed process left beside them, which the next write takes away after an hour. */
function files(root: string): string[] {
  return contents(root).filter((line) => !/^killer|\.dragoman-/u.test(line));
}

describe.skipIf(!isBuilt)("a command that is killed between two files", () => {
  it.each([
    ["import", imported],
    ["sync", synced],
    ["build", translated],
  ])(
    "%s comes to the same end when it is run again",
    (command, begin) => {
      const whole = begin();
      const starts = AFTER.map((renames) => {
        const root = project({});
        cpSync(whole, root, { recursive: true, force: true });
        return { root, renames };
      });
      run(whole, command);
      for (const { root, renames } of starts) {
        expect(killed(root, command, renames), `${command} after ${renames}`).toBe(true);
        expect(files(root)).not.toEqual(files(whole));
        expect(run(root, command)).not.toBe(2);
        expect(files(root), `${command} after ${renames}`).toEqual(files(whole));
      }
      for (const name of readdirSync(join(whole, "locales/it")))
        expect(text(whole, `locales/it/${name}`)).toContain("sta presso il vecchio muro");
    },
    300_000,
  );
});
