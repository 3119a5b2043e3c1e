import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { put, text } from "../run-dragoman.js";
import { fenceText, piecesOf, type Fence } from "./fences.js";
import { fillIn } from "./translator.js";

const bin = fileURLToPath(new URL("../../bin/dragoman.js", import.meta.url));

/** What a page may have its reader run. */
const TOOLS: ReadonlySet<string | undefined> = new Set(["dragoman", "mv"]);

/**
 * Does in a folder what a page tells its reader to do, block by block:
 *
 * - `sh`: the commands are run; the last one must exit with `exit`, 0 if it is not said.
 * - `text`: what they printed, as a terminal shows it.
 * - `title="FILE"`: the reader writes this file. A `diff` is an edit of it; `po` are the entries
 *   that a translator fills in, where the catalog is there.
 * - `merge="FILE"`: the reader puts these keys into a JSON file.
 * - `shows="FILE"`: what Dragoman has written there; of a catalog a part.
 *
 * Other blocks are there to be looked at.
 *
 * @param root - the folder
 * @param page - the text of the page
 * @param name - its name, for messages
 * @returns the page with what was really printed and written; the same where the page is right
 */
export function walk(root: string, page: string, name: string): string {
  let printed = "";
  return piecesOf(page)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const at = `${name}:${piece.line}`;
      if (piece.language === "sh") printed = run(root, piece, at);
      else if (piece.language === "text") return fenceText(piece, printed);
      else return fenceText(piece, follow(root, piece, at));
      return fenceText(piece, piece.text);
    })
    .join("");
}

function follow(root: string, { language, attributes, text: body }: Fence, at: string): string {
  const [written, merged, shown] = ["title", "merge", "shows"].map((key) => attributes.get(key));
  if (written !== undefined && language === "diff") edit(root, written, body, at);
  else if (written !== undefined && language === "po" && isThere(root, written))
    fillIn(join(root, written), body, at);
  else if (written !== undefined) {
    expect(isThere(root, written), `${at}: ${written} is there`).toBe(false);
    put(root, { [written]: body });
  } else if (merged !== undefined) {
    const [old, more] = [text(root, merged), body].map((json) => JSON.parse(json) as object);
    put(root, { [merged]: JSON.stringify({ ...old, ...more }, undefined, 2) });
  } else if (shown !== undefined) {
    const found = text(root, shown);
    if (language !== "po") return found;
    expect(`\n${found}`, at).toContain(`\n${body}`);
  }
  return body;
}

function isThere(root: string, file: string): boolean {
  return spawnSync("test", ["-e", join(root, file)]).status === 0;
}

/** Replaces lines with `-` by those with `+`; they must stand in the file just once. */
function edit(root: string, file: string, diff: string, at: string): void {
  const lines = diff.split(/(?<=\n)/);
  const [before, after] = ["+", "-"].map((other) =>
    lines.flatMap((line) => (line.startsWith(other) ? [] : [line.replace(/^[ +-]/, "")])).join(""),
  );
  const parts = text(root, file).split(before ?? "");
  expect(parts.length, `${at}: how often the old lines are there`).toBe(2);
  put(root, { [file]: parts.join(after) });
}

function run(root: string, { attributes, text: script }: Fence, at: string): string {
  const calls = script.trim().split("\n");
  for (const call of calls) expect(TOOLS, `${at}: ${call}`).toContain(call.split(" ")[0]);
  const tools = mkdtempSync(join(tmpdir(), "dragoman-docs-"));
  const output = join(tools, "output");
  const file = openSync(output, "w");
  try {
    put(tools, { dragoman: `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n` });
    chmodSync(join(tools, "dragoman"), 0o755);
    const { status } = spawnSync("bash", ["-e", "-c", script], {
      cwd: root,
      env: { ...environment(), PATH: `${tools}:${process.env["PATH"] ?? ""}` },
      stdio: ["ignore", file, file],
    });
    const printed = readFileSync(output, "utf8");
    expect(`exit=${status}`, `${at}: ${printed}`).toBe(`exit=${attributes.get("exit") ?? "0"}`);
    return printed;
  } finally {
    closeSync(file);
    rmSync(tools, { recursive: true });
  }
}

function environment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, LANGUAGE: ___, ...rest } = process.env;
  return { ...rest, LC_ALL: "C.UTF-8" };
}
