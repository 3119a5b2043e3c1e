import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  CONFIG,
  contents,
  dragoman,
  dragomanIn,
  isBuilt,
  project,
  put,
  snapshot,
  text,
} from "./run-dragoman.js";

const english = {
  "docs/index.md":
    '\uFEFF---\ntitle: Tide tables\n---\n\n# Tides\n\nLow water at noon.\r\n\r\n!!! note "Mind the bar"\n\n    Ask the harbour master.\n',
  "docs/moon/phases.md": "# Phases\n\nLow water at noon.\n\n- Full moon\n- New moon",
};
const italian = {
  "i18n/it/index.md":
    '\uFEFF---\ntitle: Tavole di marea\n---\n\n# Maree\n\nBassa marea a mezzogiorno.\r\n\r\n!!! note "Attenti alla barra"\n\n    Ask the harbour master.\n',
};

describe.skipIf(!isBuilt)("the whole way (skipped where dragoman is not built)", () => {
  it("goes from pages to catalogs and back, byte for byte", () => {
    const root = project(english);
    expect(dragoman(root, "sync")).toMatchObject({ status: 0, stderr: "" });
    expect(text(root, "locales/it/moon/phases.po")).toContain('msgid "Full moon"\nmsgstr ""\n');
    expect(text(root, "locales/templates/index.pot")).toContain('msgid "Tide tables"');
    expect(dragoman(root, "build").status).toBe(0);
    for (const [path, page] of Object.entries(english)) {
      expect(text(root, path.replace("docs/", "i18n/it/"))).toBe(page);
    }
  });

  it("imports a localised page, names what is left, and builds the page again", () => {
    const root = project({ ...english, ...italian });
    const imported = JSON.parse(dragoman(root, "import", "--format", "json").stdout) as object;
    expect(imported).toMatchObject({
      locales: [{ locale: "it", pages: 1, segments: 5, placed: 4, left: 1, uncertain: 0 }],
    });
    const { status, stdout } = dragoman(root, "report", "--format", "json");
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as { locales: { findings: { source: string }[] }[] };
    const line = text(root, "locales/it/index.po")
      .split("\n")
      .indexOf('msgid "Ask the harbour master."');
    expect(report.locales[0]?.findings[0]).toMatchObject({
      rule: "untranslated",
      file: "docs/index.md",
      line: 11,
      column: 5,
      catalog: { file: "locales/it/index.po", line: line + 1 },
      source: "Ask the harbour master.",
    });
    rmSync(join(root, "i18n"), { recursive: true });
    dragoman(root, "build");
    expect(text(root, "i18n/it/index.md")).toBe(italian["i18n/it/index.md"]);
  });

  it("touches no file the second time", () => {
    const root = project({ ...english, ...italian });
    for (const command of ["sync", "import", "sync", "build"]) dragoman(root, command);
    const before = snapshot(root);
    for (const command of ["sync", "import", "sync", "build", "report"]) {
      expect(dragoman(root, command).status).toBe(0);
      expect(snapshot(root)).toEqual(before);
    }
    rmSync(join(root, ".dragoman"), { recursive: true });
    expect(dragoman(root, "sync").status).toBe(0);
    expect(snapshot(root)).toEqual(before);
  });

  it("says the same with a cache and without one", () => {
    const root = project(english);
    dragoman(root, "sync");
    const cached = dragoman(root, "sync", "--format", "json").stdout;
    rmSync(join(root, ".dragoman"), { recursive: true });
    expect(dragoman(root, "sync", "--format", "json").stdout).toBe(cached);
  });

  it("sees every change in spite of the cache", () => {
    const root = project(english);
    dragoman(root, "sync");
    expect(dragoman(root, "sync", "--check").status).toBe(0);
    put(root, { "docs/index.md": "# Tides\n\nHigh water at noon.\n" });
    const check = dragoman(root, "sync", "--check");
    expect(check.status).toBe(1);
    expect(check.stderr).toContain("locales/it/index.po");
    dragoman(root, "sync");
    expect(text(root, "locales/it/index.po")).toContain("High water at noon.");
    rmSync(join(root, "locales/it/moon/phases.po"));
    expect(dragoman(root, "sync", "--check").status).toBe(1);
  });

  it("does not believe a damaged cache", () => {
    const root = project(english);
    for (const damaged of ["", "{", '{"locales":{"it":{"digest":"0","messages":1}}}']) {
      put(root, {
        ".dragoman/sync-stamps.json": damaged,
        "docs/index.md": `# Tide ${damaged.length}\n`,
      });
      expect(dragoman(root, "sync").status).toBe(0);
      expect(text(root, "locales/it/index.po")).toContain(`msgid "Tide ${damaged.length}"`);
    }
  });

  it("writes nothing with --check", () => {
    const root = project(english);
    const before = snapshot(root);
    expect(dragoman(root, "sync", "--check").status).toBe(1);
    expect(snapshot(root)).toEqual(before);
  });

  it("gives the same files whatever the number of workers", () => {
    const pages = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `docs/${index}.md`,
        `# Page ${index}\n\n${`Tide ${index} is low. `.repeat(400)}\n\nThe same.\n`,
      ]),
    );
    const all = [1, 2, 4].map((workers) => {
      const root = project(pages, { ...CONFIG, locales: ["it", "ar"] });
      expect(dragoman(root, "sync", "--workers", String(workers)).status).toBe(0);
      expect(dragoman(root, "build", "--workers", String(workers)).status).toBe(0);
      return contents(root)
        .map((line) => line.replace(/ .*/, ""))
        .concat(
          Object.keys(pages).map((path) => text(root, path.replace("docs/", "i18n/ar/"))),
          Object.keys(pages).map((path) =>
            text(root, path.replace("docs/", "locales/ar/").replace(".md", ".po")).replaceAll(
              /^"(POT|PO)-.*$/gm,
              "",
            ),
          ),
        );
    });
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
  });

  it("gives the same files whatever the machine's language and time zone", () => {
    const pages = Object.fromEntries(
      ["I", "i", "İ", "ı", "z", "ä", "Ö", "10", "9"].map((name) => [
        `docs/${name}.md`,
        `# Tide ${name}\n\nThe same IT.\n\n[${name}](a.md)\n`,
      ]),
    );
    const all = [
      { LC_ALL: "C", TZ: "UTC" },
      { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Chatham" },
      { LC_ALL: "sv_SE.UTF-8", LANG: "sv_SE.UTF-8", TZ: "America/St_Johns" },
    ].map((machine) => {
      const root = project(pages);
      for (const command of ["sync", "build"])
        expect(dragomanIn(machine, root, command).status).toBe(0);
      const report = dragomanIn(machine, root, "report", "--format", "json").stdout;
      const paths = contents(root).map((line) => line.replace(/ [0-9a-f]+$/, ""));
      const files = paths.filter((path) => /\.(?:md|pot?)$/.test(path));
      return [report, ...files.map((path) => path + withoutDates(text(root, path)))];
    });
    expect(all[0]?.length).toBe(1 + 4 * Object.keys(pages).length);
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
  });

  it("keeps one catalog per locale where the pattern has no {path}", () => {
    const config = { ...CONFIG, catalogs: "po/{locale}.po", templates: "po/messages.pot" };
    const root = project(english, config);
    expect(dragoman(root, "sync").status).toBe(0);
    const catalog = text(root, "po/it.po");
    expect(catalog.match(/msgid "Low water at noon\."/g)).toHaveLength(1);
    expect(catalog).toContain("#: docs/index.md docs/moon/phases.md\n");
    const before = snapshot(root);
    expect(dragoman(root, "sync").status).toBe(0);
    expect(snapshot(root)).toEqual(before);
  });

  it("works on one locale alone", () => {
    const root = project(english, { ...CONFIG, locales: ["it", "fr"] });
    const { stdout } = dragoman(root, "sync", "--locale", "fr", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ locales: [{ locale: "fr", catalogs: 2 }] });
    expect(contents(root).join("\n")).not.toContain("locales/it");
  });

  it("explains each decision", () => {
    const root = project(english);
    const { stdout } = dragoman(root, "sync", "--explain", "--format", "json");
    const { locales } = JSON.parse(stdout) as { locales: { decisions: object[] }[] };
    expect(locales[0]?.decisions).toContainEqual(
      expect.objectContaining({
        page: "docs/moon/phases.md",
        line: 5,
        outcome: "new",
        msgid: "Full moon",
        msgstr: "",
      }),
    );
    const first = dragoman(project(english), "sync", "--explain").stdout;
    expect(first).toContain("it  new  docs/moon/phases.md:5");
    // What is as it was is data alone.
    const again = dragoman(root, "sync", "--explain", "--format", "json").stdout;
    expect(again).toContain('"asBefore": true');
    expect(dragoman(root, "sync", "--explain").stdout).not.toContain("docs/moon/phases.md");
  });

  it("shows how a page is split", () => {
    const { stdout } = dragoman(project(english), "segments", "docs/index.md");
    expect(stdout).toContain("docs/index.md (mkdocs): 5 segments");
    expect(stdout).toContain("Mind the bar");
  });

  it("writes reports to files and to stdout", () => {
    const root = project(english);
    dragoman(root, "sync");
    const both = dragoman(root, "report", "--reporter", "text", "--reporter", "json=out.json");
    expect(both).toMatchObject({ status: 0, stderr: "" });
    expect(both.stdout).toContain("docs/moon/phases.md:6  locales/it/moon/phases.po:");
    expect(both.stdout).not.toContain("\u001B");
    expect(JSON.parse(text(root, "out.json"))).toEqual(
      JSON.parse(dragoman(root, "report", "--format", "json").stdout),
    );
  });

  it("ends quietly when nobody reads on", async () => {
    const bin = fileURLToPath(new URL("../bin/dragoman.js", import.meta.url));
    const root = project({ "docs/a.md": "Low water.\n\n".repeat(20_000) });
    const child = spawn(process.execPath, [bin, "segments", "docs/a.md"], { cwd: root });
    let stderr = "";
    child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
    child.stdout.destroy();
    await once(child, "close");
    expect(stderr).toBe("");
  });
});

/** Dates are the clock's, and their offset is the machine's. */
function withoutDates(catalog: string): string {
  return catalog.replaceAll(/^"(?:POT|PO)-[\w-]+-Date: .*$/gm, "");
}
