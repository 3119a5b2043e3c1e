// Packs every package as it would be published and asks publint and
// are-the-types-wrong about the archive; then looks inside for what must be there.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "./step.mjs";

/** Every archive must have these, and none may have more of the build than is needed. */
const needed = [
  "package/LICENSE",
  "package/package.json",
  "package/dist/index.js",
  "package/dist/index.d.ts",
];
const unwanted = /\.tsbuildinfo$|\.test\.|\/src\//;

/**
 * @param {string} name folder below packages/
 * @returns {Promise<string[]>} what is wrong with it
 */
async function check(name) {
  const cwd = join(root, "packages", name);
  const directory = mkdtempSync(join(tmpdir(), "dragoman-pack-"));
  try {
    const packed = await run("pnpm", ["pack", "--pack-destination", directory], { cwd });
    const [archive] = readdirSync(directory);
    if (packed.status !== 0 || archive === undefined) return [packed.output];
    const file = join(directory, archive);
    const [publint, attw, listed] = await Promise.all([
      run("publint", ["run", "--strict", file]),
      run("attw", [file, "--profile", "esm-only", "--format", "ascii", "--no-emoji"]),
      run("tar", ["-tzf", file]),
    ]);
    const files = listed.output.split(/\r?\n/);
    return [
      ...(publint.status === 0 ? [] : [publint.output]),
      ...(attw.status === 0 ? [] : [attw.output]),
      ...needed.filter((path) => !files.includes(path)).map((path) => `${path} is missing`),
      ...files.filter((path) => unwanted.test(path)).map((path) => `${path} does not belong there`),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

let failed = false;
for (const name of readdirSync(join(root, "packages")).sort()) {
  const problems = await check(name);
  process.stdout.write(`${problems.length === 0 ? "✓" : "✗"} packages/${name}\n`);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  failed ||= problems.length > 0;
}
process.exitCode = failed ? 1 : 0;
