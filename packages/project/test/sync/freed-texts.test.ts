import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { syncProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";

const kept = "# Tides\n\nTwo tides a day.\n";
const moving = "## Times\n\nLow at noon\n\nHigh at six\n";
const edited = "## Times\n\nLow at midnight\n\nHigh at seven\n";
const other = "# Boats\n\nBoats lie in the inner basin.\n";

const translations = {
  Times: "Orari",
  "Low at noon": "Bassa a mezzogiorno",
  "High at six": "Alta alle sei",
};

async function sync(cwd: string): Promise<Awaited<ReturnType<typeof syncProject>>> {
  return await syncProject({ cwd, version: "1.0.0", splitter: splitHere, now: () => new Date(0) });
}

/** A project in which a section was translated on the first page. */
async function translated(): Promise<string> {
  const cwd = temporaryProject({
    "docs/a.md": `${kept}\n${moving}`,
    "docs/b.md": other,
    "docs/c.md": "# Buoys\n",
  });
  await sync(cwd);
  const file = join(cwd, "locales/it/a.po");
  const text = Object.entries(translations).reduce(
    (po, [msgid, msgstr]) =>
      po.replace(`msgid "${msgid}"\nmsgstr ""`, `msgid "${msgid}"\nmsgstr "${msgstr}"`),
    readFileSync(file, "utf8"),
  );
  writeFileSync(file, text);
  return cwd;
}

describe("a section that moves to another page", () => {
  it.each(["docs/b.md", "docs/d.md"])(
    "and is edited keeps its translations in %s",
    async (page) => {
      const cwd = await translated();
      writeFileSync(join(cwd, "docs/a.md"), kept);
      writeFileSync(join(cwd, page), `${page === "docs/b.md" ? other : ""}\n${edited}`);
      const { locales } = await sync(cwd);
      expect(locales[0]).toMatchObject({ moved: 1, fuzzy: 2, new: 0, obsolete: 3 });
      const catalog = readFileSync(
        join(cwd, page.replace("docs", "locales/it").replace(".md", ".po")),
        "utf8",
      );
      expect(catalog).toContain(
        '#, fuzzy\n#| msgid "Low at noon"\nmsgid "Low at midnight"\nmsgstr "Bassa a mezzogiorno"\n',
      );
      expect((await sync(cwd)).changed).toEqual([]);
    },
  );

  it("gives no translation of a text that its page still has", async () => {
    const cwd = await translated();
    writeFileSync(join(cwd, "docs/b.md"), `${other}\n${edited}`);
    const { locales } = await sync(cwd);
    expect(locales[0]).toMatchObject({ fuzzy: 0, new: 2 });
  });
});
