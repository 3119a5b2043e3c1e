import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { CONFIG, dragoman, isBuilt, project, put, snapshot, text } from "./run-dragoman.js";

const bin = fileURLToPath(new URL("../bin/dragoman.js", import.meta.url));
const PAGES = {
  "docs/index.md": "# Lanterns\n\nA lantern hangs by the [gate](gate.md).\n",
  "docs/gate.md": "# The gate\n\nThe gate opens at *six*.\n",
};
const LONGEST = 90_000;

interface Watching {
  readonly root: string;
  readonly child: ChildProcess;
  /** All that was printed on stderr. */
  readonly said: () => string;
}

async function watching(
  config: object = CONFIG,
  files: Readonly<Record<string, string>> = PAGES,
): Promise<Watching> {
  const root = project(files, config);
  const child = spawn(process.execPath, [bin, "watch"], { cwd: root });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let said = "";
  child.stderr.on("data", (piece: Buffer) => (said += piece.toString("utf8")));
  const watched = { root, child, said: () => said };
  await until(() => said.includes("watching: "), watched);
  return watched;
}

/**
 * Waits. A snapshot is for quiet times: while dragoman writes, a temporary file that is listed may
 * be gone when it is looked at.
 */
async function until(isDone: () => boolean, { said }: Pick<Watching, "said">): Promise<void> {
  const start = performance.now();
  while (!isDone()) {
    if (performance.now() - start > LONGEST) throw new Error(`nothing came of it:\n${said()}`);
    await pause(20);
  }
}

function translate(root: string, msgid: string, msgstr: string): void {
  const path = "locales/it/index.po";
  const before = text(root, path);
  put(root, {
    [path]: before.replace(/(msgid ".*"\nmsgstr) ".*"/gu, (entry, head: string) =>
      entry.includes(msgid) ? `${head} "${msgstr}"` : entry,
    ),
  });
  expect(text(root, path)).not.toBe(before);
}

/** The lines of rounds, without the time of day. */
function rounds(said: string): string[] {
  return said.split("\n").flatMap((line) => /^\d\d:\d\d:\d\d (.*)$/u.exec(line)?.[1] ?? []);
}

