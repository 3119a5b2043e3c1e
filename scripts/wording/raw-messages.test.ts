import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rawMessages } from "./raw-messages.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Packages whose errors and findings reach people; reporters and the command line word theirs where they print. */
const WORDED = "model catalog segment assemble inline sync align checks messages project".split(
  " ",
);

/** All but `wording.ts`, which takes templates as they come. */
function sourcesIn(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && name !== "wording.ts")
    .map((name) => folder + name);
}

describe("messages for people", () => {
  it.each([
    ['throw new InputError("no page");', '"no page"'],
    ["throw new InputError(worded('a'), {}, `Add ${page}.`);", "`Add ${page}.`"],
    ['const finding = { rule: "a", message: isOne ? worded("one") : "several" };', '"several"'],
    ['const hint = "Add " + name;', '"Add " + name'],
    ["return { reason: (`it is ${what}`) };", "`it is ${what}`"],
    ["worded(`no ${page}`, {});", "`no ${page}`"],
    ['worded(isOne ? "one" : "several");', '"one"'],
  ])("are found where nobody can translate them: %s", (code, found) => {
    expect(rawMessages("a.ts", `\n${code}`)[0]).toEqual({ line: 2, text: found });
  });

  it.each([
    'throw new InputError(worded("no page {{page}}", { page }), { file: "a.md" });',
    'const finding = { ...worded("one"), rule: "a", file: `${page}.md` };',
    "const { message } = cause;",
    'const error = new Error("no outcome");',
  ])("are right as in %s", (code) => {
    expect(rawMessages("a.ts", code)).toEqual([]);
  });

  it("are all worded", () => {
    const files = WORDED.flatMap((name) => sourcesIn(`packages/${name}/src/`));
    expect(files.length).toBeGreaterThan(400);
    const raw = files.flatMap((path) =>
      rawMessages(path, readFileSync(root + path, "utf8")).map(
        ({ line, text }) => `${path}:${line} ${text}`,
      ),
    );
    expect(raw).toEqual([]);
  });
});
