import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildProject, importProject, reportProject, syncProject } from "../src/index.js";
import { splitHere } from "./split-here.js";
import { CONFIG, temporaryProject } from "./temporary-project.js";

const pages = { "docs/a.md": "# Tides\n\nLow water at noon.\n", "docs/b.md": "High water.\n" };

function options(cwd: string): Parameters<typeof syncProject>[0] {
  return { cwd, version: "1.0.0", splitter: splitHere, now: () => new Date(0) };
}

function edit(cwd: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(cwd, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(cwd, path), text.replace(from, to));
}

describe("sync", () => {
  it("dates new files with the clock that it is given", async () => {
    const cwd = temporaryProject(pages);
    const { changed } = await syncProject(options(cwd));
    expect(changed).toEqual([
      "locales/templates/a.pot",
      "locales/templates/b.pot",
      "locales/it/a.po",
      "locales/it/b.po",
    ]);
    const catalog = readFileSync(join(cwd, "locales/it/a.po"), "utf8");
    expect(catalog).toContain("POT-Creation-Date: 1970-01-01 00:00+0000");
  });

  it("asks for no page where nothing changed, but for all where anything did", async () => {
    const cwd = temporaryProject(pages);
    await syncProject(options(cwd));
    let asked = 0;
    const counting: typeof splitHere = async (requests, limits) => {
      asked += requests.length;
      return await splitHere(requests, limits);
    };
    const again = { ...options(cwd), splitter: counting };
    const second = await syncProject(again);
    expect(second.locales[0]).toMatchObject({ messages: 3, exact: 3, new: 0, written: 0 });
    expect(asked).toBe(0);
    await syncProject({ ...again, version: "1.0.1" });
    expect(asked).toBe(2);
    await syncProject({ ...again, version: "1.0.1", explain: true });
    expect(asked).toBe(4);
    edit(cwd, "locales/it/b.po", 'msgstr ""\n"Project', '# mine\nmsgstr ""\n"Project');
    await expect(syncProject({ ...again, version: "1.0.1" })).rejects.toThrow();
  });

  it.each([
    [undefined, { carried: 1, fuzzy: 0 }],
    [{ emphasis: false }, { carried: 0, fuzzy: 1 }],
    [
      { url: true, others: false },
      { carried: 0, fuzzy: 1 },
    ],
    [
      { emphasis: true, others: false },
      { carried: 1, fuzzy: 0 },
    ],
  ])("carries over what `carry: %j` says", async (carry, counts) => {
    const page = { "docs/a.md": "Low water at **Tideboard** noon.\n" };
    const cwd = temporaryProject(page, carry === undefined ? CONFIG : { ...CONFIG, carry });
    await syncProject(options(cwd));
    const [from, to] = ['noon."\nmsgstr ""', 'noon."\nmsgstr "Bassa marea di **Tideboard**."'];
    edit(cwd, "locales/it/a.po", from, to);
    edit(cwd, "docs/a.md", "**Tideboard**", "*Tideboard*");
    const { locales } = await syncProject(options(cwd));
    expect(locales[0]).toMatchObject(counts);
    const catalog = readFileSync(join(cwd, "locales/it/a.po"), "utf8");
    expect(catalog).toContain('msgstr "Bassa marea di *Tideboard*."');
    expect(catalog.includes("#, fuzzy")).toBe(counts.fuzzy === 1);
  });

  it("knows the texts in attributes that `docs` names, when markup beside them changes", async () => {
    const docs = [{ ...CONFIG.docs[0], dialect: "directives", attributes: ["heading"] }];
    const text = 'Ask <Card heading="The quay" wide>the crew</Card> at noon.';
    const cwd = temporaryProject({ "docs/a.md": `${text}\n` }, { ...CONFIG, docs });
    await syncProject(options(cwd));
    const own = 'Chiedete <Card heading=\\"Il molo\\" wide>a noi</Card> a mezzogiorno.';
    edit(cwd, "locales/it/a.po", 'noon."\nmsgstr ""', `noon."\nmsgstr "${own}"`);
    edit(cwd, "docs/a.md", " wide", " narrow");
    const { locales } = await syncProject(options(cwd));
    expect(locales[0]).toMatchObject({ carried: 1, fuzzy: 0 });
    const catalog = readFileSync(join(cwd, "locales/it/a.po"), "utf8");
    expect(catalog).toContain(own.replace("wide", "narrow"));
  });

  it("looks at everything again where another class of edits is carried", async () => {
    const cwd = temporaryProject(pages);
    await syncProject(options(cwd));
    let asked = 0;
    const splitter: typeof splitHere = async (requests, limits) => {
      asked += requests.length;
      return await splitHere(requests, limits);
    };
    const carry = { url: false };
    writeFileSync(join(cwd, "dragoman.config.json"), JSON.stringify({ ...CONFIG, carry }));
    await syncProject({ ...options(cwd), splitter });
    expect(asked).toBe(2);
    await syncProject({ ...options(cwd), splitter });
    expect(asked).toBe(2);
  });

  it("uses a translation again when its page has another name", async () => {
    const cwd = temporaryProject(pages);
    await syncProject(options(cwd));
    edit(
      cwd,
      "locales/it/b.po",
      'msgid "High water."\nmsgstr ""',
      'msgid "High water."\nmsgstr "Acqua alta."',
    );
    renameSync(join(cwd, "docs/b.md"), join(cwd, "docs/c.md"));
    const { locales } = await syncProject(options(cwd));
    expect(locales[0]).toMatchObject({ moved: 1, new: 0 });
    expect(readFileSync(join(cwd, "locales/it/c.po"), "utf8")).toContain('msgstr "Acqua alta."');
  });

  it.each([
    ["source", { fuzzy: 1, new: 0 }],
    ["previous", { fuzzy: 0, new: 1 }],
  ])(
    "with `fallback: %s` suggests a text in use for one like it, or not",
    async (fallback, one) => {
      const north = "The ferry from the north quay leaves at seven.\n";
      const cwd = temporaryProject({ "docs/a.md": north }, { ...CONFIG, fallback });
      await syncProject(options(cwd));
      edit(cwd, "locales/it/a.po", 'seven."\nmsgstr ""', 'seven."\nmsgstr "Il traghetto nord."');
      writeFileSync(join(cwd, "docs/a.md"), `${north}\n${north.replace("north", "southern")}`);
      const { locales } = await syncProject(options(cwd));
      expect(locales[0]).toMatchObject({ ...one, carried: 0 });
      const { locales: built } = await buildProject(options(cwd));
      expect(built[0]?.findings.map(({ rule }) => rule)).toEqual([
        one.fuzzy ? "fuzzy" : "untranslated",
      ]);
      const page = readFileSync(join(cwd, "i18n/it/a.md"), "utf8");
      expect(page).toBe(
        "Il traghetto nord.\n\nThe ferry from the southern quay leaves at seven.\n",
      );
    },
  );
});

