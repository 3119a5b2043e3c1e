import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { sayEnglish } from "@dragoman/model";
import { askWhether, withQuestions, type Ask } from "../../src/questions.js";
import { isBuilt, text } from "../run-dragoman.js";

/** Asks somebody who types these lines, then ends the input. */
async function asked<Answer>(
  lines: string,
  talk: (ask: Ask) => Promise<Answer>,
): Promise<{ answer: Answer; shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  // A line at a time: readline forgets what comes before it has asked.
  const typed = lines.match(/[^\n]*\n/gu) ?? [];
  output.on("data", () => {
    const line = typed.shift();
    setImmediate(() => (line === undefined ? input.end() : input.write(line)));
  });
  const answer = await withQuestions({ input, output }, talk);
  return { answer, shown: String(output.read() ?? "") };
}

describe("questions", () => {
  it("takes answers that were typed ahead", async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.write("it fr\nno\n");
    const answers = withQuestions({ input, output }, async (ask) => {
      const locales = await ask("Locales", "");
      await new Promise((done) => setTimeout(done, 20));
      return [locales, await askWhether(ask, "Write it?", sayEnglish)];
    });
    expect(await answers).toEqual(["it fr", false]);
  });

  it.each([
    ["it fr\n", "it fr"],
    ["\n", "de"],
    ["   \n", "de"],
  ])("an answer of %j is %j", async (typed, expected) => {
    const { answer } = await asked(typed, async (ask) => await ask("Locales", "de"));
    expect(answer).toBe(expected);
  });

  it.each([
    ["\n", true],
    ["YES\n", true],
    ["n\n", false],
    ["perhaps\nno\n", false],
  ])("%j to a yes or no is %j", async (typed, expected) => {
    const { answer } = await asked(
      typed,
      async (ask) => await askWhether(ask, "Write it?", sayEnglish),
    );
    expect(answer).toBe(expected);
  });

  it("fails where the answers end", async () => {
    const asking = asked("", async (ask) => await ask("Locales", "de"));
    await expect(asking).rejects.toThrow("there was no answer; nothing was written");
  });
});

const hasScript = spawnSync("script", ["--version"]).status === 0;
if (!hasScript) console.warn("SKIPPED: init on a pseudo-terminal; `script` is missing");

describe.skipIf(!isBuilt || !hasScript)("init on a terminal (skipped without `script`)", () => {
  const bin = fileURLToPath(new URL("../../bin/dragoman.js", import.meta.url));

  function answered(typed: string): { root: string; status: number | null; shown: string } {
    const root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-init-")));
    onTestFinished(() => {
      rmSync(root, { recursive: true, force: true });
    });
    cpSync(fileURLToPath(new URL("fixtures/mkdocs", import.meta.url)), root, { recursive: true });
    const command = `'${process.execPath}' '${bin}' init`;
    const env = { ...process.env, TERM: "xterm", LC_ALL: "C.UTF-8" };
    const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
      cwd: root,
      env,
      input: typed,
      encoding: "utf8",
      timeout: 60_000,
    });
    return { root, status, shown: stdout };
  }

  it("asks for locales, shows what it would write, and writes it", () => {
    const { root, status, shown } = answered("it fr\nyes\n");
    expect(shown).toContain("Locales to translate into");
    expect(shown).toContain("Write dragoman.config.json?");
    expect(shown).toContain("$ dragoman sync");
    expect(status).toBe(0);
    expect(JSON.parse(text(root, "dragoman.config.json"))).toMatchObject({ locales: ["it", "fr"] });
  });

  it("writes nothing after a no", () => {
    const { root, status, shown } = answered("it\nno\n");
    expect(shown).toContain("Nothing was written.");
    expect(status).toBe(0);
    expect(existsSync(join(root, "dragoman.config.json"))).toBe(false);
  });
});
