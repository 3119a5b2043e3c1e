import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { syncProject, type SyncOutcome } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const PAGES = { "docs/a.md": "Low water.\n", "docs/b.md": "High water.\n" };

async function sync(cwd: string, options: object = {}): Promise<SyncOutcome> {
  return await syncProject({ cwd, version: "1.0.0", splitter: splitHere, ...options });
}

describe("a catalog without a text", () => {
  it.each([
    ["no byte", ""],
    ["white space", " \r\n\t\n"],
    ["a byte-order mark", "\uFEFF\n"],
  ])("is named and made anew where it has %s", async (_, content) => {
    const cwd = temporaryProject({ ...PAGES, "locales/it/a.po": content });
    const checked = await sync(cwd, { check: true });
    expect(checked.emptied).toEqual(["locales/it/a.po"]);
    const { emptied, changed } = await sync(cwd);
    expect(emptied).toEqual(["locales/it/a.po"]);
    expect(changed).toContain("locales/it/a.po");
    expect(await sync(cwd)).not.toHaveProperty("emptied");
  });

  it.each([
    ["a comment", "# by nobody yet\n"],
    ["an entry", 'msgid "Low water."\nmsgstr ""\n'],
  ])("is not one that has %s", async (_, content) => {
    const cwd = temporaryProject({ ...PAGES, "locales/it/a.po": content });
    expect(await sync(cwd)).not.toHaveProperty("emptied");
  });

  it("is not a template, in which nobody works", async () => {
    const cwd = temporaryProject({ ...PAGES, "locales/templates/a.pot": "" });
    expect(await sync(cwd)).not.toHaveProperty("emptied");
  });

  it("is named when it was emptied between two syncs, and its neighbours are as they were", async () => {
    const cwd = temporaryProject(PAGES);
    await sync(cwd);
    writeFileSync(join(cwd, "locales/it/b.po"), "");
    const { emptied, changed } = await sync(cwd);
    expect({ emptied, changed }).toEqual({
      emptied: ["locales/it/b.po"],
      changed: ["locales/it/b.po"],
    });
  });

  it("may be one of UI strings", async () => {
    const messages = [{ source: ["src/*.js"], target: "public/{locale}/{namespace}.json" }];
    const strings = {
      "src/a.js": 't("tides");\n',
      "public/en/translation.json": JSON.stringify({ tides: "Tides" }),
    };
    const cwd = temporaryProject({ ...PAGES, ...strings }, { ...CONFIG, messages });
    await sync(cwd);
    writeFileSync(join(cwd, "locales/it/messages.po"), "");
    expect((await sync(cwd)).emptied).toEqual(["locales/it/messages.po"]);
  });
});