describe("build", () => {
  it.each([
    ["source", "High water.\n"],
    ["previous", "Acqua alta.\n"],
  ])("shows a fuzzy segment as `fallback: %s` says", async (fallback, expected) => {
    const cwd = temporaryProject(pages, { ...CONFIG, fallback });
    await syncProject(options(cwd));
    edit(
      cwd,
      "locales/it/b.po",
      'msgid "High water."\nmsgstr ""',
      '#, fuzzy\nmsgid "High water."\nmsgstr "Acqua alta."',
    );
    const { locales } = await buildProject(options(cwd));
    expect(readFileSync(join(cwd, "i18n/it/b.md"), "utf8")).toBe(expected);
    expect(locales[0]?.findings.map(({ rule }) => rule)).toEqual([
      "untranslated",
      "untranslated",
      "fuzzy",
    ]);
    expect((await buildProject(options(cwd))).locales[0]).toMatchObject({ pages: 2, written: 0 });
  });

  it("needs no catalog", async () => {
    const cwd = temporaryProject(pages);
    await buildProject(options(cwd));
    expect(readFileSync(join(cwd, "i18n/it/a.md"), "utf8")).toBe(pages["docs/a.md"]);
    const { report } = await reportProject(options(cwd));
    expect(report.locales[0]).toMatchObject({ segments: 3, untranslated: 3 });
    expect(report.locales[0]?.findings[0]).not.toHaveProperty("catalog");
  });
});

describe("import", () => {
  it("lists a localised page that cannot be split, and imports the others", async () => {
    const cwd = temporaryProject({
      ...pages,
      "i18n/it/a.md": "---\ntitle: mai chiuso\n",
      "i18n/it/b.md": "Acqua alta.\n",
    });
    const { locales } = await importProject(options(cwd));
    expect(locales[0]).toMatchObject({ pages: 2, segments: 3, placed: 1, left: 2, uncertain: 0 });
    expect(locales[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: "broken-page", file: "i18n/it/a.md", line: 1 }),
    );
    expect(readFileSync(join(cwd, "locales/it/b.po"), "utf8")).toContain('msgstr "Acqua alta."');
  });
});
