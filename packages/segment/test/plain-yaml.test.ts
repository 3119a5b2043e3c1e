import fc from "fast-check";
import { expect, test } from "vitest";
import { plainYamlValues } from "../src/front-matter/plain-yaml.js";
import { parsedYamlValues } from "../src/front-matter/yaml.js";

const values = [
  "Tides", "Two words", '"Quoted: text"', "'Single # quoted'", '""', "''", '"a \\"b\\""', "'it''s'", "true",
  "Null", "yes", "off", "12", "1.5", "2024-01-01", "a: b", "a:b", "a #b", "a#b", "a:", "- x", "[a]", "{a: b}",
  "&x Anchor", "*x", "!tag x", "| text", ">-", "@x", "`x", "%x", "è tardi", "日本", "word  ", '" spaced "',
  "https://example.org/#x", "x\ty", '"tab\there"', "Ends with colon:", "a, b", "a ] b", '"a" b', "~", "", "? x",
]; // prettier-ignore

test("lines that are plain at a glance are what the library makes of them", () => {
  const line = fc
    .tuple(
      fc.constantFrom("title", "meta_title", "a-b", "on", "true", "title"),
      fc.constantFrom(": ", ":  ", ":"),
      fc.constantFrom(...values),
      fc.constantFrom("", " ", "\t"),
    )
    .map((parts) => parts.join(""));
  const extra = fc.constantFrom("  indented", "# comment", "", "- item");
  const lines = fc.array(fc.oneof({ weight: 9, arbitrary: line }, extra), { maxLength: 4 });
  let plain = 0;
  fc.assert(
    fc.property(lines, fc.constantFrom("\n", "\r\n"), (content, eol) => {
      const text = content.map((one) => one + eol).join("");
      const quick = plainYamlValues(text);
      if (!quick) return;
      plain++;
      const known = parsedYamlValues(text);
      const all = known && "values" in known ? known.values : [];
      expect(quick.values).toEqual(all.filter(({ value }) => value !== ""));
    }),
    { numRuns: 5000 },
  );
  expect(plain).toBeGreaterThan(200);
});
