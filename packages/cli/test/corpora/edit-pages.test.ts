import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { canRun, corpora } from "./corpora.js";

const script = fileURLToPath(
  new URL("../../../../scripts/figures/edit-pages.mjs", import.meta.url),
);

describe.skipIf(!canRun)("real edits of a page (skipped without corpora or build)", () => {
  it.each(["03-fr", "04-it"])(
    "leave nothing of %s in English that was translated before",
    (folder) => {
      const { stdout } = spawnSync(process.execPath, [script, "--only", folder, "--list", "9"], {
        encoding: "utf8",
        env: { ...process.env, DRAGOMAN_CORPORA: corpora },
      });
      const [, blocks = "0", ours, theirs = "0"] =
        /(\d+) blocks[^]*in English: (\d+) in Dragoman's pages, (\d+) in/u.exec(stdout) ?? [];
      expect(ours, stdout).toBe("0");
      // The script can tell: it finds what the platform has left in English.
      expect(Number(blocks)).toBeGreaterThan(50);
      expect(Number(theirs)).toBeGreaterThan(0);
    },
  );
});
