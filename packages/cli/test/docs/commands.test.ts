import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { git } from "../git.js";
import { bin, CONFIG, dragoman, isBuilt, project } from "../run-dragoman.js";
import { piecesOf } from "./fences.js";

const page = fileURLToPath(new URL("../../../../docs/reference/commands.md", import.meta.url));

/** The examples of all commands. */
const calls = piecesOf(readFileSync(page, "utf8")).flatMap((piece) =>
  typeof piece !== "string" && piece.language === "sh" ? piece.text.trim().split("\n") : [],
);

/** A project in which each example has something to do. */
function site(): string {
  const root = project(
    {
      "docs/index.md": "# Tides\n\nThe water falls.\n",
      "notes.md": "# Notes\n",
      "i18n/it/index.md": "# Maree\n\nL'acqua scende.\n",
      "it/index.md": "# Maree\n\nL'acqua scende.\n",
      "old/it/index.po": 'msgid "Tides"\nmsgstr "Maree"\n',
    },
    { ...CONFIG, locales: ["it", "fr"] },
  );
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", "the site");
  git(root, "update-ref", "refs/remotes/origin/main", "HEAD");
  git(root, "tag", "v1.2");
  return root;
}

/** What stands behind `dragoman`, as a shell reads it. */
function wordsOf(call: string): string[] {
  const [said = ""] = call.split(" > ");
  return said
    .split(" ")
    .slice(1)
    .map((word) => word.replace(/^'(.*)'$/, "$1"));
}

test("the reference has examples for each command", () => {
  const commands = [...readFileSync(page, "utf8").matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(8);
  for (const name of commands) expect(calls.join("\n")).toContain(`dragoman ${name ?? ""}`);
});

test.skipIf(!isBuilt).each(calls.filter((call) => !call.includes(" watch")))(
  "%s works (skipped without the build)",
  (call) => {
    const root = site();
    if (call.includes(" init")) rmSync(join(root, "dragoman.config.json"));
    const { status, stderr } = dragoman(root, ...wordsOf(call));
    expect([0, 1], stderr).toContain(status);
  },
);

test.skipIf(!isBuilt).each(calls.filter((call) => call.includes(" watch")))(
  "%s works until it is interrupted (skipped without the build)",
  async (call) => {
    const child = spawn(process.execPath, [bin, ...wordsOf(call)], { cwd: site() });
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    const ended = new Promise<number | null>((resolve) => {
      child.on("exit", resolve);
    });
    const written = [child.stdout, child.stderr].map(
      (stream) => new Promise((resolve) => stream.once("data", resolve)),
    );
    await Promise.race([...written, ended]);
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  },
  30_000,
);
