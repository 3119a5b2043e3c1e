import { parseJson, USUAL_STYLE, serializeJson } from "@dragoman/messages";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("JSON", () => {
  test("keeps order, numbers, layout and every key", () => {
    for (const text of [
      '{\n\t"10": 1.0,\n\t"2": [],\n\t"__proto__": { "a": null }\n}'.replace(
        '{ "a": null }',
        '{\n\t\t"a": null\n\t}',
      ),
      '\uFEFF{\r\n  "a": -1e400,\r\n  "b": {}\r\n}\r\n',
      '{"a":[1,"x",{"b":true}]}',
    ])
      expect(serializeJson(parseJson(text, "a.json"))).toBe(text);
  });

  test("is what JSON.parse makes of it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/\\u0000|\\u0004|\\ud[89a-f]/u.test(text));
        const { root } = parseJson(text, "a.json");
        expect(JSON.parse(serializeJson({ root, style: USUAL_STYLE }))).toStrictEqual(
          JSON.parse(text),
        );
      }),
    );
  });

  test.each([
    ['{\n  "a": "1",\n  "a": "2"\n}', "twice, first in line 2", 3],
    ["[1]", "something else", 1],
    ['{\n"a": 1,}', "not valid JSON", 2],
    [`{"a":${"[".repeat(200_000)}`, "more than 100 levels", 1],
    ['{"a": "x\\u0004"}', "U+0004", 1],
    ['{"\\ud800": "x"}', "half of a surrogate pair", 1],
  ])("that is wrong is an error with its place (%#)", (text, message, line) => {
    expect(() => parseJson(text, "a.json")).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(message) as string,
        place: expect.objectContaining({ file: "a.json", line }) as object,
      }) as Error,
    );
  });

  test("of fifty thousand keys takes a moment", () => {
    const value = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`key ${n}`, "x"]));
    expect(parseJson(JSON.stringify(value), "a.json").root.size).toBe(50_000);
  });
});
