import { InputError } from "@dragoman/model";
import { describe, expect, test } from "vitest";
import { keyPatterns } from "../../src/data/key-patterns.js";
import { type DataFormat, splitPage } from "../../src/index.js";

describe("patterns of keys", () => {
  const covers = (patterns: string[], ...path: (string | number)[]): boolean =>
    keyPatterns(patterns).covers(path);

  test("are paths from the top, and take all that is below", () => {
    expect(covers(["a.b"], "a", "b")).toBe(true);
    expect(covers(["a.b"], "a", "b", 0, "c")).toBe(true);
    expect(covers(["a.b"], "a")).toBe(false);
    expect(covers(["b"], "a", "b")).toBe(false);
  });

  test("have * for one step, ** for any number, and names with dots", () => {
    expect(covers(["a.*.c"], "a", 3, "c")).toBe(true);
    expect(covers(["a.*.c"], "a", "c")).toBe(false);
    expect(covers(["**.c"], "c")).toBe(true);
    expect(covers(["**.c"], "a", "b", 1, "c")).toBe(true);
    expect(covers(["a.**.b.**.c"], "a", "b", "b", "x", "c")).toBe(true);
    expect(covers(["a\\.b"], "a.b")).toBe(true);
    expect(covers(["\\*"], "*")).toBe(true);
    expect(covers(["\\*"], "x")).toBe(false);
  });

  test("take out after !, wherever that stands", () => {
    expect(covers(["!a.b", "a"], "a", "c")).toBe(true);
    expect(covers(["!a.b", "a"], "a", "b", "c")).toBe(false);
    expect(covers(["!a"], "b")).toBe(false);
  });

  test("cost no more than length times length, however many ** they have", () => {
    const pattern = `${"**.a.".repeat(500)}z`;
    const path = Array.from({ length: 5000 }, () => "a");
    expect(covers([pattern], ...path)).toBe(false);
  });
});

describe("a broken or hostile data file", () => {
  const failure = (text: string, dialect: DataFormat): string => {
    try {
      const { segments } = splitPage(text, { path: "file", dialect });
      return `${segments.length} segments`;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { line, column } = error.place;
      expect(error.hint).toMatch(/\w/);
      return `${line ?? 0}:${column ?? 0} ${error.message}`;
    }
  };

  test.each<[string, DataFormat, string]>([
    ["a: b\nc: [d\ne: f\n", "yaml", "3:1 this is not valid YAML"],
    ["a: b: c\n", "yaml", "1:4 this is not valid YAML"],
    ["\uFEFFa: 'b\n", "yaml", "2:1 this is not valid YAML"],
    ["a:\n\t- b\n", "yaml", "2:1 this is not valid YAML"],
    ['{ "a": }', "json", "1:8 this is not valid JSON"],
    ['\uFEFF{ "a": 1, }', "json", "1:11 this is not valid JSON"],
    ['{\n  "a": "b\nc"\n}', "json", "2:10 this is not valid JSON"],
    ["// comment\n{}", "json", "1:1 this is not valid JSON"],
    ["", "json", "1:1 this is not valid JSON"],
    ["[".repeat(20_000), "yaml", "1:403 this file nests deeper than 200 levels"],
    ["- ".repeat(20_000), "yaml", "1:804 this file nests deeper than 200 levels"],
    ["? ".repeat(20_000), "yaml", "this file nests deeper than 200 levels"],
    ['{"a":'.repeat(20_000), "yaml", "this file nests deeper than 200 levels"],
    ["[".repeat(20_000), "json", "1:201 this file nests deeper than 200 levels"],
  ])("is an error with its place: %#", (text, dialect, message) => {
    expect(failure(text, dialect)).toContain(message);
  });

  test("is read where it nests 150 levels deep", () => {
    const text = `${"[".repeat(150)}"x"${"]".repeat(150)}`;
    expect(failure(text, "yaml")).toBe("1 segments");
    expect(failure(text, "json")).toBe("1 segments");
    expect(failure(`${"- ".repeat(150)}x`, "yaml")).toBe("1 segments");
  });

  test("is not expanded where aliases stand for aliases", () => {
    const levels = Array.from({ length: 30 }, (_, at) => {
      const items = Array.from({ length: 10 }, () => `*a${at}`).join(", ");
      return `a${at + 1}: &a${at + 1} [${items}]\n`;
    });
    expect(failure(`a0: &a0 Text\n${levels.join("")}`, "yaml")).toBe("0 segments");
  });

  test("holds any name", () => {
    const text = '{"__proto__": {"constructor": "Text"}, "": "Empty name", "2": "b", "1": "a"}';
    const { segments } = splitPage(text, { path: "a.json", dialect: "json" });
    expect(segments.map(({ source }) => source)).toEqual(["Text", "Empty name", "b", "a"]);
  });
});
