/**
 * Writes `src/wrap/break-data.ts`: the line-break class and the column width
 * of every code point, as runs.
 *
 * Wrapping must agree with the gettext that maintainers and translators run,
 * so the data is held at the Unicode version of the libunistring that Debian
 * 12's gettext 0.21 uses (14.0), whatever newer version the input has.
 *
 * Usage: node scripts/break-data.mjs DIR, where DIR holds the Unicode
 * Character Database (Debian: package `unicode-data`, /usr/share/unicode).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const UNICODE_VERSION = 14;
const LAST = 0x10ffff;

/** Classes that gettext never treats apart from another one (UAX #14, LB1 and its own choices). */
const RESOLVED = {
  XX: "AL",
  SA: "AL",
  SG: "AL",
  CJ: "NS",
  CB: "ID",
  CR: "BK",
  LF: "BK",
  NL: "BK",
};

/** Properties that Unicode 15 changed for code points of earlier versions: [first, last, class, width]. */
const CHANGED_SINCE = [
  [0x0cbf, 0x0cbf, "CM", 1],
  [0x0cc6, 0x0cc6, "CM", 1],
  [0x0cf3, 0x0cf3, "AL", 1],
  [0x1dcd, 0x1dcd, "CM", 0],
  [0x1dfc, 0x1dfc, "CM", 0],
  [0x2057, 0x2057, "AL", 1],
  [0x11a07, 0x11a08, "CM", 1],
  [0x11c3f, 0x11c3f, "CM", 1],
];

/** Blocks whose unassigned code points are wide as well. */
const WIDE_BLOCKS = [
  [0x2e80, 0x303e],
  [0x3040, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3ffff],
];

const directory = process.argv[2];
if (directory === undefined)
  throw new Error("usage: node scripts/break-data.mjs UNICODE_DIRECTORY");

/** Reads a property file: `first..last ; value # comment`. */
function property(file, wanted = () => true) {
  const values = [];
  for (const line of readFileSync(join(directory, file), "utf8").split("\n")) {
    const [range, value] = line
      .replace(/#.*/, "")
      .split(";")
      .map((part) => part.trim());
    if (!range || !value || !wanted(value)) continue;
    const [first, last = first] = range.split("..").map((hex) => parseInt(hex, 16));
    for (let code = first; code <= last; code++) values[code] = value;
  }
  return values;
}

const age = property("DerivedAge.txt");
const lineBreak = property("LineBreak.txt");
const eastAsian = property("EastAsianWidth.txt");
const category = property("extracted/DerivedGeneralCategory.txt");
const pictographic = property("emoji/emoji-data.txt", (value) => value === "Extended_Pictographic");

function assigned(code) {
  return (
    category[code] !== "Cn" &&
    age[code] !== undefined &&
    Number(age[code].split(".")[0]) <= UNICODE_VERSION
  );
}

function within(ranges, code) {
  return ranges.find(([first, last]) => code >= first && code <= last);
}

/** What LineBreak.txt says of unassigned code points: its `@missing` lines. */
function unassignedClass(code) {
  if (code >= 0x20a0 && code <= 0x20cf) return "PR";
  if (
    within(
      [
        [0x20000, 0x2fffd],
        [0x30000, 0x3fffd],
      ],
      code,
    )
  )
    return "ID";
  return lineBreak[code] === "ID" && category[code] === "Cn" ? "ID" : "AL";
}

function breakClass(code) {
  // LB30b: an emoji modifier stays with a pictograph that is yet to be assigned.
  if (!assigned(code) && pictographic[code]) return "EB";
  if (!assigned(code)) return unassignedClass(code);
  const found = lineBreak[code] ?? "XX";
  // Syllables of two and of three jamo alternate: the reader tells them apart by arithmetic.
  if (found === "H2") return "H3";
  // LB30 leaves wide brackets out.
  if (found === "OP" && /[FWH]/.test(eastAsian[code])) return "OW";
  return RESOLVED[found] ?? found;
}

function width(code) {
  if (category[code] === "Cc") return 0;
  if (
    within(
      [
        [0x1160, 0x11ff],
        [0xd7b0, 0xd7c6],
        [0xd7cb, 0xd7fb],
      ],
      code,
    )
  )
    return 0;
  if (!assigned(code)) return within(WIDE_BLOCKS, code) ? 2 : 1;
  if (["Mn", "Me", "Cf"].includes(category[code])) return 0;
  return "FW".includes(eastAsian[code] ?? "N") ? 2 : 1;
}

const SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&'()*+,-./:;<=>?@[]^_`{|}~";
const kinds = [];
const runs = [];
for (let code = 0; code <= LAST; code++) {
  const changed = within(CHANGED_SINCE, code);
  const kind = changed ? changed[2] + changed[3] : breakClass(code) + width(code);
  if (!kinds.includes(kind)) kinds.push(kind);
  const previous = runs.at(-1);
  if (previous?.kind === kind) previous.length++;
  else runs.push({ kind, length: 1 });
}
if (kinds.length > SYMBOLS.length)
  throw new Error(`${kinds.length} kinds, ${SYMBOLS.length} symbols`);

let text = "";
for (const { kind, length } of runs) {
  text += (length === 1 ? "" : length.toString(36)) + SYMBOLS[kinds.indexOf(kind)];
}

const lines = text.match(/.{1,100}/g).map((line) => `  ${JSON.stringify(line)}`);
writeFileSync(
  new URL("../src/wrap/break-data.ts", import.meta.url),
  `// Written by scripts/break-data.mjs from the Unicode Character Database, version ${UNICODE_VERSION}.0. Do not edit.

/** Line-break class and column width, one of each per symbol, in the order of the symbols. */
export const KINDS: string =
  ${JSON.stringify(kinds.join(" "))};

/** What stands for a kind in {@link RUNS}. */
export const SYMBOLS: string = ${JSON.stringify(SYMBOLS)};

/** From U+0000 on: the length of a run in base 36 (nothing for 1), then its symbol. */
export const RUNS: string =
${lines.join(" +\n")};
`,
);
