import { spawn, type ChildProcess } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
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

async function watching(config: object = CONFIG): Promise<Watching> {
  const root = project(PAGES, config);
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

  it("takes up another configuration, and ends where it cannot be read", async () => {
    const watched = await watching();
    const { root, child, said } = watched;
    put(root, { "dragoman.config.json": JSON.stringify({ ...CONFIG, locales: ["it", "fr"] }) });
    await until(() => snapshot(root).some((line) => line.startsWith("i18n/fr/gate.md")), watched);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    put(root, { "dragoman.config.json": "{" });
    expect(await ended).toBe(2);
    expect(said()).toContain("this is not valid JSON");
  });

  it("sees pages that come and go", async () => {
    const watched = await watching();
    const { root } = watched;
    put(root, { "docs/deep/new.md": "# Anew\n" });
    await until(
      () => snapshot(root).some((line) => line.startsWith("i18n/it/deep/new.md")),
      watched,
    );
    put(root, { "docs/deep/new.md": "# Once more\n" });
    await until(() => text(root, "i18n/it/deep/new.md") === "# Once more\n", watched);
    rmSync(join(root, "docs/gate.md"));
    put(root, { "docs/index.md": "# Lamps\n" });
    await until(() => text(root, "i18n/it/index.md") === "# Lamps\n", watched);
  });
});
