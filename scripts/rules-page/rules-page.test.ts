import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("docs/rules.md is what the rules say", () => {
  const script = fileURLToPath(new URL("../rules-page.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(stderr).not.toContain("npm run docs");
  expect(status).toBe(0);
});
