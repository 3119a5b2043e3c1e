import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { dragoman, isBuilt } from "./run-dragoman.js";

const cli = fileURLToPath(new URL("..", import.meta.url));

/** Packs the package as a release does, and unpacks it; what a user's machine has of it. */
function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-packed-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (command: string, cwd: string, ...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    return stdout.trim();
  };
  const archive = run(
    "npm",
    cli,
    "pack",
    "--silent",
    "--ignore-scripts",
    "--pack-destination",
    folder,
  );
  run("tar", folder, "-xzf", archive);
  return join(folder, "package");
}

function versionIn(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}

describe.skipIf(!isBuilt)("the version (skipped where dragoman is not built)", () => {
  it("of what is built in a checkout does not pass for a release", () => {
    const { stdout } = dragoman(".", "--version");
    expect(stdout).toBe(`${versionIn(join(cli, "package.json"))}-checkout\n`);
  });

  it("of a package is the one that it was published with", () => {
    const folder = unpacked();
    const manifest = join(folder, "package.json");
    const printed = (): string =>
      spawnSync(process.execPath, [join(folder, "bin/dragoman.js"), "--version"], {
        encoding: "utf8",
      }).stdout;
    expect(printed()).toBe(`${versionIn(manifest)}\n`);
    // `changeset version` writes the number there and nowhere else.
    writeFileSync(
      manifest,
      readFileSync(manifest, "utf8").replace(/"version": "[^"]+"/u, '"version": "3.1.4"'),
    );
    expect(printed()).toBe("3.1.4\n");
  });
});
