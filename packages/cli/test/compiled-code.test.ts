import { existsSync, readdirSync, statSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dragomanIn, isBuilt, project, put } from "./run-dragoman.js";

const canKeep = "enableCompileCache" in module;
if (!canKeep)
  console.warn("SKIPPED: this version of Node keeps no compiled code (22.1 and later do)");

const machine = (cache: string, more: Readonly<Record<string, string>> = {}) => ({
  LC_ALL: "C.UTF-8",
  XDG_CACHE_HOME: cache,
  CI: "",
  ...more,
});

it.skipIf(!isBuilt || !canKeep)(
  "compiled code is kept where only the user can write, and serves the next run (skipped where Node keeps none)",
  () => {
    const root = project({});
    const cache = join(root, "cache");
    const first = dragomanIn(machine(cache), root, "--version");
    const folder = join(cache, "dragoman/code");
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(1);
    expect(dragomanIn(machine(cache), root, "--version")).toEqual(first);
  },
);

it.skipIf(!isBuilt)("nothing is kept on CI, and a folder that cannot be made is no error", () => {
  const root = project({});
  const cache = join(root, "cache");
  const first = dragomanIn(machine(cache, { CI: "true" }), root, "--version");
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(existsSync(cache)).toBe(false);
  put(root, { file: "" });
  expect(dragomanIn(machine(join(root, "file")), root, "--version")).toEqual(first);
});
