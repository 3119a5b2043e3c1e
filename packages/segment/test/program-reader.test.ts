import { InputError } from "@dragoman/model";
import { describe, expect, test } from "vitest";
import { programReader } from "../src/dialects/mdx/program-reader.js";
import { splitPage } from "../src/index.js";

function openIn(program: string): string | undefined {
  const reader = programReader();
  for (const line of program.split("\n")) reader.read(line);
  const open = reader.open();
  return open && `${open.mark} ${String(open.line)}:${String(open.column)}`;
}

describe("brackets of a program", () => {
  test.each([
    ["export const a = { b: [1, 2] };", undefined],
    ["export const a = {", "{ 0:17"],
    ["export const a = f(\n  {},\n", "( 0:18"],
    ["const a = '(' + \"[\" + '\\'{';", undefined],
    ["const a = `{\n(`;", undefined],
    ["const a = `{\n(;", "` 0:10"],
    ["const a = 1; // (\n/* [\n{ */", undefined],
    ["const a = /* (", "/* 0:10"],
    ["const a = /[(]\\//g;\nconst b = 4 / (2);", undefined],
    ["return /(/.test(a) || /\\[/.test(b);", undefined],
    ["<p>{a} don't (half of it {b}</p>", "( 0:13"],
    ["const a = () => {\n  return <p>don't (half of it</p>;\n};", undefined],
    ["<a href={b}>https://tides.example/(</a>", "( 0:34"],
    ["<Card a={1} /> / (2) /> {3}", undefined],
  ])("of %j", (program, open) => {
    expect(openIn(program)).toBe(open);
  });

  test.each(["(", "([", "{'\\", "(/[", "`\\", "/*", "'\"", "(/", ")]", "([)", "\\'"])(
    "take time that grows with their number, of %j many times over",
    (piece) => {
      const reader = programReader();
      reader.read(piece.repeat(100_000));
      reader.read(")]}".repeat(100_000));
      expect(reader.open()?.line ?? 0).toBe(0);
    },
  );
});

describe("a program that is never closed", () => {
  const split = (text: string, dialect: "mdx" | "gfm" = "mdx"): unknown => {
    try {
      return splitPage(text, { path: "a.mdx", dialect }).segments.length;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { file, line, column } = error.parts.place;
      return [error.parts.message.message, file, line, column];
    }
  };
  const named = (mark: string, line: number, column: number): unknown[] => [
    `"${mark}" opens a program that is never closed`,
    "a.mdx",
    line,
    column,
  ];

  test.each([
    ["---\ntitle: A\n---\n\nexport const a = {\n  b: 1,\n\n# Title\n\nText.\n", named("{", 5, 18)],
    ["\uFEFFText.\r\n\r\n{a.map((b) => (\r\n\r\nMore.\r\n", named("{", 3, 1)],
    ["{/* never closed\n\n- item\n", named("{", 1, 1)],
    ["- item\n\n  {props.a(\n\n  more\n", named("{", 3, 3)],
    ["<Card\n  a={[1,\n\nText.\n", named("{", 2, 5)],
    ["export const a = {};\n\nText.\n\n```js\nexport const a = {\n```\n\nMore.\n", 2],
    ["export const a = /[(]/;\n\nText.\n", 1],
  ])("is named, of %j", (text, outcome) => {
    expect(split(text)).toEqual(outcome);
  });

  test("is a text where pages have no programs", () => {
    expect(split("export const a = {\n\nText.\n", "gfm")).toBe(2);
  });
});
