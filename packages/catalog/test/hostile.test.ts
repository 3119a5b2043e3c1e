import { describe, expect, it } from "vitest";
import { headerFields } from "../src/index.js";
import { HEADER, parse, withHeaderText, write } from "./catalogs.js";

/** Four times the input takes four times as long, and sixteen times where it is compared with itself. */
const TIMES = 4;
const AT_MOST = 10;

function milliseconds(run: () => void): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

/** The shortest of several runs, the first of which warm up. */
function shortest(run: () => void): number {
  return Math.min(...Array.from({ length: 4 }, () => milliseconds(run)));
}

const HOSTILE: readonly (readonly [
  name: string,
  count: number,
  text: (count: number) => string,
  read: (text: string) => unknown,
])[] = [
  [
    "a header field of many lines",
    20_000,
    (count) => `${HEADER}${'"x\\n"\n'.repeat(count)}`,
    (text) => headerFields(parse(text)),
  ],
  [
    "a header field that is wrapped into many lines, one field changed",
    20_000,
    (count) => `${HEADER}${'"x"\n'.repeat(count)}`,
    (text) => write(withHeaderText(parse(text), (header) => `${header}\nLanguage: it\n`)),
  ],
  [
    "references with isolates that are not closed",
    40_000,
    (count) => `#:${" \u2068a".repeat(count)}\nmsgid "a"\nmsgstr ""\n`,
    (text) => parse(text).entries[0]?.references,
  ],
  [
    "long strings without a space",
    20_000,
    (count) => `msgid "a"\nmsgstr ""\n${`"${"x".repeat(80)}"\n`.repeat(count)}`,
    (text) => parse(text),
  ],
];

describe("hostile catalogs take linear time", () => {
  it.each(HOSTILE)("%s", (_name, count, text, read) => {
    const [small, large] = [text(count), text(count * TIMES)];
    const once = shortest(() => read(small));
    expect(shortest(() => read(large)) / once).toBeLessThan(AT_MOST);
  });
});
