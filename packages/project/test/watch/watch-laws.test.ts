import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { InputError } from "@dragoman/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildProject, syncProject, type ProjectOptions } from "../../src/index.js";
import { openProject } from "../../src/open-project.js";
import { LiveProject } from "../../src/watch/live-project.js";
import { edited, pageEdit, type PageEdit } from "../laws/page-edits.js";
import { pseudo } from "../laws/pseudo.js";
import { catalogPaths, pageOf, projectOf, translated, type Site } from "../laws/site.js";
import { generatedSite } from "../laws/sites.js";
import { splitHere } from "../split-here.js";

/** A maintainer's edit of pages, or a translator's work on what is empty. */
type Step =
  | { readonly by: "maintainer"; readonly edits: readonly PageEdit[] }
  | { readonly by: "translator"; readonly catalog: number; readonly every: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    by: fc.constant("maintainer" as const),
    edits: fc.array(pageEdit, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    by: fc.constant("translator" as const),
    catalog: fc.nat(),
    every: fc.integer({ min: 1, max: 3 }),
  }),
);
const steps = fc.array(step, { minLength: 1, maxLength: 4 });

/** The site as a folder of its own. */
class Disk {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-watch-")));
  readonly options: ProjectOptions = {
    cwd: this.root,
    version: "0",
    splitter: splitHere,
    now: () => new Date(0),
  };

  constructor(site: Site) {
    const { config } = projectOf(site);
    this.put(new Map([["dragoman.config.json", JSON.stringify(config)], ...site.pages]));
  }

  put(files: ReadonlyMap<string, string>): void {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  /** All files but what is remembered between commands. */
  files(): Map<string, string> {
    const names = readdirSync(this.root, { recursive: true, withFileTypes: true });
    const paths = names
      .filter((entry) => entry.isFile() && !entry.parentPath.includes(".dragoman"))
      .map(({ parentPath, name }) => join(parentPath, name).slice(this.root.length + 1));
    return new Map(paths.sort().map((path) => [path, readFileSync(join(this.root, path), "utf8")]));
  }

  async syncAndBuild(): Promise<void> {
    await syncProject(this.options);
    await buildProject(this.options);
  }
}

/** The files that a step changes, on the site as it is on disk. */
function changesOf(site: Site, disk: Disk, step: Step): Map<string, string> {
  const all = disk.files();
  const now: Site = {
    ...site,
    pages: new Map([...all].filter(([path]) => site.pages.has(path))),
    files: new Map([...all].filter(([path]) => path.endsWith(".po"))),
  };
  const next = step.by === "maintainer" ? step.edits.reduce(revised, now) : worked(now, step);
  const texts = [...next.pages, ...next.files];
  return new Map(texts.filter(([path, text]) => all.get(path) !== text));
}

function revised(site: Site, edit: PageEdit): Site {
  const next = edited(site, edit);
  try {
    for (const path of next.pages.keys()) pageOf(next, path);
    return next;
  } catch (cause) {
    if (cause instanceof InputError) return site;
    throw cause;
  }
}

/** A translator has one catalog open. */
function worked(site: Site, { every, catalog }: Step & { by: "translator" }): Site {
  const paths = catalogPaths(site);
  const path = paths[catalog % paths.length] ?? "";
  const own = { ...site, files: new Map([[path, site.files.get(path) ?? ""]]) };
  return translated(own, pseudo, (index) => index % every !== 0);
}

async function settled(live: LiveProject): Promise<number> {
  for (let pieces = 1; ; pieces++) if ((await live.rest()) === undefined) return pieces;
}

describe("watching", () => {
  const parameters = { numRuns: 25, seed: 11 };

  it("leaves what a sync and a build after each change would leave", async () => {
    let elsewhere = 0;
    const property = fc.asyncProperty(generatedSite, steps, async (site, history) => {
      const [one, other] = [new Disk(site), new Disk(site)];
      try {
        const live = new LiveProject(await openProject(one.options), one.options);
        await live.round();
        await settled(live);
        await other.syncAndBuild();
        for (const step of history) {
          const changes = changesOf(site, one, step);
          for (const disk of [one, other]) disk.put(changes);
          const { errors } = await live.round(new Set(changes.keys()));
          expect(errors).toEqual([]);
          const before = one.files();
          await settled(live);
          if ([...one.files()].some(([path, text]) => before.get(path) !== text)) elsewhere++;
          await other.syncAndBuild();
          expect([...one.files()]).toEqual([...other.files()]);
        }
      } finally {
        for (const { root } of [one, other]) rmSync(root, { recursive: true });
      }
    });
    await fc.assert(property, parameters);
    // Times of rest had something to do.
    expect(elsewhere).toBeGreaterThan(0);
  });

  it("leaves nothing to a sync and a build after changes without a rest between them", async () => {
    const property = fc.asyncProperty(generatedSite, steps, async (site, history) => {
      const disk = new Disk(site);
      try {
        const live = new LiveProject(await openProject(disk.options), disk.options);
        await live.round();
        for (const step of history) {
          const changes = changesOf(site, disk, step);
          disk.put(changes);
          await live.round(new Set(changes.keys()));
        }
        await settled(live);
        const before = [...disk.files()];
        await disk.syncAndBuild();
        expect([...disk.files()]).toEqual(before);
        expect(await live.rest()).toBeUndefined();
      } finally {
        rmSync(disk.root, { recursive: true });
      }
    });
    await fc.assert(property, parameters);
  });
});
