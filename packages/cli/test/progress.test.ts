import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { withProgress, type ProgressTerminal } from "../src/progress.js";
import { isBuilt, project } from "./run-dragoman.js";

interface Screen {
  readonly terminal: ProgressTerminal;
  /** All that was written, with control sequences. */
  written: string;
  clock: number;
}

const UTF8 = { LC_ALL: "C.UTF-8" };

function screen(columns: number, environment: NodeJS.ProcessEnv = UTF8, isTTY = true): Screen {
  const stream = new Writable({
    write(piece: Buffer, _, done) {
      shown.written += piece.toString("utf8");
      done();
    },
  });
  const shown: Screen = {
    terminal: {
      stream: Object.assign(stream, { isTTY, columns }) as unknown as NodeJS.WriteStream,
      now: () => shown.clock,
      environment,
    },
    written: "",
    clock: 0,
  };
  return shown;
}

/** What the last line of the screen shows in the end: cursor movements and erasures done. */
function lastLine(written: string): string {
  let line = "";
  let column = 0;
  for (const [piece] of written.matchAll(/\x1b(?:[78]|\[[?\d;]*[A-Za-z])|[^\x1b]/gu)) {
    if (/^\x1b\[\d*G$/u.test(piece)) column = 0;
    else if (piece === "\x1b[2K") line = "";
    else if (piece === "\x1b[0K" || piece === "\x1b[K") line = line.slice(0, column);
    else if (!piece.startsWith("\x1b")) {
      line = line.slice(0, column) + piece + line.slice(column + 1);
      column++;
    }
  }
  return line;
}

/** Works in steps of some milliseconds each. */
async function works(shown: Screen, step: number, wanted = true): Promise<string> {
  return await withProgress(
    wanted,
    (progress) => {
      for (let done = 0; done <= 10; done++) {
        progress?.(done, 10);
        shown.clock += step;
      }
      return Promise.resolve("done");
    },
    shown.terminal,
  );
}

describe("the progress bar", () => {
  it("comes after half a second, and is gone at the end", async () => {
    const shown = screen(80);
    expect(await works(shown, 100)).toBe("done");
    expect(shown.written).toContain("█".repeat(20) + "░".repeat(20) + " 50%");
    expect(shown.written).not.toContain(" 40%");
    expect(lastLine(shown.written)).toBe("");
  });

  it("does not come where the work is done before", async () => {
    const shown = screen(80);
    await works(shown, 40);
    expect(shown.written).toBe("");
  });

  it.each([5, 7, 20, 46])("fits a terminal of %d columns", async (columns) => {
    const shown = screen(columns);
    await works(shown, 1000);
    const texts = shown.written.split(/\x1b(?:[78]|\[[?\d;]*[A-Za-z])/u);
    expect(texts.some((text) => text.includes("%"))).toBe(true);
    for (const text of texts) expect([...text].length).toBeLessThan(columns);
    expect(lastLine(shown.written)).toBe("");
  });

  it("is written in ASCII where the terminal has nothing else", async () => {
    const shown = screen(80, { LC_ALL: "C" });
    await works(shown, 100);
    expect(shown.written).toContain("#".repeat(20) + "-".repeat(20) + " 50%");
  });

  it("is gone, too, when the work fails", async () => {
    const shown = screen(80);
    const failing = withProgress(
      true,
      (progress) => {
        shown.clock = 1000;
        progress?.(1, 10);
        return Promise.reject(new Error("no"));
      },
      shown.terminal,
    );
    await expect(failing).rejects.toThrow("no");
    expect(shown.written).toContain("%");
    expect(lastLine(shown.written)).toBe("");
  });

  it.each<[string, Screen, boolean]>([
    ["a pipe", screen(80, UTF8, false), true],
    ["--quiet", screen(80), false],
    ["continuous integration", screen(80, { ...UTF8, CI: "true" }), true],
    ["a terminal that cannot erase", screen(80, { ...UTF8, TERM: "dumb" }), true],
  ])("never comes with %s", async (_, shown, wanted) => {
    await works(shown, 1000, wanted);
    expect(shown.written).toBe("");
  });
});

const hasScript = spawnSync("script", ["--version"]).status === 0;
if (!hasScript) console.warn("SKIPPED: the progress bar on a pseudo-terminal; `script` is missing");

describe.skipIf(!isBuilt || !hasScript)("on a pseudo-terminal (skipped without `script`)", () => {
  const bin = fileURLToPath(new URL("../bin/dragoman.js", import.meta.url));
  const slow = `# Tides\n\n${"A paragraph with *some* [text](x).\n\n".repeat(6000)}`;
  const pages = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`docs/${String(index)}.md`, slow] as const),
  );

  function onTerminal(root: string, call: string): string {
    const command = `stty cols 60; '${process.execPath}' '${bin}' ${call}`;
    const { CI: _, ...own } = process.env;
    const env = { ...own, TERM: "xterm", LC_ALL: "C.UTF-8" };
    const options = { cwd: root, env, encoding: "utf8", timeout: 60_000 } as const;
    const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], options);
    expect(status).toBe(0);
    return stdout;
  }

  it("a long sync shows it, and erases it before the outcome is printed", () => {
    const root = project(pages);
    const shown = onTerminal(root, "sync --check; true");
    expect(shown).toMatch(/[█░]{40} \d+%/u);
    const [, after = ""] = /%[^%]*\x1b\[2K([^%]*)$/su.exec(shown) ?? [];
    expect(after).toContain("catalogs");
    expect(after).not.toMatch(/[█░]/u);
  }, 60_000);
});
