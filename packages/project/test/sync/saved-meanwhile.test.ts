import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importProject, type ProjectOptions, pruneProject, syncProject } from "../../src/index.js";
import { openProject } from "../../src/open-project.js";
import { LiveProject } from "../../src/watch/live-project.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";

const PAGE = "docs/index.md";
const CATALOG = "locales/it/index.po";

/** A project that was synced, whose page was then edited. */
class Site {
  readonly root = temporaryProject({ [PAGE]: "Boats moor here.\n\nThe quay is old.\n" });
  readonly options: ProjectOptions = { cwd: this.root, version: "1", splitter: splitHere };

  async edited(): Promise<this> {
    await syncProject(this.options);
    this.write(PAGE, "Boats moor here.\n\nThe quay is very old.\n");
    return this;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  /** A translator saves, after the catalog was read and before it is written: a command asks for the time then. */
  savedMeanwhile(options: ProjectOptions = this.options): ProjectOptions {
    const now = (): Date => {
      this.translate();
      return new Date(0);
    };
    return { ...options, now };
  }

  translate(): void {
    this.write(CATALOG, this.read(CATALOG).replace(/(here\."\nmsgstr )""/u, '$1"Le barche."'));
  }
}

describe("a catalog that a translator saves while a command is at work", () => {
  it.each([
    ["sync", syncProject],
    ["import", importProject],
  ])("is not written over by %s", async (_, command) => {
    const site = await new Site().edited();
    await expect(command(site.savedMeanwhile())).rejects.toThrow(
      /somebody else has changed this file/u,
    );
    expect(site.read(CATALOG)).toContain("Le barche.");
    expect(site.read(CATALOG)).not.toContain("very old");
    await command(site.options);
    expect(site.read(CATALOG)).toContain("Le barche.");
    expect(site.read(CATALOG)).toContain("very old");
  });

  it("is not written over by prune", async () => {
    const site = new Site();
    await syncProject(site.options);
    const obsolete = '\n#~ msgid "Gone."\n#~ msgstr "Via."\n';
    site.write(CATALOG, site.read(CATALOG) + obsolete);
    const prune = { ...site.savedMeanwhile(), delete: true };
    await expect(pruneProject(prune)).rejects.toThrow(/somebody else has changed this file/u);
    expect(site.read(CATALOG)).toContain("Le barche.");
    expect(site.read(CATALOG)).toContain("Via.");
  });

  it("is taken up by watch in the next time of rest, and nothing is told before", async () => {
    const site = await new Site().edited();
    const options = site.savedMeanwhile();
    const live = new LiveProject(await openProject(options), options);
    const first = await live.round(new Set([PAGE]));
    expect(first).toMatchObject({ changed: [], catalogs: [], pages: [], locales: [], errors: [] });
    expect(site.read(CATALOG)).toContain("Le barche.");
    const next = await live.rest();
    expect(next?.changed).toContain(PAGE);
    expect(next?.catalogs).toContain(CATALOG);
    expect(site.read(CATALOG)).toContain("Le barche.");
    expect(site.read("i18n/it/index.md")).toBe("Le barche.\n\nThe quay is very old.\n");
  });
});
