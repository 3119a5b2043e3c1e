import { afterEach, beforeEach } from "vitest";
import { temporaryFolder } from "./temporary-project.js";

/** Gives each test of a file a cache folder, and with it a key, of its own. */
export function ownCache(): void {
  const before = process.env["XDG_CACHE_HOME"];
  beforeEach(() => {
    process.env["XDG_CACHE_HOME"] = temporaryFolder();
  });
  afterEach(() => {
    if (before === undefined) delete process.env["XDG_CACHE_HOME"];
    else process.env["XDG_CACHE_HOME"] = before;
  });
}
