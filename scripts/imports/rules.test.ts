import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";
import { mayImport } from "./architecture.mjs";

const here = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

function violations(): readonly Violation[] {
  const { stdout } = spawnSync(
    `${root}node_modules/.bin/depcruise`,
    ["--config", `${here}rules.mjs`, "packages", "--output-type", "json"],
    { cwd: `${here}fixtures/bad`, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

describe("import rules", () => {
  const found = violations().map(({ rule, from, to }) => [rule.name, from, to].join(" "));

  test.each([
    ["no-circle", "packages/model/src/line.ts", "packages/model/src/page.ts"],
    ["no-circle-of-folders", "packages/align/src/read", "packages/align/src/weigh"],
    ["arrow-from-catalog", "packages/catalog/src/index.ts", "packages/segment/src/index.ts"],
    ["outside-world", "packages/catalog/src/index.ts", "fs"],
    ["outside-world", "packages/catalog/src/index.ts", "fs/promises"],
    ["found", "packages/catalog/src/index.ts", "./nowhere.js"],
    ["front-door", "packages/segment/src/index.ts", "packages/model/src/page.ts"],
    ["known-package", "packages/surprise/src/index.ts", "packages/segment/src/index.ts"],
  ])("%s: %s may not import %s", (rule, from, to) => {
    expect(found).toContain(`${rule} ${from} ${to}`);
  });

  test.each([
    ["declared", "esbuild"],
    ["not-dev-only", "typescript"],
  ])("%s: packages/segment may not import %s", (rule, name) => {
    expect(found).toContainEqual(
      expect.stringMatching(`^${rule} packages/segment/src/index.ts .*node_modules/${name}/`),
    );
  });

  test("say nothing about what is allowed", () => {
    expect(found.filter((line) => line.includes(" packages/project/"))).toEqual([]);
  });

  test("the table itself has no circle", () => {
    const order: string[] = [];
    const rest = new Map(Object.entries(mayImport));
    for (let before = -1; before !== rest.size;) {
      before = rest.size;
      for (const [name, imports] of rest) {
        if (imports.every((imported) => order.includes(imported))) {
          order.push(name);
          rest.delete(name);
        }
      }
    }
    expect([...rest.keys()]).toEqual([]);
  });
});

describe("rules on printing", () => {
  const ours = [
    "no-console",
    "no-restricted-imports",
    "no-restricted-globals",
    "no-restricted-properties",
  ];
  const eslint = new ESLint({
    cwd: root,
    ruleFilter: ({ ruleId }) => ours.includes(ruleId),
    overrideConfig: { languageOptions: { parserOptions: { project: false } } },
  });

  async function rules(name: string, text: string): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(text, { filePath: `packages/${name}/src/index.ts` });
    return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
  }

  test.each([
    ["catalog", `console.log("x");`, "no-console"],
    ["project", `console.error("x");`, "no-console"],
    ["segment", `process.stdout.write("x");`, "no-restricted-globals"],
    ["project", `process.stderr.write("x");`, "no-restricted-properties"],
    [
      "report",
      `import { stdout } from "node:process"; stdout.write("x");`,
      "no-restricted-imports",
    ],
    [
      "project",
      `import { stdout } from "node:process"; stdout.write("x");`,
      "no-restricted-imports",
    ],
  ])("packages/%s may not say %s", async (name, text, rule) => {
    expect(await rules(name, text)).toEqual([rule]);
  });

  test("packages/cli prints, packages/project reads the environment", async () => {
    expect(await rules("cli", `console.log("x"); process.stdout.write("x");`)).toEqual([]);
    expect(await rules("project", `export const home = process.env["HOME"];`)).toEqual([]);
  });
});
