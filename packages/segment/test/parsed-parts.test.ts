import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByText } from "../src/by-text.js";
import { DIALECTS, outlinePage, ParsedParts, splitPage } from "../src/index.js";
import { line } from "./lines.js";

const frontMatter = fc.constantFrom(
  [],
  ["---", "title: One", "---"],
  ["---", "title: [", "---"],
  ["+++", 'title = "Two"', "+++"],
  ["---", "words", "---"],
  ["\uFEFF---", "title: One", "---"],
);

describe("ParsedParts", () => {
  for (const dialect of DIALECTS)
    test(`changes nothing of what an edited page is read as, in ${dialect}`, () => {
      let found = 0;
      fc.assert(
        fc.property(
          frontMatter,
          fc.array(line, { maxLength: 12 }),
          fc.array(fc.tuple(fc.nat(), line), { maxLength: 4 }),
          fc.constantFrom("\n", "\r\n"),
          (head, lines, edits, eol) => {
            const parsed = new ParsedParts();
            const page = [...head, ...lines];
            const read = (text: string, known?: ParsedParts): unknown => {
              const options = { path: "a.md", dialect, parsed: known };
              try {
                return [outlinePage(text, options), splitPage(text, options)];
              } catch (cause) {
                return String(cause);
              }
            };
            for (const [at, edited] of [[0, page[0] ?? ""] as const, ...edits]) {
              page[at % (page.length + 1)] = edited;
              const text = page.join(eol);
              const anew = read(text);
              expect(read(text, parsed)).toEqual(anew);
              // Twice: what was given the first time must not have changed what is known.
              expect(read(text, parsed)).toEqual(anew);
              found++;
            }
          },
        ),
        { numRuns: 300 },
      );
      expect(found).toBeGreaterThan(300);
    });

  test("parses what it knows no second time", () => {
    const parsed = new ParsedParts();
    const text = "---\ntitle: One\n---\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |\n";
    outlinePage(text, { path: "a.md", dialect: "mkdocs", parsed });
    const made: string[] = [];
    const known = parsed.readings.of.bind(parsed.readings);
    parsed.readings.of = (key, make) =>
      known(key, () => {
        made.push(key);
        return make();
      });
    outlinePage(`${text}\n> more\n`, { path: "a.md", dialect: "mkdocs", parsed });
    expect(made).toEqual([]);
  });
});

describe("ByText", () => {
  test("forgets what was not asked for in a long time, and only that", () => {
    const values = new ByText<number>();
    values.set("kept", 1);
    values.set("forgotten", 2);
    for (let at = 0; at < 30; at++) {
      values.set(String(at).padStart(100_000, " "), at);
      expect(values.get("kept")).toBe(1);
    }
    expect(values.get("forgotten")).toBeUndefined();
    expect(values.of("forgotten", () => 3)).toBe(3);
    expect(values.get("forgotten")).toBe(3);
  });
});
