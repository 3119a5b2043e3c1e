/** Where something stands in a data file: names from the outside in, numbers (from 0) for the places in a list. */
export type DataPath = readonly (string | number)[];

/** What patterns say of a path. */
interface KeyPatterns {
  /** Whether a pattern names this place, or one that it is in. */
  readonly covers: (path: DataPath) => boolean;
  /** Whether a pattern names something that this place is in. */
  readonly coversAbove: (path: DataPath) => boolean;
}

/**
 * Makes a test for places in a data file.
 *
 * A pattern is a path from the top, `theme.palette.*.toggle.name`: `*` stands
 * for any one name or place in a list, `**` for any number of them, and `\.`
 * for a dot in a name. It takes all that is below. A pattern after `!` takes out
 * again, wherever it stands in the list.
 *
 * @param patterns - the patterns
 * @returns what says whether they take a place
 * @example
 * keyPatterns(["nav", "!nav.0"]).covers(["nav", 1, "Home"]); // true
 */
export function keyPatterns(patterns: readonly string[]): KeyPatterns {
  const taken = patterns.filter((pattern) => !pattern.startsWith("!")).map(partsOf);
  const out = patterns
    .filter((pattern) => pattern.startsWith("!"))
    .map((pattern) => partsOf(pattern.slice(1)));
  const isOut = (path: DataPath): boolean => out.some((parts) => fits([...parts, rest], path));
  return {
    covers: (path) => taken.some((parts) => fits([...parts, rest], path)) && !isOut(path),
    coversAbove: (path) => taken.some((parts) => fits([...parts, one, rest], path)) && !isOut(path),
  };
}

/** A name, or what stands for any: told from names that are written the same, such as `\*`. */
type Part = string | typeof one | typeof rest;

const one = Symbol("one");
const rest = Symbol("rest");

function partsOf(pattern: string): Part[] {
  const parts = pattern.match(/(?:\\[^]|[^.\\])+/g) ?? [];
  return parts.map((part) => {
    if (part === "*") return one;
    if (part === "**") return rest;
    return part.replace(/\\([^])/g, "$1");
  });
}

/** Whether a whole path fits. Going back to the last `**` is enough, as in any such pattern: time grows with length times length. */
function fits(parts: readonly Part[], path: DataPath): boolean {
  let [at, step] = [0, 0];
  let [retryPart, retryStep] = [-1, 0];
  while (step < path.length) {
    const part = parts[at];
    if (part === rest) [retryPart, retryStep] = [at++, step];
    else if (part === one || (part !== undefined && part === String(path[step]))) {
      at++;
      step++;
    } else {
      if (retryPart === -1) return false;
      [at, step] = [retryPart + 1, ++retryStep];
    }
  }
  while (parts[at] === rest) at++;
  return at === parts.length;
}
