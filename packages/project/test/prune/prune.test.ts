import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pruneProject, syncProject, type PruneOutcome } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const pages = {
  "docs/a.md": "# Tides\n\nLow water at noon.\n",
  "docs/b.md": "High water by the pier.\n",
};

function options(cwd: string): Parameters<typeof syncProject>[0] {
  return { cwd, version: "1.0.0", splitter: splitHere, now: () => new Date(0) };
}

async function prune(cwd: string, more: object = {}): Promise<PruneOutcome> {
  return await pruneProject({ ...options(cwd), ...more });
}

function text(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), "utf8");
}

function put(cwd: string, path: string, content: string): void {
  writeFileSync(join(cwd, path), content);
}

function translate(cwd: string, path: string, msgid: string, msgstr: string): void {
  const before = text(cwd, path);
  const line = `msgid "${msgid}"\nmsgstr `;
  expect(before).toContain(`${line}""`);
  put(cwd, path, before.replace(`${line}""`, `${line}"${msgstr}"`));
}

/** Every file below `locales`, with what it holds and when it was written. */
function files(cwd: string): string[] {
  const folder = join(cwd, "locales");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return `${name} ${String(statSync(path).mtimeMs)} ${readFileSync(path, "utf8")}`;
    });
}

/** A project in which one text is translated and gone, and synced since. */
async function project(config: object = CONFIG): Promise<string> {
  const cwd = temporaryProject(pages, config);
  await syncProject(options(cwd));
  const catalog = existsSync(join(cwd, "locales/it/a.po")) ? "locales/it/a.po" : "locales/it.po";
  translate(cwd, catalog, "Low water at noon.", "Bassa marea a mezzogiorno.");
  put(cwd, "docs/a.md", "# Tides\n\nBoats.\n");
  await syncProject(options(cwd));
  expect(text(cwd, catalog)).toContain('#~ msgid "Low water at noon."');
  return cwd;
}

describe("obsolete entries", () => {
  it("are listed, and nothing is written", async () => {
    const cwd = await project();
    const before = files(cwd);
    const { deleted, locales } = await prune(cwd);
    expect(deleted).toBe(false);
    expect(locales).toMatchObject([
      { locale: "it", catalogs: 2, written: 1, obsolete: 1, words: 4, wanted: 0, left: [] },
    ]);
    expect(locales[0]?.files).toMatchObject([
      { file: "locales/it/a.po", orphan: false, deletesFile: false, words: 4 },
    ]);
    expect(locales[0]?.files[0]?.entries[0]?.msgstr).toEqual(["Bassa marea a mezzogiorno."]);
    expect(files(cwd)).toEqual(before);
  });

  it("are deleted when told to; then neither a prune nor a sync finds anything to do", async () => {
    const cwd = await project();
    const before = text(cwd, "locales/it/a.po");
    const untouched = files(cwd).filter((line) => !line.startsWith("it/a.po"));
    expect(await prune(cwd, { delete: true })).toMatchObject({ deleted: true });
    expect(text(cwd, "locales/it/a.po")).toBe(before.slice(0, before.indexOf("\n#~ ")));
    expect(files(cwd).filter((line) => !line.startsWith("it/a.po"))).toEqual(untouched);
    const after = files(cwd);
    expect((await prune(cwd, { delete: true })).locales[0]).toMatchObject({ written: 0 });
    expect((await syncProject(options(cwd))).changed).toEqual([]);
    expect(files(cwd)).toEqual(after);
  });

  it("are found in the one catalog of a locale, of the locales that are asked for", async () => {
    const config = { ...CONFIG, locales: ["it", "fr"], catalogs: "locales/{locale}.po" };
    const cwd = await project(config);
    const french = `${text(cwd, "locales/fr.po")}\n#~ msgid "Gone"\n#~ msgstr "Parti"\n`;
    put(cwd, "locales/fr.po", french);
    const { locales } = await prune(cwd, { delete: true, locales: ["it"] });
    expect(locales).toMatchObject([{ locale: "it", obsolete: 1 }]);
    expect(text(cwd, "locales/fr.po")).toBe(french);
    expect((await prune(cwd)).locales).toMatchObject([{ obsolete: 0 }, { obsolete: 1 }]);
  });

  it("stay where the next sync would use one of them", async () => {
    const cwd = await project();
    put(cwd, "docs/b.md", "High water by the pier.\n\nLow water at noon.\n");
    const before = files(cwd);
    expect((await prune(cwd)).locales[0]).toMatchObject({ obsolete: 1, wanted: 1 });
    await expect(prune(cwd, { delete: true })).rejects.toMatchObject({
      name: "InputError",
      place: { file: "locales/it/a.po" },
      hint: expect.stringContaining("dragoman sync") as string,
    });
    expect(files(cwd)).toEqual(before);
    await syncProject(options(cwd));
    await prune(cwd, { delete: true });
    expect(text(cwd, "locales/it/a.po")).not.toContain("#~");
    expect(text(cwd, "locales/it/b.po")).toContain("Bassa marea a mezzogiorno.");
  });

  it("stay where two of them would be joined by the next sync", async () => {
    const long = "The ferry leaves at noon from the northern pier every single day.";
    const more = "Buy your tickets early, because seats are few in high summer.";
    const cwd = temporaryProject({ "docs/a.md": "Boats.\n" });
    await syncProject(options(cwd));
    const gone = [long, more].map((msgid) => `\n#~ msgid "${msgid}"\n#~ msgstr "x ${msgid}"\n`);
    put(cwd, "locales/it/a.po", text(cwd, "locales/it/a.po") + gone.join(""));
    put(cwd, "docs/a.md", `Boats.\n\n${long} ${more}\n`);
    expect((await prune(cwd)).locales[0]).toMatchObject({ obsolete: 2, wanted: 2 });
  });
});

