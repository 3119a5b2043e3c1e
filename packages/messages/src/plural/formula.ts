/** What a `Plural-Forms` field says. */
export interface PluralFormula {
  /** Number of forms (`nplurals`). */
  readonly count: number;
  /** Gives the 0-based form of a whole number that is not negative. */
  readonly select: (n: number) => number;
}

type Evaluate = (n: number) => number;

/** The longest formula of the languages of the world has some 300 characters. */
const LONGEST = 2_000;

/** How deep parentheses and negations may nest: the reader is recursive. */
const DEEPEST = 50;

/** Binary operators of C by how tightly they bind, the loosest first; `?:` binds more loosely than all. */
const LEVELS: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["==", "!="],
  ["<=", ">=", "<", ">"],
  ["+", "-"],
  ["*", "/", "%"],
];

const OPERATIONS: ReadonlyMap<string, (a: number, b: number) => number> = new Map([
  ["||", (a: number, b: number) => (a !== 0 || b !== 0 ? 1 : 0)],
  ["&&", (a: number, b: number) => (a !== 0 && b !== 0 ? 1 : 0)],
  ["==", (a: number, b: number) => (a === b ? 1 : 0)],
  ["!=", (a: number, b: number) => (a !== b ? 1 : 0)],
  ["<=", (a: number, b: number) => (a <= b ? 1 : 0)],
  [">=", (a: number, b: number) => (a >= b ? 1 : 0)],
  ["<", (a: number, b: number) => (a < b ? 1 : 0)],
  [">", (a: number, b: number) => (a > b ? 1 : 0)],
  ["+", (a: number, b: number) => a + b],
  ["-", (a: number, b: number) => a - b],
  ["*", (a: number, b: number) => a * b],
  ["/", (a: number, b: number) => Math.trunc(a / b)],
  ["%", (a: number, b: number) => a % b],
]);

/**
 * Reads the `Plural-Forms` field of a catalog's header: an expression of C in
 * `n` (GNU gettext manual, "Additional functions for plural forms"). It is
 * read, never run as code.
 *
 * @param field - the field's value
 * @returns the formula; undefined where it is none
 * @see https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html
 * @example
 * parsePluralForms("nplurals=2; plural=(n != 1);")?.select(1); // 0
 */
export function parsePluralForms(field: string): PluralFormula | undefined {
  if (field.length > LONGEST) return undefined;
  const [, count, expression = ""] =
    /^nplurals\s*=\s*(\d{1,3})\s*;\s*plural\s*=([^;]*);?$/u.exec(field.trim()) ?? [];
  const tokens = tokensOf(expression);
  if (count === undefined || Number(count) === 0 || tokens === undefined) return undefined;
  const reader = new Reader(tokens);
  const select = reader.whole();
  return select && { count: Number(count), select };
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  const next = /\s*(\d{1,10}|n\b|&&|\|\||[=!<>]=|[<>!?:()%*/+-])/uy;
  const end = text.trimEnd().length;
  while (next.lastIndex < end) {
    const token = next.exec(text)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  whole(): Evaluate | undefined {
    const expression = this.#conditional();
    return this.#at === this.#tokens.length ? expression : undefined;
  }

  #conditional(): Evaluate | undefined {
    const condition = this.#binary(0);
    if (condition === undefined || !this.#take("?")) return condition;
    const yes = this.#deeper(() => this.#conditional());
    if (yes === undefined || !this.#take(":")) return undefined;
    const no = this.#deeper(() => this.#conditional());
    return no && ((n) => (condition(n) === 0 ? no(n) : yes(n)));
  }

  #binary(level: number): Evaluate | undefined {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((one) => this.#take(one));
      const operation = OPERATIONS.get(operator ?? "");
      if (operation === undefined) return left;
      const [before, right] = [left, this.#binary(level + 1)];
      if (before === undefined || right === undefined) return undefined;
      left = (n) => operation(before(n), right(n));
    }
  }

  #unary(): Evaluate | undefined {
    if (this.#depth > DEEPEST) return undefined;
    if (this.#take("!")) {
      const value = this.#deeper(() => this.#unary());
      return value && ((n) => (value(n) === 0 ? 1 : 0));
    }
    if (this.#take("(")) {
      const value = this.#deeper(() => this.#conditional());
      return this.#take(")") ? value : undefined;
    }
    if (this.#take("n")) return (n) => n;
    const number = Number(this.#tokens[this.#at++] ?? "none");
    return Number.isNaN(number) ? undefined : () => number;
  }

  #deeper(read: () => Evaluate | undefined): Evaluate | undefined {
    this.#depth++;
    const value = read();
    this.#depth--;
    return value;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }
}
