import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkProject } from "../../src/commands/check.js";
import { pruneProject } from "../../src/commands/prune.js";
import { syncProject } from "../../src/commands/sync.js";
import { commit, git, write } from "../history/repository.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";

const config = {
  sourceLocale: "en",
  locales: ["it"],
  catalogs: "locales/{locale}/{path}.po",
  templates: "locales/{path}.pot",
  messages: [{ source: ["src/**/*.ts"], target: "public/{locale}/{namespace}.json" }],
};

const po = `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "translation:open"
msgid "Open the harbour"
msgstr "Apri il porto"

msgctxt "translation:buy"
msgid "Buy 30 tickets"
msgstr "Compra 40 biglietti"
`;

const code = 't("open", "Open the harbour"); t("buy", "Buy 30 tickets");';

function options(cwd: string) {
  return { cwd, version: "1", splitter: splitHere, now: () => new Date(0) };
}

test("check --since tells of UI strings what the change did, and --ratchet what it lost", async () => {
  const files = { "src/app.ts": code, "locales/it/messages.po": po };
  const root = temporaryProject(files, config);
  git(root, "init", "--quiet", "--initial-branch=main");
  commit(root, "base");
  write(root, {
    "src/app.ts": `${code.replace("the harbour", "the old port")}\nt("more", "More of it");`,
  });
  const { report } = await checkProject({ ...options(root), since: "HEAD" });
  const [locale] = report.locales;
  // Nobody has run sync; the number that differs was wrong before.
  expect(locale?.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toStrictEqual([
    "fuzzy src/app.ts:1",
    "untranslated src/app.ts:2",
  ]);
  const { check } = (await checkProject({ ...options(root), ratchet: "HEAD" })).report;
  expect(check.passed).toBe(false);
});

test("prune lists and deletes obsolete UI strings", async () => {
  const root = temporaryProject({ "src/app.ts": code, "locales/it/messages.po": po }, config);
  await syncProject(options(root));
  write(root, { "src/app.ts": 't("buy", "Buy 30 tickets");' });
  await syncProject(options(root));
  const { locales } = await pruneProject(options(root));
  expect(locales[0]).toMatchObject({ catalogs: 1, obsolete: 1, wanted: 0, left: [] });
  await pruneProject({ ...options(root), delete: true });
  const left = readFileSync(join(root, "locales/it/messages.po"), "utf8");
  expect(left).not.toContain("Apri il porto");
  expect(left).toContain("Compra 40 biglietti");
});