describe("catalogs whose page is gone", () => {
  it("are listed whole and deleted with their entries; their folder and all else stay", async () => {
    const cwd = temporaryProject(pages);
    await syncProject(options(cwd));
    translate(cwd, "locales/it/b.po", "High water by the pier.", "Acqua alta al molo.");
    rmSync(join(cwd, "docs/b.md"));
    await syncProject(options(cwd));
    const { locales } = await prune(cwd);
    expect(locales).toMatchObject([
      {
        catalogs: 2,
        obsolete: 1,
        words: 4,
        wanted: 0,
        files: [{ file: "locales/it/b.po", orphan: true, deletesFile: true }],
      },
    ]);
    await prune(cwd, { delete: true });
    expect(readdirSync(join(cwd, "locales/it"))).toEqual(["a.po"]);
    expect((await prune(cwd)).locales[0]).toMatchObject({ catalogs: 1, written: 0 });
    expect((await syncProject(options(cwd))).changed).toEqual([]);
  });

  it("stay as long as a page that was renamed waits for a sync", async () => {
    const cwd = temporaryProject(pages);
    await syncProject(options(cwd));
    translate(cwd, "locales/it/b.po", "High water by the pier.", "Acqua alta al molo.");
    renameSync(join(cwd, "docs/b.md"), join(cwd, "docs/c.md"));
    await expect(prune(cwd, { delete: true })).rejects.toThrow("the next one would use this entry");
    expect(text(cwd, "locales/it/b.po")).toContain("Acqua alta al molo.");
    await syncProject(options(cwd));
    await prune(cwd, { delete: true });
    expect(existsSync(join(cwd, "locales/it/b.po"))).toBe(false);
    expect(text(cwd, "locales/it/c.po")).toContain("Acqua alta al molo.");
  });

  it("are not taken for what an application or another locale has beside them", async () => {
    const config = {
      ...CONFIG,
      locales: ["pt", "pt-BR"],
      catalogs: "locales/{locale}-{path}.po",
    };
    const cwd = temporaryProject(pages, config);
    await syncProject(options(cwd));
    const app = '#: src/app.tsx:3\nmsgid "Save"\nmsgstr "Guardar"\n';
    put(cwd, "locales/pt-app.po", app);
    put(cwd, "locales/pt-BR-old.po", '#: docs/old.md\nmsgid "Old"\nmsgstr "Velho"\n');
    const { locales } = await prune(cwd, { delete: true });
    expect(locales).toMatchObject([
      { locale: "pt", files: [], left: ["locales/pt-app.po"] },
      { locale: "pt-BR", files: [{ file: "locales/pt-BR-old.po" }], left: [] },
    ]);
    expect(readdirSync(join(cwd, "locales")).sort()).toEqual([
      "pt-BR-a.po",
      "pt-BR-b.po",
      "pt-a.po",
      "pt-app.po",
      "pt-b.po",
      "templates",
    ]);
  });

  it("are not links, which may lead to a catalog in use", async () => {
    const cwd = await project({ ...CONFIG, locales: ["it", "fr"] });
    symlinkSync("a.po", join(cwd, "locales/it/old.po"));
    symlinkSync("../fr", join(cwd, "locales/it/more"));
    const french = text(cwd, "locales/fr/a.po");
    const { locales } = await prune(cwd, { delete: true, locales: ["it"] });
    const left = ["locales/it/more/a.po", "locales/it/more/b.po", "locales/it/old.po"];
    expect(locales).toMatchObject([{ obsolete: 1, written: 1, left }]);
    expect(text(cwd, "locales/fr/a.po")).toBe(french);
    expect(text(cwd, "locales/it/a.po")).toContain('msgid "Boats."');
  });

  it("are never looked for outside of the project", async () => {
    const cwd = await project();
    const other = temporaryProject({ "old.po": 'msgid "a"\nmsgstr "b"\n' });
    symlinkSync(join(other, "old.po"), join(cwd, "locales/it/old.po"));
    await expect(prune(cwd, { delete: true })).rejects.toThrow("leaves the project");
    expect(text(other, "old.po")).toContain("msgstr");
    expect(text(cwd, "locales/it/a.po")).toContain("#~ ");
  });
});

describe("all or nothing", () => {
  it.each<[string, (cwd: string) => void, string]>([
    [
      "a catalog is no PO file",
      (cwd) => {
        put(cwd, "locales/it/b.po", 'msgid "a\n');
      },
      "locales/it/b.po",
    ],
    [
      "a catalog of no page is no PO file",
      (cwd) => {
        put(cwd, "locales/it/z.po", 'msgid "a\n');
      },
      "locales/it/z.po",
    ],
    [
      "a file that would go is read-only",
      (cwd) => {
        put(cwd, "locales/it/z.po", 'msgid "a"\nmsgstr "b"\n');
        chmodSync(join(cwd, "locales/it/z.po"), 0o444);
      },
      "locales/it/z.po",
    ],
    [
      "a page cannot be read",
      (cwd) => {
        put(cwd, "docs/b.md", "\u0000");
      },
      "docs/b.md",
    ],
  ])("nothing is deleted where %s", async (_, spoil, file) => {
    const cwd = await project();
    mkdirSync(join(cwd, "locales/it/sub"));
    spoil(cwd);
    const before = files(cwd);
    await expect(prune(cwd, { delete: true })).rejects.toMatchObject({
      name: "InputError",
      place: { file },
    });
    expect(files(cwd)).toEqual(before);
  });
});
