import { characterKind, CLASSES, type BreakClass } from "./character.js";
import { PAIRS } from "./pairs.js";

/** Classes that the rules look at with more than the class before in mind, or not at all. */
const NOT_PLAIN: readonly BreakClass[] = ["AI", "BK", "CM", "HL", "RI", "ZW", "ZWJ"];

const FORBIDDEN = 0;
const AFTER_SPACE = 1;
const ALLOWED = 2;
const SPACE = 32;
const ROW = 64;

/** For a class and the next one, row by row: what {@link PAIRS} says of them. */
const between = new Uint8Array(ROW * ROW);
for (const [row, line] of PAIRS.entries()) {
  for (let column = 0; column < line.length; column++) {
    const pair = line.charAt(column);
    between[row * ROW + column] = pair === "D" ? ALLOWED : pair === "I" ? AFTER_SPACE : FORBIDDEN;
  }
}

const ASCII = /^[ -~]*$/u;
/** Per UTF-16 unit: 0 not looked at yet, 1 plain, 2 not. */
let plainness: Uint8Array | undefined;

/**
 * Says whether a text is plain: each UTF-16 unit is a character that takes one
 * column, and a break before it depends only on the last character before it
 * that is no space. Offsets are columns then, and breaks can be found from any
 * place in the text. Most texts in scripts with letters and spaces are.
 *
 * @param text - a text as it stands between quotes
 * @returns true where {@link plainOffsets} gives what `breakOffsets` gives, outside of East Asian charsets
 * @example
 * isPlain("Ciò che è"); // true
 */
export function isPlain(text: string): boolean {
  if (ASCII.test(text)) return true;
  plainness ??= new Uint8Array(0x10000);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const known = (plainness[unit] ||= isPlainUnit(unit) ? 1 : 2);
    if (known === 2) return false;
  }
  return true;
}

function isPlainUnit(unit: number): boolean {
  if (unit >= 0xd800 && unit < 0xe000) return false;
  const kind = characterKind(unit);
  const name = CLASSES[kind >> 2];
  return (kind & 3) === 1 && name !== undefined && !NOT_PLAIN.includes(name);
}

/**
 * Finds where a plain text must be broken, as `breakOffsets` does, and looks
 * only at the characters around the end of each line.
 *
 * @param text - a text for which {@link isPlain} is true
 * @param width - columns of a line
 * @param taken - columns already taken on the first line
 * @param held - whether no line may break before the character at an offset
 * @returns ascending offsets at which a new line begins
 * @example
 * plainOffsets("one two", 4, 0, () => false); // [4]
 */
export function plainOffsets(
  text: string,
  width: number,
  taken: number,
  held: (offset: number) => boolean,
): number[] {
  const breaks: number[] = [];
  let room = width - taken;
  for (let start = 0; text.length - start > room; room = width) {
    const next = breakBefore(text, start, start + room, held);
    if (next === undefined) return breaks;
    breaks.push(next);
    start = next;
  }
  return breaks;
}

/** The last break up to a limit, or else the first one after it. */
function breakBefore(
  text: string,
  start: number,
  limit: number,
  held: (offset: number) => boolean,
): number | undefined {
  for (let offset = limit; offset > start; offset--) {
    if (mayBreak(text, offset) && !held(offset)) return offset;
  }
  for (let offset = Math.max(limit, start) + 1; offset < text.length; offset++) {
    if (mayBreak(text, offset) && !held(offset)) return offset;
  }
  return undefined;
}

function mayBreak(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code === SPACE) return false;
  let before = offset - 1;
  while (text.charCodeAt(before) === SPACE) before--;
  // Nothing but spaces stands before it.
  if (before < 0) return false;
  const row = characterKind(text.charCodeAt(before)) >> 2;
  const pair = between[row * ROW + (characterKind(code) >> 2)];
  return pair === ALLOWED || (pair === AFTER_SPACE && before < offset - 1);
}
