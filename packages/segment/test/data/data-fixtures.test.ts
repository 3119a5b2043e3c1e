import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type DataTexts, splitPage } from "../../src/index.js";

const folder = fileURLToPath(new URL("./fixtures/", import.meta.url));

/** A fixture has a data file, and in `texts.json` which of its texts are translated. */
describe("fixtures of data files (update with `npx vitest run packages/segment -u`)", () => {
  for (const name of readdirSync(folder)) {
    test(name, async () => {
      const dialect = existsSync(`${folder}${name}/input.yml`) ? "yaml" : "json";
      const file = dialect === "yaml" ? "input.yml" : "input.json";
      const text = readFileSync(`${folder}${name}/${file}`, "utf8");
      const texts = JSON.parse(readFileSync(`${folder}${name}/texts.json`, "utf8")) as DataTexts;
      const { segments } = splitPage(text, { path: file, dialect, ...texts });
      const lines = segments.map((segment) => {
        const { position, kind, source, headings, notes, slot, path = [] } = segment;
        return [
          `${position.line}:${position.column}`,
          kind,
          JSON.stringify(source),
          JSON.stringify(text.slice(slot.start, slot.end)),
          `under ${headings.join(" > ")}`,
          `at ${path.join(" / ")}`,
          ...notes.map((note) => `note: ${note}`),
        ].join(" | ");
      });
      await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`${folder}${name}/expected.txt`);
    });
  }
});
