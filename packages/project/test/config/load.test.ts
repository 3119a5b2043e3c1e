import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findConfig, loadConfig, openProject } from "../../src/index.js";
import { CONFIG, temporaryFolder, temporaryProject } from "../temporary-project.js";

async function failure(json: string): Promise<unknown> {
  const root = temporaryFolder({ "dragoman.config.json": json });
  return await loadConfig(join(root, "dragoman.config.json")).catch((error: unknown) => error);
}

describe("a JSON configuration", () => {
  it("is found upwards", () => {
    const root = temporaryProject({ "docs/deep/a.md": "" });
    expect(findConfig(join(root, "docs/deep"))).toBe(join(root, "dragoman.config.json"));
  });

  it("names line and column of an unknown key", async () => {
    const text = JSON.stringify({ ...CONFIG, catalog: "x" }, undefined, 2);
    const line = text.split("\n").findIndex((one) => one.includes('"catalog"')) + 1;
    expect(await failure(text)).toMatchObject({
      message: "unknown key `catalog`",
      hint: "Did you mean `catalogs`?",
      place: { file: "dragoman.config.json", line, column: 3 },
    });
  });

  it("names line and column of a wrong value, after a byte-order mark too", async () => {
    const text = `\uFEFF${JSON.stringify({ ...CONFIG, locales: ["it", 7] }, undefined, 2)}`;
    const line = text.split("\n").findIndex((one) => one.includes("7")) + 1;
    expect(await failure(text)).toMatchObject({ place: { line, column: 5 } });
  });

  it.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{ "a": 1 // no\n}', 1, 10],
    ["", 1, 1],
    ["{ 'a': 1 }", 1, 3],
  ])("names the place where %j is no JSON", async (text, line, column) => {
    expect(await failure(text)).toMatchObject({
      message: expect.stringContaining("not valid JSON") as string,
      place: { line, column },
    });
  });
});

describe("a configuration that is code", () => {
  it.each([
    ["mjs", `export default ${JSON.stringify(CONFIG)};`],
    ["ts", `const config: object = ${JSON.stringify(CONFIG)};\nexport default config;`],
  ])("is loaded from .%s", async (extension, text) => {
    const file = `dragoman.config.${extension}`;
    const root = temporaryFolder({ [file]: text });
    expect((await loadConfig(join(root, file))).config).toEqual(CONFIG);
  });

  it("is named when it throws", async () => {
    const root = temporaryFolder({ "dragoman.config.mjs": 'throw new Error("no luck");' });
    await expect(loadConfig(join(root, "dragoman.config.mjs"))).rejects.toMatchObject({
      message: "this file cannot be loaded: no luck",
      place: { file: "dragoman.config.mjs" },
    });
  });
});

describe("opening a project", () => {
  it("needs a configuration", async () => {
    const cwd = temporaryFolder();
    await expect(openProject({ cwd, version: "0" })).rejects.toThrow(/there is no dragoman.config/);
  });

  it("names the place of a pattern that matches nothing", async () => {
    const cwd = temporaryProject({});
    await expect(openProject({ cwd, version: "0" })).rejects.toMatchObject({
      message: '`docs[0].source` is "docs/**/*.md", which matches no file',
      place: { file: "dragoman.config.json", line: 8 },
    });
  });

  it("knows only the locales of the configuration", async () => {
    const cwd = temporaryProject({ "docs/a.md": "" });
    await expect(openProject({ cwd, version: "0", locales: ["ti"] })).rejects.toMatchObject({
      message: 'the configuration has no locale "ti"; it has it',
      hint: "Did you mean it?",
    });
  });
});
