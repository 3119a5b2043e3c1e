#!/usr/bin/env node
// Committed, so that an install can link it before anything is built.
import { mkdirSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { setFlagsFromString } from "node:v8";

// A run takes a second or so: most code that V8 optimises at its usual pace is
// done before that pays. Measured on a cold sync of 123 pages: a third less
// processor time. The flag is V8's own, so only versions known to have it get it.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");

keepCompiledCode();
await import("../dist/main.js");

/**
 * From version 22.1 on, Node can keep what V8 made of the code. Measured on a sync
 * with nothing to do: a sixth less time. It is run as it is, so it lies where only the
 * user can write; and on CI, where each machine is new and the home folder may be the
 * repository itself, there is none.
 */
function keepCompiledCode() {
  const { CI, XDG_CACHE_HOME: home } = process.env;
  if (module.enableCompileCache === undefined || CI) return;
  try {
    const cache = home && isAbsolute(home) ? home : join(homedir(), ".cache");
    const folder = join(cache, "dragoman", "code");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    module.enableCompileCache(folder);
  } catch {
    // Without it all is the same, but for the time it takes.
  }
}