describe.skipIf(!isBuilt)("dragoman watch (skipped where it is not built)", () => {
  it("follows translator and maintainer, and leaves nothing to sync or build", async () => {
    const watched = await watching();
    const { root, child, said } = watched;
    expect(rounds(said())[0]).toBe("watching: it: 4 new; 4 catalogs; 2 pages written");
    translate(root, "A lantern", "Una lanterna pende presso il [cancello](gate.md).");
    await until(() => text(root, "i18n/it/index.md").includes("Una lanterna"), watched);
    // By renaming, as some editors save.
    put(root, { "docs/index.md.new": PAGES["docs/index.md"].replace("gate.md", "the-gate.md") });
    renameSync(join(root, "docs/index.md.new"), join(root, "docs/index.md"));
    await until(() => text(root, "i18n/it/index.md").includes("[cancello](the-gate.md)"), watched);
    await until(() => rounds(said()).length === 3, watched);
    // Whatever its own writes would lead to has time to happen.
    const before = snapshot(root);
    await pause(1500);
    expect(snapshot(root)).toEqual(before);
    expect(rounds(said()).slice(1)).toEqual([
      "locales/it/index.po: 1 page written",
      "docs/index.md: it: 1 carried; 2 catalogs; 1 page written",
    ]);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(dragoman(root, "sync", "--check").status).toBe(0);
    expect(dragoman(root, "build", "--format", "json").stdout).toContain('"written": 0');
  });

  it("goes on after a catalog that cannot be read", async () => {
    const watched = await watching();
    const { root, said } = watched;
    const catalog = text(root, "locales/it/index.po");
    put(root, { "locales/it/index.po": `${catalog}\nmsgid "half` });
    await until(() => said().includes("locales/it/index.po:"), watched);
    // The page leads to no catalog that cannot be read; others are not concerned.
    put(root, { "docs/index.md": "# Lanterns\n\nA lamp hangs by the gate.\n" });
    put(root, { "docs/gate.md": "# The gate\n\nThe gate opens at *seven*.\n" });
    await until(() => text(root, "i18n/it/gate.md").includes("seven"), watched);
    await pause(500);
    expect(text(root, "locales/it/index.po")).toContain('msgid "half');
    put(root, { "locales/it/index.po": catalog });
    await until(() => text(root, "i18n/it/index.md").includes("A lamp"), watched);
    expect(text(root, "locales/it/index.po")).toContain("A lamp");
  });

  it("takes up another configuration, and waits for one that cannot be read", async () => {
    const watched = await watching();
    const { root, child, said } = watched;
    put(root, { "dragoman.config.json": JSON.stringify({ ...CONFIG, locales: ["it", "fr"] }) });
    await until(() => existsSync(join(root, "i18n/fr/gate.md")), watched);
    put(root, { "dragoman.config.json": "{" });
    await until(() => said().includes("this is not valid JSON"), watched);
    // Nobody knows what is to become of a page now.
    put(root, { "docs/gate.md": "# The gate\n\nThe gate opens at *seven*.\n" });
    await pause(500);
    expect(text(root, "i18n/fr/gate.md")).toContain("six");
    put(root, { "dragoman.config.json": JSON.stringify({ ...CONFIG, locales: ["it", "de"] }) });
    await until(() => existsSync(join(root, "i18n/de/gate.md")), watched);
    expect(text(root, "i18n/it/gate.md")).toContain("seven");
    expect(said().split("this is not valid JSON")).toHaveLength(2);
    expect(child.exitCode).toBe(null);
  });

  it("goes on when the only page comes back", async () => {
    const watched = await watching();
    const { root, said } = watched;
    rmSync(join(root, "docs/index.md"));
    rmSync(join(root, "docs/gate.md"));
    await until(() => said().includes("matches no file"), watched);
    put(root, { "docs/gate.md": "# The gate is back\n" });
    await until(() => text(root, "i18n/it/gate.md").includes("is back"), watched);
  });

  it("gives other catalogs what a translator has written in one", async () => {
    const same = "Mind the step.\n";
    const watched = await watching(CONFIG, {
      "docs/index.md": `# Lanterns\n\n${same}`,
      "docs/gate.md": `# The gate\n\n${same}`,
    });
    const { root, said } = watched;
    translate(root, "Mind the step", "Attenzione al gradino.");
    await until(() => text(root, "i18n/it/gate.md").includes("Attenzione"), watched);
    expect(text(root, "locales/it/gate.po")).toContain("Attenzione al gradino.");
    await until(() => rounds(said()).length === 3, watched);
    expect(rounds(said()).slice(1)).toEqual([
      "locales/it/index.po: 1 page written",
      "elsewhere: it: 1 moved; 1 catalog; 1 page written",
    ]);
    expect(dragoman(root, "sync", "--check").status).toBe(0);
  });

  it("follows code and JSON of UI strings", async () => {
    const messages = [{ source: ["src/*.js"], target: "public/{locale}/{namespace}.json" }];
    const watched = await watching(
      { ...CONFIG, messages },
      {
        ...PAGES,
        "src/menu.js": 't("open", "Open the gate");\n',
        "public/en/translation.json": '{ "close": "Close the gate" }\n',
      },
    );
    const { root, said } = watched;
    const catalog = "locales/it/messages.po";
    expect(text(root, catalog)).toContain("Close the gate");
    put(root, { "src/menu.js": 't("open", "Open the gate");\nt("wait", "Wait here");\n' });
    await until(() => text(root, catalog).includes("Wait here"), watched);
    const done = text(root, catalog).replace(/(msgid "Wait here"\nmsgstr) ""/u, '$1 "Aspetta qui"');
    put(root, { [catalog]: done });
    await until(() => text(root, "public/it/translation.json").includes("Aspetta qui"), watched);
    put(root, { "public/en/translation.json": '{ "close": "Close it" ' });
    await until(() => said().includes("public/en/translation.json"), watched);
    put(root, { "public/en/translation.json": '{ "close": "Shut the gate" }\n' });
    await until(() => text(root, catalog).includes("Shut the gate"), watched);
    const last = "public/en/translation.json: it: 1 new, 1 obsolete; 2 catalogs written";
    await until(() => rounds(said()).at(-1) === last, watched);
    const before = snapshot(root);
    await pause(1000);
    expect(snapshot(root)).toEqual(before);
    expect(rounds(said()).slice(1, 3)).toEqual([
      "src/menu.js: it: 1 new; 2 catalogs written",
      "locales/it/messages.po: 1 JSON file written",
    ]);
    expect(dragoman(root, "sync", "--check").status).toBe(0);
  });

  it("sees pages that come and go", async () => {
    const watched = await watching();
    const { root } = watched;
    put(root, { "docs/deep/new.md": "# Anew\n" });
    await until(() => existsSync(join(root, "i18n/it/deep/new.md")), watched);
    put(root, { "docs/deep/new.md": "# Once more\n" });
    await until(() => text(root, "i18n/it/deep/new.md") === "# Once more\n", watched);
    rmSync(join(root, "docs/gate.md"));
    put(root, { "docs/index.md": "# Lamps\n" });
    await until(() => text(root, "i18n/it/index.md") === "# Lamps\n", watched);
  });

  it(
    "names a catalog that is there without a text",
    async () => {
      const watched = await watching(CONFIG, { ...PAGES, "locales/it/index.po": "" });
      const { root, child, said } = watched;
      // It is told after the round, and may come in another piece.
      await until(() => said().includes("\n  locales/it/index.po\n"), watched);
      expect(said()).toContain("A catalog had nothing in it and is made anew.");
      expect(text(root, "locales/it/index.po")).toContain('msgid "Lanterns"');
      child.kill("SIGTERM");
    },
    LONGEST,
  );
});
