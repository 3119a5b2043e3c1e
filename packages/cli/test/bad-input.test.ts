import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONFIG, dragoman, isBuilt, project, put, snapshot } from "./run-dragoman.js";

const docs = CONFIG.docs[0];
const page = { "docs/index.md": "# Tides\n\nLow water at noon.\n" };
const HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';

function catalog(body: string): Readonly<Record<string, string>> {
  return { "locales/it/index.po": HEADER + body };
}

/** Each case: the project, then what the error begins with and what else it says. */
interface Case {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly config?: object | string;
  readonly prepare?: (root: string) => void;
  readonly begins: string;
  readonly says: string;
}

const cases: readonly Case[] = [
  {
    name: "invalid UTF-8",
    files: { "docs/b.md": Buffer.from([0x61, 0x0a, 0x62, 0xff]) },
    begins: "docs/b.md:2:2: ",
    says: "0xFF",
  },
  { name: "a NUL", files: { "docs/b.md": "a\nb\0" }, begins: "docs/b.md:2:2: ", says: "NUL" },
  {
    name: "front matter that is never closed",
    files: { "docs/b.md": "---\ntitle: Tides\n" },
    begins: "docs/b.md:1:",
    says: "---",
  },
  {
    name: "broken front matter",
    files: { "docs/b.md": '---\ntitle: "Tides\nother: [1\n---\n' },
    begins: "docs/b.md:",
    says: "",
  },
  {
    name: "a string of a catalog that is never closed",
    files: catalog('msgid "a\nmsgstr ""\n'),
    begins: "locales/it/index.po:5:",
    says: "",
  },
  {
    name: "a message that is translated twice",
    files: catalog('msgid "a"\nmsgstr "c"\n\nmsgid "a"\nmsgstr "b"\n'),
    begins: "locales/it/index.po:8:1: ",
    says: "twice",
  },
  {
    name: "an unknown charset",
    files: { "locales/it/index.po": HEADER.replace("UTF-8", "KLINGON-8") },
    begins: "locales/it/index.po:3:",
    says: "KLINGON-8",
  },
  {
    name: "invalid bytes in a catalog",
    files: {
      "locales/it/index.po": Buffer.concat([
        Buffer.from(`${HEADER}msgid "a"\nmsgstr "`),
        Buffer.from([0xff]),
        Buffer.from('"\n'),
      ]),
    },
    begins: "locales/it/index.po:6:",
    says: "ff",
  },
  {
    name: "an unknown key",
    config: { ...CONFIG, catalog: "x" },
    begins: "dragoman.config.json:15:3: ",
    says: "Did you mean `catalogs`?",
  },
  {
    name: "JSON that is none",
    config: '{\n  "sourceLocale": "en",\n  oops\n}',
    begins: "dragoman.config.json:3:3: ",
    says: "not valid JSON",
  },
  {
    name: "a pattern that matches nothing",
    config: { ...CONFIG, docs: [{ ...docs, source: "dosc/**/*.md" }] },
    begins: "dragoman.config.json:",
    says: "matches no file",
  },
  {
    name: "a pattern that leaves the project",
    config: { ...CONFIG, docs: [{ ...docs, source: "../*.md" }] },
    begins: "dragoman.config.json:8:",
    says: "leaves the project",
  },
  {
    name: "catalogs that leave the project",
    config: { ...CONFIG, catalogs: "../{locale}/{path}.po" },
    begins: "dragoman.config.json:",
    says: "leaves the project",
  },
  {
    name: "a locale that is a path",
    config: { ...CONFIG, locales: ["../x"] },
    begins: "dragoman.config.json:4:5: ",
    says: "no locale name",
  },
  {
    name: "a locale named __proto__",
    config: { ...CONFIG, locales: ["__proto__"] },
    begins: "dragoman.config.json:4:5: ",
    says: "no locale name",
  },
  {
    name: "two pages that would write one catalog",
    files: { "blog/index.md": "# Blog\n" },
    config: {
      ...CONFIG,
      docs: [docs, { ...docs, source: "blog/*.md", target: "i18n/{locale}/blog/{path}.{ext}" }],
    },
    begins: "dragoman.config.json:",
    says: "index.po",
  },
  {
    name: "a page that nobody may read",
    prepare: (root) => {
      chmodSync(join(root, "docs/index.md"), 0);
    },
    begins: "docs/index.md: ",
    says: "not permitted",
  },
  {
    name: "a page that is a link out of the project",
    prepare: (root) => {
      symlinkSync("/etc/hostname", join(root, "docs/b.md"));
    },
    begins: "docs/b.md: ",
    says: "leaves the project",
  },
  {
    name: "a catalog that cannot be written",
    prepare: (root) => {
      put(root, catalog('msgid "a"\nmsgstr ""\n'));
      chmodSync(join(root, "locales/it/index.po"), 0o444);
    },
    begins: "locales/it/index.po: ",
    says: "read-only",
  },
  {
    name: "a folder in the place of a catalog",
    prepare: (root) => mkdirSync(join(root, "locales/it/index.po"), { recursive: true }),
    begins: "locales/it/index.po: ",
    says: "folder",
  },
  {
    name: "a file in the place of a folder",
    files: { locales: "not a folder" },
    begins: "locales/",
    says: "",
  },
];

describe.skipIf(!isBuilt)("bad input to sync (skipped where dragoman is not built)", () => {
  it.each(cases)("$name", ({ files = {}, config = CONFIG, prepare, begins, says }) => {
    const root = project({ ...page, ...files }, config);
    prepare?.(root);
    const before = snapshot(root);
    const { status, stdout, stderr } = dragoman(root, "sync");
    expect(stderr.slice(0, begins.length)).toBe(begins);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(snapshot(root)).toEqual(before);
  });

  it("a page that the parser does not get through", () => {
    const root = project({ ...page, "docs/slow.md": "Low *water*.\n\n".repeat(300_000) });
    const before = snapshot(root);
    const started = performance.now();
    const { status, stderr } = dragoman(root, "sync", "--time-limit", "0.2");
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(stderr).toMatch(
      /^docs\/slow\.md: the parser does not get through this page within 0\.2 s/,
    );
    expect(status).toBe(2);
    expect(snapshot(root)).toEqual(before);
  });
});

describe.skipIf(!isBuilt)("bad input to build (skipped where dragoman is not built)", () => {
  it("leaves every page as it was when one cannot be written", () => {
    const root = project({ ...page, "docs/b.md": "# B\n", "i18n/it/index.md": "old\n" });
    mkdirSync(join(root, "i18n/it/b.md"));
    const before = snapshot(root);
    const { status, stderr } = dragoman(root, "build");
    expect(stderr).toMatch(/^i18n\/it\/b\.md: this is a folder or a device/);
    expect(status).toBe(2);
    expect(snapshot(root)).toEqual(before);
  });

  it("does not write through a link out of the project", () => {
    const outside = project({});
    const root = project(page);
    symlinkSync(outside, join(root, "i18n"));
    const before = snapshot(outside);
    const { status, stderr } = dragoman(root, "build");
    expect(stderr).toContain("leaves the project");
    expect(status).toBe(2);
    expect(snapshot(outside)).toEqual(before);
  });
});
