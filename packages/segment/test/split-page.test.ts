import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InputError } from "@dragoman/model";
import { describe, expect, test } from "vitest";
import { DIALECTS, type DialectName, splitPage } from "../src/index.js";
import { plainItems, parsedItems } from "../src/inline/row-items.js";
import { mkdocs } from "../src/dialects/mkdocs/index.js";

const split = (text: string): string[] =>
  splitPage(text, { path: "a.md", dialect: "mkdocs" }).segments.map((segment) => segment.source);

function failure(text: string): InputError {
  try {
    splitPage(text, { path: "a.md", dialect: "gfm" });
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("no error was thrown");
}

describe("front matter", () => {
  test("that is never closed is an error with its place", () => {
    const error = failure("---\ntitle: Tides\n\nBody\n");
    expect(error.message).toContain("never closed");
    expect(error.place).toEqual({ file: "a.md", line: 1, column: 1 });
  });

  test("that is no YAML is an error at the place of the mistake", () => {
    const error = failure('---\ntitle: "Tides\nsummary: x\n---\nBody\n');
    expect(error.message).toContain("not valid YAML");
    expect(error.place.line).toBeGreaterThan(1);
  });

  test("that is no TOML is an error at the place of the mistake", () => {
    expect(failure("+++\ntitle = Tides\n+++\n").place.line).toBe(2);
  });

  test("that is no JSON is an error", () => {
    expect(failure('{\n  "title": Tides\n}\n').message).toContain("not valid JSON");
  });

  test("takes the keys that the configuration names, by name or by path", () => {
    const text = "---\ntitle: A\nnav:\n  - label: One\n  - label: Two\nother: B\n---\n";
    const sources = (keys: string[]): string[] =>
      splitPage(text, { path: "a.md", dialect: "gfm", frontMatterKeys: keys }).segments.map(
        (segment) => segment.source,
      );
    expect(sources(["label"])).toEqual(["One", "Two"]);
    expect(sources(["nav.1.label", "other"])).toEqual(["Two", "B"]);
    expect(sources(["nav.*.label"])).toEqual(["One", "Two"]);
    expect(sources([])).toEqual([]);
  });
});

describe("keys of a tool's own", () => {
  const text = "---\nhero:\n  name: Tides\n  text: Of all harbours\nprev: Harbours\n---\n";
  const sources = (dialect: DialectName, frontMatterKeys?: string[]): string[] =>
    splitPage(text, { path: "a.md", dialect, frontMatterKeys }).segments.map((one) => one.source);

  test("are those of the dialect's tools", () => {
    expect(sources("directives")).toEqual(["Tides", "Of all harbours", "Harbours"]);
    expect(sources("gfm")).toEqual(["Of all harbours"]);
  });

  test("give way to those that the configuration names", () => {
    expect(sources("directives", ["prev"])).toEqual(["Harbours"]);
  });
});

describe("sources", () => {
  test("wrapping a paragraph anew changes no msgid", () => {
    expect(split("one two three four\n")).toEqual(split("one two\nthree\n  four\n"));
  });

  test.each(["", "> quoted\n\n", "---\ntitle: x\n---\n", "\uFEFF"])(
    "a byte-order mark in the middle of a page, after %j, is a character",
    (before) => {
      for (const text of ["low water.", "[low](a.md) water.", "[low](a.md)"]) {
        const page = splitPage(`${before}\uFEFF${text}\n`, { path: "a.md", dialect: "mkdocs" });
        const { slot, source } = page.segments.at(-1) ?? {};
        expect(page.text.slice(slot?.start, slot?.end)).toBe(source);
        expect(page.text.slice(slot?.end)).not.toContain("water");
      }
    },
  );

  test("a paragraph without a word is no segment", () => {
    expect(split("`code`\n\n<https://example.org>\n\n42 %\n\n:material-check:\n")).toEqual([]);
  });

  test("code is never a segment", () => {
    expect(split("    indented\n\n```\nfenced\n```\n\n<pre>\nraw\n</pre>\n")).toEqual([]);
  });

  test("an unknown dialect is an error that names those that exist", () => {
    const call = (): unknown =>
      splitPage("", { path: "a.md", dialect: "creole" as unknown as "gfm" });
    expect(call).toThrow(InputError);
  });
});

test("link rows: the quick reading and the parser's are the same", () => {
  const rows = [
    '[:a-b: One](x){ .c }\n[Two](y "T"){ title="U" } | ![Alt](z)',
    '[a](b)[c](d "e f")![g *h*](i){: #j }',
    "[](x) [One](<y> 'z')",
    "[One](x(y)) [Two](z)",
    "[One] (x)",
  ];
  let plain = 0;
  for (const text of rows) {
    const context = {
      text,
      dialect: mkdocs,
      attributes: new Set<string>(),
      labels: [],
      paired: new Set<string>(),
    };
    const quick = plainItems(text, context);
    if (!quick) continue;
    plain++;
    expect(withoutUndefined(quick)).toEqual(withoutUndefined(parsedItems(text, context)));
  }
  expect(plain).toBe(2);
});

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}

describe("every dialect", () => {
  const folder = fileURLToPath(new URL("./fixtures/", import.meta.url));
  for (const dialect of DIALECTS)
    test(`${dialect}: slots are disjoint, ascending, and hold their source`, () => {
      for (const name of readdirSync(folder)) {
        const text = readFileSync(`${folder}${name}/input.md`, "utf8");
        let end = 0;
        for (const { slot, source } of splitPage(text, { path: name, dialect }).segments) {
          expect(slot.start).toBeGreaterThanOrEqual(end);
          expect(slot.end).toBeGreaterThan(slot.start);
          expect(text.slice(slot.start, slot.end)).toContain(source.split(/[\s"\\'&è]/)[0]);
          end = slot.end;
        }
      }
    });
});
