import { KINDS, RUNS, SYMBOLS } from "./break-data.js";

/**
 * Line-break classes as gettext resolves them (UAX #14, table 1). `OW` are the
 * wide brackets among `OP`, which LB30 treats apart; `BK` also stands for the
 * other mandatory breaks.
 */
export const CLASSES = [
  "AL", "BA", "BB", "B2", "CL", "CP", "EB", "EM", "EX", "GL", "H2", "H3", "HL", "HY", "ID", "IN",
  "IS", "JL", "JT", "JV", "NS", "NU", "OP", "OW", "PO", "PR", "QU", "RI", "SY", "WJ",
  "AI", "BK", "CM", "SP", "ZW", "ZWJ",
] as const; // prettier-ignore

/** The name of a line-break class. */
export type BreakClass = (typeof CLASSES)[number];

const CODE_POINTS = 0x110000;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const THIRD_JAMO = 28;

let kinds: Uint8Array | undefined;

/**
 * Gives class and width of a code point as one number.
 *
 * @param code - a code point
 * @returns index into {@link CLASSES} times 4, plus the width in columns (0, 1 or 2)
 * @example
 * characterKind(0x4e2d) & 3; // 2
 */
export function characterKind(code: number): number {
  kinds ??= readRuns();
  return kinds[code] ?? 1;
}

/** Unfolds the runs; done once, and only when something must be wrapped. */
function readRuns(): Uint8Array {
  const all = new Uint8Array(CODE_POINTS);
  const values = KINDS.split(" ").map(
    (kind) => CLASSES.indexOf(kind.slice(0, -1) as BreakClass) * 4 + Number(kind.slice(-1)),
  );
  let code = 0;
  let lengthStart = 0;
  for (let index = 0; index < RUNS.length; index++) {
    const value = values[SYMBOLS.indexOf(RUNS.charAt(index))];
    if (value === undefined) continue;
    const length = index === lengthStart ? 1 : parseInt(RUNS.slice(lengthStart, index), 36);
    all.fill(value, code, code + length);
    code += length;
    lengthStart = index + 1;
  }
  const twoJamo = CLASSES.indexOf("H2") * 4 + 2;
  for (let at = FIRST_SYLLABLE; at <= LAST_SYLLABLE; at += THIRD_JAMO) all[at] = twoJamo;
  return all;
}
