import { characterKind, CLASSES, type BreakClass } from "./character.js";
import { PAIRS } from "./pairs.js";

/** How the characters of a charset are laid out. */
export interface Columns {
  /** In the legacy East Asian charsets nearly everything beyond ASCII takes two columns. */
  readonly eastAsian: boolean;
}

const index = (name: BreakClass): number => CLASSES.indexOf(name);
const AL = index("AL");
const AI = index("AI");
const BA = index("BA");
const BK = index("BK");
const CM = index("CM");
const HL = index("HL");
const HY = index("HY");
const ID = index("ID");
const RI = index("RI");
const SP = index("SP");
const ZW = index("ZW");
const ZWJ = index("ZWJ");
const NONE = -1;

/** Whether a break is impossible, possible or forced before a character. */
export type Break = 0 | 1 | 2;

/**
 * Walks a text and decides before each character whether a line may break
 * there: UAX #14 (Unicode 14) in gettext's reading.
 *
 * One walker serves one text; feed it every code point in order.
 */
export class BreakWalker {
  readonly #eastAsian: boolean;
  /** Class of the last character that is no space or combining mark. */
  #base = BK;
  /** Classes of the last two characters, whatever they are. */
  #last = NONE;
  #lastButOne = NONE;
  #spaces = false;
  #regional = 0;

  constructor(columns: Columns) {
    this.#eastAsian = columns.eastAsian;
  }

  /**
   * @param code - the next code point
   * @returns 0 where no break may stand before it, 1 where one may, 2 where it is itself a line break
   */
  next(code: number): Break {
    let kind = characterKind(code) >> 2;
    if (kind === AI) kind = this.#eastAsian ? ID : AL;
    const result = this.#before(kind);
    this.#regional = kind === RI ? (this.#last === RI ? this.#regional + 1 : 1) : 0;
    this.#lastButOne = this.#last;
    this.#last = kind;
    return result;
  }

  #before(kind: number): Break {
    if (kind === SP) {
      this.#spaces = true; // LB7
      return 0;
    }
    const { base, spaces } = { base: this.#base, spaces: this.#spaces };
    this.#spaces = false;
    if (kind === BK || kind === ZW) {
      this.#base = kind; // LB4 to LB7
      return kind === BK ? 2 : 0;
    }
    if (kind === CM || kind === ZWJ) {
      // LB9 and LB10: a mark belongs to its base; without one it is a letter.
      const alone = base === BK || base === ZW || spaces;
      if (alone) this.#base = AL;
      return alone && base !== BK ? 1 : 0;
    }
    this.#base = kind;
    return this.#between(base, kind, spaces) ? 1 : 0;
  }

  #between(base: number, kind: number, spaces: boolean): boolean {
    if (base === BK) return false;
    if (base === ZW) return true; // LB8
    if (this.#last === ZWJ) return false; // LB8a
    if (base === RI && kind === RI) return this.#last !== RI || this.#regional % 2 === 0; // LB30a
    const hyphen = this.#last === HY || this.#last === BA;
    if (hyphen && this.#lastButOne === HL) return false; // LB21a
    const pair = PAIRS[base]?.charAt(kind);
    return pair === "D" || (pair === "I" && spaces);
  }
}

/**
 * Gives the width of a character.
 *
 * @param code - a code point
 * @param columns - how its charset is laid out
 * @returns columns: 0 for marks and control characters, 2 for wide ones, else 1
 * @example
 * columnsOf(0x4e2d, { eastAsian: false }); // 2
 */
export function columnsOf(code: number, columns: Columns): number {
  const width = characterKind(code) & 3;
  if (width !== 1 || !columns.eastAsian) return width;
  return code >= 0xa1 && code < 0xff61 && code !== 0x20a9 ? 2 : 1;
}
