import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { dragoman, isBuilt, put, snapshot, text } from "../run-dragoman.js";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));

function site(name: string): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-init-")));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  if (name !== "") cpSync(join(fixtures, name), root, { recursive: true });
  return root;
}

describe.skipIf(!isBuilt)("dragoman init (skipped where it is not built)", () => {
  describe.each(readdirSync(fixtures))("%s", (name) => {
    // What the site does not say: its configuration names no locale.
    const named = ["mkdocs", "plain", "i18next-alone"].includes(name)
      ? ["--locale", "it", "--locale", "fr"]
      : [];

    it("writes a configuration that works", async () => {
      const root = site(name);
      const { status, stdout, stderr } = dragoman(root, "init", "--yes", ...named);
      expect({ status, stdout }).toEqual({ status: 0, stdout: text(root, "dragoman.config.json") });
      await expect(stderr).toMatchFileSnapshot(join(fixtures, "..", "expected", `${name}.txt`));
      await expect(stdout).toMatchFileSnapshot(join(fixtures, "..", "expected", `${name}.json`));
      const next = Array.from(stderr.matchAll(/^ {2}\$ dragoman (\S+)/gmu), (match) => match[1]);
      expect(next).toHaveLength(2);
      for (const command of [...next, "sync", "build"]) {
        if (command === "import" && name === "mdbook") continue;
        const run = dragoman(root, command ?? "");
        expect(run, `${command} after init`).toMatchObject({ status: 0 });
      }
      const { locales } = JSON.parse(stdout) as { locales: string[] };
      const { locales: built } = JSON.parse(dragoman(root, "build", "--format", "json").stdout) as {
        locales: { locale: string; pages: number; written: number; messages?: { files: number } }[];
      };
      expect(built.map(({ locale }) => locale)).toEqual(locales);
      expect(
        built.every(
          ({ pages, messages, written }) => pages + (messages?.files ?? 0) > 0 && written === 0,
        ),
      ).toBe(true);
    });
  });

  it("leads from i18next's JSON to catalogs and back", () => {
    const root = site("i18next");
    const json = "public/locales/it/translation.json";
    const before = text(root, json);
    expect(dragoman(root, "init", "--yes").status).toBe(0);
    expect(dragoman(root, "import").status).toBe(0);
    const catalog = text(root, "locales/it/messages.po");
    expect(catalog).toContain('msgstr "Lanterne"');
    expect(catalog).not.toContain("Nobody reads this");
    expect(dragoman(root, "build").status).toBe(0);
    expect(text(root, json)).toBe(before);
  });

  it("leads from a page and a program to both, with separators that the program has not", () => {
    const root = site("i18next-mkdocs");
    expect(dragoman(root, "init", "--yes").status).toBe(0);
    expect(dragoman(root, "sync").status).toBe(0);
    const strings = "locales/pl-messages.po";
    expect(text(root, strings)).toContain('msgid "Open the gate."');
    expect(text(root, strings)).not.toContain("Somebody else's");
    expect(text(root, "locales/pl/messages.po")).toContain("What the lanterns say");
    put(root, {
      [strings]: text(root, strings).replace(
        'msgid "Open the gate."\nmsgstr ""',
        'msgid "Open the gate."\nmsgstr "Otwórz bramę."',
      ),
    });
    expect(dragoman(root, "build").status).toBe(0);
    expect(JSON.parse(text(root, "web/lang/pl/shop.json"))).toEqual({
      "Open the gate.": "Otwórz bramę.",
    });
  });

  it("keeps one catalog where a page has a namesake of another kind", () => {
    const root = site("starlight");
    put(root, { "src/content/docs/guide/gate.md": "# Gate\n" });
    expect(dragoman(root, "init", "--yes").status).toBe(0);
    expect(text(root, "dragoman.config.json")).toContain('"catalogs": "locales/{locale}.po"');
    expect(dragoman(root, "sync").status).toBe(0);
  });

  it("takes the source locale off the names of pages", () => {
    const root = site("mkdocs-suffix-named");
    expect(dragoman(root, "init", "--yes").status).toBe(0);
    expect(dragoman(root, "import").status).toBe(0);
    expect(text(root, "locales/it/index.po")).toContain('msgstr "Lanterne"');
    const before = text(root, "docs/index.it.md");
    expect(dragoman(root, "build").status).toBe(0);
    expect(text(root, "docs/index.it.md")).toBe(before);
    const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
    expect(pages.filter((path) => path.endsWith(".md")).sort()).toEqual([
      "guide/gate.fr.md",
      "guide/gate.it.md",
      "guide/gate.md",
      "index.en.md",
      "index.fr.md",
      "index.it.md",
    ]);
  });

  it("proposes one of several sites, and says what to do with the others", () => {
    const root = site("mkdocs");
    put(root, {
      "website/hugo.toml": 'baseURL = "https://example.org/"\n',
      "website/content/_index.md": "# Elsewhere\n",
    });
    const { status, stderr } = dragoman(root, "init", "--yes", "--locale", "it");
    expect(status).toBe(0);
    expect(stderr).toContain("Found Hugo (website/hugo.toml).");
    expect(stderr).toContain("a configuration of its own with --config");
    const inside = dragoman(root, "init", "--yes", "--cwd", "website", "--locale", "it");
    expect(inside.stderr).toContain("there is a configuration already");
    const named = ["--config", "website/dragoman.config.json", "--locale", "it"];
    expect(dragoman(root, "init", "--yes", ...named).stderr).toContain("Found Hugo (hugo.toml).");
  });

  it("says that a folder is read-only, and leaves it alone", () => {
    const root = site("mkdocs");
    chmodSync(root, 0o555);
    onTestFinished(() => {
      chmodSync(root, 0o755);
    });
    const { status, stderr } = dragoman(root, "init", "--yes", "--locale", "it");
    expect(stderr).toMatch(/^dragoman\.config\.json: .*read-only/mu);
    expect(status).toBe(2);
    expect(existsSync(join(root, "dragoman.config.json"))).toBe(false);
  });

  it("gives what was found and the configuration as JSON", () => {
    const root = site("mkdocs-folder");
    const { status, stdout, stderr } = dragoman(root, "init", "--format", "json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      found: [{ tool: "MkDocs", file: "mkdocs.yml" }],
      file: "dragoman.config.json",
      config: { sourceLocale: "en", locales: ["it", "pt-BR"] },
      next: ["dragoman import", "dragoman report"],
    });
    expect(JSON.parse(text(root, "dragoman.config.json"))).toMatchObject({ sourceLocale: "en" });
  });

  it("never overwrites a configuration, here or above", () => {
    const root = site("mkdocs");
    put(root, { "dragoman.config.json": "{}" });
    const before = snapshot(root);
    for (const folder of [root, join(root, "docs")]) {
      const { status, stderr } = dragoman(folder, "init", "--yes", "--locale", "it");
      expect(status).toBe(2);
      expect(stderr).toContain(`${join(root, "dragoman.config.json")}: there is a configuration`);
    }
    expect(
      dragoman(root, "init", "--config", "dragoman.config.json", "--locale", "it"),
    ).toMatchObject({ status: 2 });
    expect(snapshot(root)).toEqual(before);
  });

  it("writes another one where it is named", () => {
    const root = site("mkdocs");
    put(root, { "dragoman.config.json": "{}" });
    const run = dragoman(root, "init", "--config", "other.json", "--locale", "it");
    expect(run.stderr).toContain("$ dragoman sync --config other.json");
    expect(dragoman(root, "sync", "--config", "other.json").status).toBe(0);
  });

  it.each([
    ["mkdocs", [], "no locale is known", "dragoman init --locale it --locale fr"],
    ["mkdocs", ["--locale", "../x"], 'is "../x", which is no locale name', "Valid are names"],
    ["mkdocs", ["--locale", "en"], 'is "en", the source locale', "Take it out"],
    ["", [], "no site and no pages were recognised", "MkDocs, Docusaurus"],
  ])("ends with 2 on %s with %j", (name, args, message, hint) => {
    const root = site(name);
    const { status, stdout, stderr } = dragoman(root, "init", "--yes", ...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(existsSync(join(root, "dragoman.config.json"))).toBe(false);
  });

  it.each([
    [{ "mkdocs.yml": "docs_dir: [a\n" }, "mkdocs.yml:", "not valid YAML"],
    [{ "book.toml": "[book\n" }, "book.toml:2:1: ", "not valid TOML"],
    [{ "mkdocs.yml": "docs_dir: ../../etc\n" }, "mkdocs.yml: ", "leaves the project"],
    [{ "mkdocs.yml": "docs_dir: nowhere\n" }, "mkdocs.yml: ", "matches no file"],
    [{ "mkdocs.yml": "a: &a [1,2]\nb: [*a,*a]\n__proto__: {x: 1}\n" }, "mkdocs.yml", "no file"],
  ])("ends with 2 and the place on %j", (files, place, reason) => {
    const root = site("");
    put(root, files);
    const { status, stderr } = dragoman(root, "init", "--yes", "--locale", "it");
    expect(stderr).toContain(place);
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
  });
});
