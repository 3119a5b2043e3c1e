import { describe, expect, test } from "vitest";
import { jsxReader, maskPrograms } from "../src/dialects/mdx/jsx-reader.js";

describe("programs in JSX", () => {
  test.each([
    ["<a b={() => c}>{d} e</a>", "<a b=_________>___ e</a>"],
    ['<a b="{c}" d={"}"}>', '<a b="{c}" d=_____>'],
    ["{`}`} a {/* } ' */} b {'}'}", "_____ a ___________ b _____"],
    ["{a && <b>don't</b>} c", "___________________ c"],
    ["\\{a} and {b // }", "\\{a} and {b // }"],
    ["a {\nb\r\n} c", "a _\n_\r\n_ c"],
  ])("are masked in %j", (jsx, masked) => {
    expect(maskPrograms(jsx)).toBe(masked);
  });

  test("tell where a line ends", () => {
    const reader = jsxReader();
    const places = ["<Tabs", "a='b>", "'", "c={[", "]}", "> {d"].map((line) => {
      reader.read(line);
      return reader.place();
    });
    expect(places).toEqual(["tag", "tag", "tag", "program", "tag", "program"]);
  });

  test.each(["{", "{'\\", "<a b={", "{`", "{/*", "{//\n", "<a b='", "}{"])(
    "take time that grows with their length, of %j many times over",
    (piece) => {
      expect(maskPrograms(piece.repeat(200_000))).toHaveLength(piece.length * 200_000);
    },
  );
});
