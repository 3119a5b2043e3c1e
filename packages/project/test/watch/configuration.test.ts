import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openProject, type ProjectOptions } from "../../src/open-project.js";
import { Changes } from "../../src/watch/changes.js";
import type { WatchRound } from "../../src/watch/round.js";
import { WatchedProject } from "../../src/watch/watched-project.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const CONFIG_FILE = "dragoman.config.json";
const PAGE = "docs/index.md";

interface Watched {
  readonly change: (text: string) => void;
  readonly round: (...paths: string[]) => Promise<WatchRound>;
}

/** A project after its first round. No event is waited for: a test says which ones have come. */
async function watched(): Promise<Watched> {
  const config = { ...CONFIG, locales: ["it"] };
  const root = temporaryProject({ [PAGE]: "# Lanterns\n" }, config);
  const options: ProjectOptions = { cwd: root, version: "1", splitter: splitHere };
  const unused = { signal: new AbortController().signal, onRound: () => undefined };
  const project = await openProject(options);
  const live = new WatchedProject(project, { ...options, ...unused }, new Changes());
  await live.round();
  return {
    change: (text) => {
      writeFileSync(join(root, CONFIG_FILE), text);
    },
    round: async (...paths) => {
      const round = await live.round(new Set(paths));
      await live.close();
      return round;
    },
  };
}

it("takes up a configuration when another file's event comes first", async () => {
  const { change, round } = await watched();
  change(JSON.stringify({ ...CONFIG, locales: ["it", "de"] }));
  const { changed, locales } = await round(PAGE);
  expect(changed).toContain(CONFIG_FILE);
  expect(locales.map(({ locale }) => locale)).toContain("de");
  expect((await round(CONFIG_FILE)).changed).toEqual([]);
});

it("tells of a configuration that cannot be read, whichever event comes first", async () => {
  const { change, round } = await watched();
  change("{");
  const broken = await round(PAGE);
  expect(broken.errors.map(({ message }) => message).join()).toContain("not valid JSON");
  expect((await round(CONFIG_FILE)).errors).toHaveLength(1);
});
