import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
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
    const named = ["mkdocs", "plain"].includes(name) ? ["--locale", "it", "--locale", "fr"] : [];

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
        locales: { locale: string; pages: number; written: number }[];
      };
      expect(built.map(({ locale }) => locale)).toEqual(locales);
      expect(built.every(({ pages, written }) => pages > 0 && written === 0)).toBe(true);
    });
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
