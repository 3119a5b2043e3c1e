import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { dragoman, isBuilt, project, text } from "./run-dragoman.js";

const guide = readFileSync(
  fileURLToPath(new URL("../../../docs/guides/data-files.md", import.meta.url)),
  "utf8",
);
const fences = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, body = ""]) => ({
  language,
  body,
}));

test("the guide is short", () => {
  const prose = guide.replace(/^```.*?^```$/gms, "");
  expect(prose.trim().split(/\s+/).length).toBeLessThan(400);
});

test.skipIf(!isBuilt)("the guide's commands print what it says (skipped without the build)", () => {
  expect(fences.map(({ language }) => language)).toEqual(["yaml", "json", "sh", "text", "json"]);
  const [site, config, command, output] = fences.map(({ body }) => body);
  const root = project({ "mkdocs.yml": site ?? "" }, config);
  const [tool, ...words] = command?.trim().split(" ") ?? [];
  expect(tool).toBe("dragoman");
  expect(dragoman(root, ...words)).toMatchObject({ status: 0, stdout: output });
  expect(dragoman(root, "sync").status).toBe(0);
  expect(dragoman(root, "build").status).toBe(0);
  expect(text(root, "mkdocs.it.yml")).toBe(site);
});

test.skipIf(!isBuilt)("the item for Docusaurus does what the guide says", () => {
  const config = JSON.parse(fences[1]?.body ?? "") as object;
  const docs = [JSON.parse(fences[4]?.body ?? "") as object];
  const code = '{\n  "a.b": { "message": "Next", "description": "Leads to the next page" }\n}\n';
  const root = project({ "i18n/en/code.json": code }, { ...config, docs });
  expect(dragoman(root, "sync").status).toBe(0);
  const catalog = text(root, "locales/it/code.po");
  expect(catalog).toContain("#. Leads to the next page\n");
  expect(catalog).not.toContain('msgid "Leads');
  expect(dragoman(root, "build").status).toBe(0);
  expect(text(root, "i18n/it/code.json")).toBe(code);
});
