import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const run = fileURLToPath(new URL("run.mjs", import.meta.url));
const hasGettext = spawnSync("msgmerge", ["--version"]).status === 0;
const HEADER =
  'msgid ""\nmsgstr ""\n"Language: it\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n';

function po(entries: Readonly<Record<string, string>>): string {
  const texts = Object.entries(entries).map(
    ([msgid, msgstr]) => `\n#: tide.c\nmsgid "${msgid}"\nmsgstr "${msgstr}"\n`,
  );
  return [HEADER, ...texts].join("");
}

it.skipIf(!hasGettext)(
  "judges what is offered by what people wrote (skipped without msgmerge)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "dragoman-updates-test-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const [old, later] = [join(folder, "old.po"), join(folder, "later.po")];
    const kept = { "High water": "Alta marea" };
    writeFileSync(
      old,
      po({
        ...kept,
        "The ferry leaves at seven": "Il traghetto parte alle sette",
        "The harbour is shut on Sundays": "Di domenica il porto resta chiuso",
      }),
    );
    writeFileSync(
      later,
      po({
        ...kept,
        "The ferry leaves at eight": "Il traghetto parte alle otto",
        "The harbour is shut on Mondays": "Riposo settimanale: martedì",
        "Nobody knows why the lamps went out": "Nessuno sa perché le luci si sono spente",
        "A whale": "",
      }),
    );
    const call = [run, "--list", "wrong", old, later];
    const { stdout } = spawnSync(process.execPath, call, { encoding: "utf8" });
    // Of three that people translated one offer is near and one is not; what they left has no judge.
    for (const tool of ["Dragoman", "msgmerge"])
      expect(stdout).toContain(
        `  ${tool}  kept 2 of 2 that went; offered 2 of 4; 3 judged: nearness 0.2667, near 1, unlike 1;`,
      );
    expect(stdout.match(/^ {2}people .*$/gmu)).toEqual([
      '  people    "Riposo settimanale: martedì"',
    ]);
  },
);
