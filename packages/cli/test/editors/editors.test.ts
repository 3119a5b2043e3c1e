import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseCatalog } from "@dragoman/catalog";
import { describe, expect, it } from "vitest";
import { dragoman, isBuilt, put, snapshot, text } from "../run-dragoman.js";
import { CATALOG, editedProject } from "./edited-project.js";

const TYPED = "Testo della traduttrice";
const MESSAGES = "locales/it/messages.po";

function isInstalled(...tools: readonly string[]): boolean {
  const missing = tools.filter((tool) => spawnSync("which", [tool]).status !== 0);
  if (missing.length === 0) return true;
  console.warn(`SKIPPED: catalogs in ${tools[0] ?? ""}: ${missing.join(", ")} not installed`);
  return false;
}

/** Runs an editor on a screen of its own, and types into it. */
function typeInto(editor: "poedit" | "lokalize", root: string, catalog: string): void {
  const script = fileURLToPath(new URL("type-into.sh", import.meta.url));
  const home = join(root, "..", `${root.split("/").at(-1) ?? ""}-home`);
  mkdirSync(home, { recursive: true });
  const screen = ["-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--"];
  const { status, stderr } = spawnSync("xvfb-run", [...screen, script, editor, catalog, TYPED], {
    cwd: root,
    env: { ...process.env, HOME: home, LC_ALL: "C.UTF-8" },
    encoding: "utf8",
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`${editor} ended with ${status}:\n${stderr}`);
}

/** What a catalog says, without the order and the form in which it says it. */
function entries(root: string, catalog: string): unknown[] {
  return parseCatalog(Buffer.from(text(root, catalog)), catalog)
    .entries.filter(({ msgid }) => msgid !== "")
    .map(({ msgctxt, msgid, msgidPlural, msgstr, obsolete, fuzzy, previous }) =>
      JSON.stringify({ msgctxt, msgid, msgidPlural, msgstr, obsolete, fuzzy, previous }),
    )
    .sort();
}

/** The next sync has nothing to write, whether it remembers the last one or not. */
function expectSettled(root: string): void {
  const saved = snapshot(root);
  expect(dragoman(root, "sync").status).toBe(0);
  expect(snapshot(root)).toEqual(saved);
  expect(dragoman(root, "sync", "--check")).toMatchObject({ status: 0, stderr: "" });
}

describe.skipIf(!isBuilt)("catalogs in other tools (skipped where dragoman is not built)", () => {
  describe.each(["poedit", "lokalize"] as const)("%s", (editor) => {
    const isThere = isInstalled(editor, "xvfb-run", "xdotool", "dbus-run-session");

    it.skipIf(!isThere).each([CATALOG, MESSAGES])(
      "opens and saves %s, and the next sync changes nothing",
      { timeout: 180_000, retry: 1 },
      (catalog) => {
        const root = editedProject();
        const before = entries(root, catalog);
        typeInto(editor, root, catalog);
        const after = entries(root, catalog);
        const changed = after.filter((entry) => !before.includes(entry));
        expect(changed).toHaveLength(1);
        expect(changed[0]).toContain(TYPED);
        expect(after).toHaveLength(before.length);
        expectSettled(root);
        // What the translator has typed stays when the page changes again, and nothing else moves.
        const saved = text(root, catalog);
        put(root, { "docs/new.md": "Another page of its own.\n" });
        dragoman(root, "sync");
        expect(text(root, catalog)).toBe(saved);
      },
    );
  });

  const isGettext = isInstalled("msgcat", "msgmerge");

  it.skipIf(!isGettext).each([
    ["msgcat", (catalog: string) => ["msgcat", "-o", catalog, catalog]],
    ["msgcat of 40 columns", (catalog: string) => ["msgcat", "-w", "40", "-o", catalog, catalog]],
    ["msgcat, sorted", (catalog: string) => ["msgcat", "-s", "-o", catalog, catalog]],
    [
      "msgmerge",
      (catalog: string) => [
        ...["msgmerge", "--previous", "--quiet", "--backup=off", "-U", catalog],
        catalog.replace("/it/", "/templates/").replace(/po$/u, "pot"),
      ],
    ],
  ])("pass through %s, and the next sync changes nothing", (_, commandOf) => {
    const root = editedProject();
    for (const catalog of [CATALOG, MESSAGES]) {
      const before = entries(root, catalog);
      const [command = "", ...args] = commandOf(catalog);
      const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
      expect([status, stderr]).toEqual([0, ""]);
      expect(entries(root, catalog)).toEqual(before);
    }
    expectSettled(root);
  });
});
