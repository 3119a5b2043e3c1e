import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";

const corpora =
  process.env["DRAGOMAN_CORPORA"] ??
  fileURLToPath(new URL("../../../../../shared/corpora", import.meta.url));
const isMissing = !existsSync(`${corpora}/replay`);
if (isMissing) console.warn(`SKIPPED: ${corpora}/replay is missing; set DRAGOMAN_CORPORA.`);

function line(file: string, number: number): string {
  return readFileSync(`${corpora}/replay/${file}`, "utf8").split("\n")[number - 1] ?? "";
}

describe.skipIf(isMissing)("the replay (skipped where the corpora are missing)", () => {
  test("line 135 keeps its Italian, with the link on `client`", () => {
    const before = line("1-it.md", 135);
    const result = carryTarget(line("1-source.md", 135), line("2-source.md", 135), before);
    const [link] = /\[client\]\([^)]*\)/.exec(line("2-source.md", 135)) ?? [];
    expect(link).toBeDefined();
    expect(result).toMatchObject({
      outcome: "carried",
      target: before.replace("client", link ?? ""),
    });
  });
});
