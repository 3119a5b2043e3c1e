import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the pages that are made from the code are what the code says", () => {
  const script = fileURLToPath(new URL("../docs.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(stderr).not.toContain("npm run docs");
  expect(status).toBe(0);
});
