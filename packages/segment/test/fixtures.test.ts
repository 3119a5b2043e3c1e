import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { DIALECTS, type DialectName, splitPage } from "../src/index.js";

const folder = fileURLToPath(new URL("./fixtures/", import.meta.url));

/** A fixture's folder name begins with its dialect, else it is GFM. */
function dialectOf(name: string): DialectName {
  if (name === "link-rows") return "mkdocs";
  return DIALECTS.find((dialect) => name.startsWith(`${dialect}-`)) ?? "gfm";
}

describe("fixtures (update with `pnpm vitest run packages/segment -u`, and read the difference)", () => {
  for (const name of readdirSync(folder)) {
    test(name, async () => {
      const text = readFileSync(`${folder}${name}/input.md`, "utf8");
      const page = splitPage(text, { path: "input.md", dialect: dialectOf(name) });
      const lines = page.segments.map(({ position, kind, source, headings, notes, slot }) =>
        [
          `${String(position.line)}:${String(position.column)}`,
          kind,
          slot.form.form,
          JSON.stringify(source),
          ...(headings.length > 0 ? [`under ${headings.join(" > ")}`] : []),
          ...notes.map((note) => `note: ${note}`),
        ].join(" | "),
      );
      await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`${folder}${name}/expected.txt`);
    });
  }
});
