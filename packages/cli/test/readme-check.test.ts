import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { RULES } from "@dragoman/checks";
import { reporters } from "@dragoman/report";
import { expect, test } from "vitest";
import { fences, run, table, translate } from "./readme.js";
import { dragoman, isBuilt } from "./run-dragoman.js";

test.skipIf(!isBuilt)("checks are as the README says (skipped without the build)", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "dragoman-readme-"));
  const file = (name: string): string => path.join(folder, name);
  try {
    mkdirSync(file("docs"));
    const [config, page] = ["json", "markdown"].map((language) =>
      fences("Your own site").find((fence) => fence.language === language),
    );
    const translated = fences("Your own site").filter(({ language }) => language === "po");
    const own = fences("Checks and CI");
    const [more, entry, , output] = own;
    expect(own.map(({ language }) => language)).toEqual(["json", "po", "sh", "text"]);
    writeFileSync(file("docs/index.md"), page?.text ?? "");
    const whole = { ...JSON.parse(config?.text ?? ""), ...JSON.parse(more?.text ?? "") } as object;
    writeFileSync(file("dragoman.config.json"), JSON.stringify(whole));
    expect(dragoman(folder, "sync").status).toBe(0);
    for (const { text } of translated) translate(file("locales/it/index.po"), text);
    expect(dragoman(folder, "check")).toMatchObject({ status: 0, stderr: "" });
    translate(file("locales/it/index.po"), entry?.text ?? "");
    expect(run(folder, own[2]?.text ?? "")).toBe(output?.text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the README names each reporter, and rules that there are", () => {
  expect(table("Checks and CI").sort()).toEqual([...reporters.keys()].sort());
  const known = new Set(RULES.map(({ name }) => name));
  const [config] = fences("Checks and CI");
  const { rules } = JSON.parse(config?.text ?? "") as { readonly rules: object };
  expect(Object.keys(rules).filter((name) => !known.has(name))).toEqual([]);
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  expect(readme).toContain("# dragoman: ignore numbers-differ");
  expect(known).toContain("numbers-differ");
});
