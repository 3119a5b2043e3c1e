import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openProject, type ProjectOptions } from "../../src/open-project.js";
import { Changes } from "../../src/watch/changes.js";
import type { WatchRound } from "../../src/watch/round.js";
import { WatchedProject } from "../../src/watch/watched-project.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const CODE = "src/menu.js";
const STRINGS = "locales/it/messages.po";

interface Watched {
  readonly put: (path: string, text: string) => void;
  readonly round: (...paths: string[]) => Promise<WatchRound>;
}

/** A project with a page and UI strings after its first round; a test says which events have come. */
async function watched(): Promise<Watched> {
  const messages = [{ source: ["src/*.js"], target: "public/{locale}/{namespace}.json" }];
  const files = { "docs/index.md": "# Lanterns\n", [CODE]: 't("open", "Open");\n' };
  const root = temporaryProject(files, { ...CONFIG, messages });
  const options: ProjectOptions = { cwd: root, version: "1", splitter: splitHere };
  const unused = { signal: new AbortController().signal, onRound: () => undefined };
  const live = new WatchedProject(
    await openProject(options),
    { ...options, ...unused },
    new Changes(),
  );
  await live.round();
  return {
    put: (path, text) => {
      writeFileSync(join(root, path), text);
    },
    round: async (...paths) => {
      const round = await live.round(new Set(paths));
      await live.close();
      return round;
    },
  };
}

it("does not call a catalog changed that it makes for a new page", async () => {
  const { put, round } = await watched();
  put("docs/gate.md", "# The gate\n");
  const { changed, catalogs } = await round("docs/gate.md");
  expect(changed).toEqual(["docs/gate.md"]);
  expect(catalogs).toContain("locales/it/gate.po");
  expect((await round("locales/it/gate.po")).changed).toEqual([]);
});

it("knows the catalog of UI strings that it made, after pages have come and gone, too", async () => {
  const { put, round } = await watched();
  expect((await round(STRINGS)).changed).toEqual([]);
  put("docs/gate.md", "# The gate\n");
  await round("docs/gate.md");
  expect((await round(STRINGS)).changed).toEqual([]);
});

it("takes code that is saved as it was for what it has read", async () => {
  const { put, round } = await watched();
  expect((await round(CODE)).changed).toEqual([]);
  put(CODE, 't("shut", "Shut");\n');
  const { changed, catalogs } = await round(CODE);
  expect(changed).toEqual([CODE]);
  expect(catalogs).toContain(STRINGS);
});
