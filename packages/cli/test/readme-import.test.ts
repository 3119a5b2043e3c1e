import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "./git.js";
import { fences, run } from "./readme.js";
import { isBuilt, project, text } from "./run-dragoman.js";

const hasGit = spawnSync("git", ["--version"]).status === 0;
if (!hasGit) console.warn("SKIPPED: the README's `import --history`, because git is not installed");

function ownSite(): { readonly page: string; readonly config: string; readonly italian: string } {
  const site = fences("Your own site");
  const [page = "", italian = ""] = site
    .filter(({ language }) => language === "markdown")
    .map((fence) => fence.text);
  return { page, italian, config: site.find(({ language }) => language === "json")?.text ?? "" };
}

test.skipIf(!isBuilt)(
  "importing PO files is as the README says (skipped without the build)",
  () => {
    const { page, config } = ownSite();
    const section = fences("Translations you have already");
    const [po] = section.filter(({ language }) => language === "po");
    const [printed] = section.filter(({ language }) => language === "text");
    const [, call] = section.filter(({ language }) => language === "sh");
    const root = project({ "docs/index.md": page, "old/it.po": po?.text ?? "" }, config);
    expect(run(root, call?.text ?? "")).toBe(printed?.text);
    const catalog = text(root, "locales/it/index.po");
    expect(catalog).toContain('msgid "Download"\nmsgstr "Scarica"\n');
    expect(catalog).toContain('msgid "Free of charge"\nmsgstr "Gratuito"\n');
  },
);

test.skipIf(!isBuilt || !hasGit)(
  "importing with the history is as the README says (skipped without the build or git)",
  () => {
    const { page, italian, config } = ownSite();
    const [call] = fences("Translations you have already").filter(
      ({ language }) => language === "sh",
    );
    const root = project({ "docs/index.md": page, "i18n/it/index.md": italian }, config);
    git(root, "init", "--quiet");
    git(root, "add", "docs");
    git(root, "commit", "--quiet", "--message", "as it was translated");
    const edited = page
      .replace(
        "shows the tides of **small harbours**",
        "shows you the tides of **small harbours**, and of large ones since this year",
      )
      .replace("example.org/download", "example.org/downloads");
    expect(edited).not.toBe(page);
    writeFileSync(join(root, "docs/index.md"), edited);
    git(root, "commit", "--quiet", "--all", "--message", "edited");
    expect(run(root, call?.text ?? "")).toMatch(/^it +1 +7 +5 +1 +1$/m);
    const catalog = text(root, "locales/it/index.po");
    expect(catalog).toContain('#| msgid "Tideboard shows the tides of **small harbours**."\n');
    expect(catalog).toContain('msgstr "Tideboard mostra le maree dei **piccoli porti**."\n');
  },
);
