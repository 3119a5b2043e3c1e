/**
 * What a translation leaves as it is: marks of structure, links, code, numbers,
 * icons, names. How many of each a page has.
 */
export interface Traits {
  /** By kind and text. */
  readonly marks: ReadonlyMap<string, number>;
  /** Words with a capital or a digit: some of them are names. */
  readonly names: ReadonlyMap<string, number>;
}

/** What one line adds; lines recur from version to version, so that each is read once. */
interface LineTraits {
  readonly isBlank: boolean;
  /** Whether it begins a block wherever it stands. */
  readonly begins: boolean;
  readonly marks: readonly string[];
  readonly names: readonly string[];
}

/** Of a longer line this much is read. */
const LONGEST_LINE = 20_000;
/** Where a page had more different lines, those read first are forgotten. */
const MOST_LINES = 50_000;

/** Reads the traits of versions of a page. */
export class TraitReader {
  readonly #lines = new Map<string, LineTraits>();

  /**
   * @param text - a version of the page, or a localised page
   * @returns its traits
   * @example
   * new TraitReader().read("# Tor\n").names.get("Tor"); // 1
   */
  read(text: string): Traits {
    const marks = new Map<string, number>();
    const names = new Map<string, number>();
    let afterBlank = true;
    for (const line of text.split(/\r\n|\r|\n/u)) {
      const traits = this.#line(line);
      for (const mark of traits.marks) add(marks, mark);
      for (const name of traits.names) add(names, name);
      if (afterBlank && !traits.isBlank && !traits.begins) add(marks, "paragraph");
      afterBlank = traits.isBlank;
    }
    return { marks, names };
  }

  #line(line: string): LineTraits {
    const known = this.#lines.get(line);
    if (known !== undefined) return known;
    if (this.#lines.size >= MOST_LINES) this.#lines.clear();
    const traits = lineTraits(line.slice(0, LONGEST_LINE));
    this.#lines.set(line, traits);
    return traits;
  }
}

/**
 * Says how much two pages differ in what a translation leaves as it is. A word
 * of the source counts as a name where the localised page has it too.
 *
 * @param version - a version of the source page
 * @param target - the localised page
 * @returns the number of traits that one of them has and the other has not
 * @example
 * traitDistance(reader.read("# A\n"), reader.read("# B\n")); // 0
 */
export function traitDistance(version: Traits, target: Traits): number {
  let distance = 0;
  for (const [mark, count] of target.marks)
    distance += Math.abs(count - (version.marks.get(mark) ?? 0));
  for (const [mark, count] of version.marks) if (!target.marks.has(mark)) distance += count;
  for (const [name, count] of target.names)
    distance += Math.abs(count - (version.names.get(name) ?? 0));
  return distance;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const STRUCTURE: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["heading", /^#{1,6}(?=\s)/u],
  ["item", /^(?:[-*+]|\d{1,9}[.)])(?=\s)/u],
  ["fence", /^(?:`{3,}|~{3,})\s*\w*/u],
  ["admonition", /^(?:!!!|\?\?\?\+?|===)(?=\s)/u],
  ["tag", /^<\/?[a-z][\w-]*/iu],
];

const LINK = /\]\(<?([^\s()<>]+)/gu;
const URL_ALONE = /\bhttps?:\/\/[^\s<>()"'\]]+/gu;
const CODE = /`([^`]+)`/gu;
const ICON = /:[a-z\d][\w+-]*:/giu;
const NUMBER = /\d+(?:[.,]\d+)*/gu;
const WORD = /[\p{L}\p{N}_]{3,}/gu;

function lineTraits(line: string): LineTraits {
  const text = line.replace(/^[\s>]+/u, "");
  const marks: string[] = [];
  const structure = STRUCTURE.find(([, pattern]) => pattern.test(text));
  if (structure !== undefined)
    marks.push(`${structure[0]} ${structure[1].exec(text)?.[0].replace(/^\d+/u, "1") ?? ""}`);
  const isRow = text.startsWith("|");
  if (isRow) marks.push(`row ${String(text.split("|").length)}`);
  for (const [, url] of text.matchAll(LINK)) marks.push(`link ${url ?? ""}`);
  for (const [url] of text.matchAll(URL_ALONE)) marks.push(`url ${url}`);
  for (const [, code] of text.matchAll(CODE)) marks.push(`code ${code ?? ""}`);
  for (const [icon] of text.matchAll(ICON)) marks.push(`icon ${icon}`);
  for (const [number] of text.matchAll(NUMBER)) marks.push(`number ${number}`);
  const words = Array.from(text.matchAll(WORD), ([word]) => word);
  return {
    isBlank: text === "",
    begins: structure !== undefined || isRow,
    marks,
    names: words.filter((word) => word !== word.toLowerCase() || /\d/u.test(word)),
  };
}
