import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderInRepository } from "../src/index.js";
import { CONFIG, temporaryFolder } from "./temporary-project.js";

const config = JSON.stringify(CONFIG);

it("says where a project lies in its repository", async () => {
  const root = temporaryFolder({
    "dragoman.config.json": config,
    "sites/sea ä/dragoman.config.json": config,
    "sites/sea ä/docs/a.md": "# Tides\n",
  });
  const at = async (...path: readonly string[]): Promise<string> =>
    await folderInRepository({ cwd: join(root, ...path), version: "1.0.0" });
  expect(await at("sites/sea ä")).toBe("");
  expect(spawnSync("git", ["init", "-q"], { cwd: root }).status).toBe(0);
  expect(await at()).toBe("");
  expect(await at("sites/sea ä")).toBe("sites/sea ä/");
  expect(await at("sites/sea ä/docs")).toBe("sites/sea ä/");
  const configFile = join(root, "sites/sea ä/dragoman.config.json");
  expect(await folderInRepository({ cwd: root, configFile, version: "1.0.0" })).toBe(
    "sites/sea ä/",
  );
});

it("is empty where there is no project", async () => {
  expect(await folderInRepository({ cwd: temporaryFolder(), version: "1.0.0" })).toBe("");
});
