import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildProject } from "../../src/commands/build.js";
import { syncProject } from "../../src/commands/sync.js";
import { openProject } from "../../src/open-project.js";
import { LiveProject } from "../../src/watch/live-project.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

/** What somebody does as soon as a file was read, once. */
const afterReading = vi.hoisted(() => new Map<string, () => void>());

vi.mock(import("../../src/files/project-files.js"), async (original) => {
  const { diskFiles } = await original();
  return {
    diskFiles: (root) => {
      const files = diskFiles(root);
      const read = (path: string): Uint8Array | undefined => {
        const bytes = files.read(path);
        const act = afterReading.get(path);
        afterReading.delete(path);
        act?.();
        return bytes;
      };
      return { ...files, read };
    },
  };
});
afterEach(() => {
  afterReading.clear();
});

const JSON_FILE = "public/it/translation.json";
const CATALOG = "locales/it/messages.po";
const SAVED = '{ "open": "Apri", "more": "Altro" }\n';

class Program {
  readonly root = temporaryProject(
    {
      "docs/index.md": "# Gates\n",
      "src/app.ts": 't("open", "Open");\n',
      [JSON_FILE]: "{}\n",
    },
    {
      ...CONFIG,
      messages: [{ source: ["src/*.ts"], target: "public/{locale}/{namespace}.json" }],
    },
  );
  readonly options = { cwd: this.root, version: "1", splitter: splitHere, now: () => new Date(0) };

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  translate(msgstr: string): void {
    const text = this.read(CATALOG).replace(
      /(msgid "Open"\nmsgstr) ".*"/u,
      (_, head: string) => `${head} "${msgstr}"`,
    );
    writeFileSync(join(this.root, CATALOG), text);
  }

  /** Somebody saves the JSON after it was read and before it is written. */
  saveMeanwhile(): void {
    afterReading.set(JSON_FILE, () => {
      writeFileSync(join(this.root, JSON_FILE), SAVED);
    });
  }
}

describe("JSON of UI strings that somebody saves while it is made anew", () => {
  it("is not written over by build, which says so", async () => {
    const program = new Program();
    await syncProject(program.options);
    program.translate("Apri");
    program.saveMeanwhile();
    await expect(buildProject(program.options)).rejects.toThrow(
      /somebody else has changed this file/u,
    );
    expect(program.read(JSON_FILE)).toBe(SAVED);
    const again = await buildProject(program.options);
    expect(again.locales[0]?.findings.map(({ rule }) => rule)).toContain("not-imported");
    expect(program.read(JSON_FILE)).toBe(SAVED);
  });

  it("is looked at again by watch in the next time of rest, and nothing is told twice", async () => {
    const program = new Program();
    const live = new LiveProject(await openProject(program.options), program.options);
    await live.round();
    program.translate("Apri");
    program.saveMeanwhile();
    const first = await live.round(new Set([CATALOG]));
    expect(first).toMatchObject({ changed: [], catalogs: [], strings: [], errors: [] });
    expect(program.read(JSON_FILE)).toBe(SAVED);
    const next = await live.rest();
    expect(next?.changed).toStrictEqual([CATALOG]);
    expect(next?.refused.map(({ rule }) => rule)).toStrictEqual(["not-imported"]);
    expect(program.read(JSON_FILE)).toBe(SAVED);
  });

  it("leaves told by watch what was written before it", async () => {
    const program = new Program();
    const live = new LiveProject(await openProject(program.options), program.options);
    await live.round();
    const code = "src/app.ts";
    writeFileSync(join(program.root, code), 't("open", "Open");\nt("shut", "Shut");\n');
    program.saveMeanwhile();
    const first = await live.round(new Set([code]));
    expect(first.changed).toStrictEqual([code]);
    expect(first.catalogs).toContain(CATALOG);
    expect(first.strings).toStrictEqual([]);
  });
});
