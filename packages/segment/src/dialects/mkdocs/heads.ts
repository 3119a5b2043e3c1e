/** Where a title stands in a head, as offsets into the head; without its quotes. */
interface HeadTitle {
  readonly kind: "admonition-title" | "tab-title";
  readonly start: number;
  readonly end: number;
}

const heads: Readonly<Record<string, RegExp>> = {
  // https://python-markdown.github.io/extensions/admonition/
  "!": /^!!![ \t]*(?=[\w-])/,
  // https://facelessuser.github.io/pymdown-extensions/extensions/details/
  "?": /^\?\?\?\+?[ \t]*(?=[\w"-])/,
  // https://facelessuser.github.io/pymdown-extensions/extensions/tabbed/
  "=": /^===[+!]{0,2}[ \t]+(?=["'])/,
};

/**
 * Says whether a line is the head of an admonition (`!!! note "Title"`), a
 * collapsible one (`???+ tip`) or a content tab (`=== "Title"`).
 *
 * @param line - the line from its marker on
 * @returns the head's length, which is the whole line, or undefined
 */
export function titledHead(line: string): number | undefined {
  const match = heads[line.charAt(0)]?.exec(line);
  if (!match) return undefined;
  const { before } = splitTitle(line.slice(match[0].length));
  return /^[\w \t-]*$/.test(before) ? line.length : undefined;
}

/**
 * Says whether a line starts a definition: a colon and one to three spaces.
 *
 * @returns the length of the colon and the spaces, or undefined
 * @see https://python-markdown.github.io/extensions/definition_lists/
 */
export function definitionHead(line: string): number | undefined {
  return /^:(?: {1,3}|\t)(?=[ \t]*[^ \t])/.exec(line)?.[0].length;
}

/**
 * Finds the title in a head.
 *
 * @example
 * headTitle('!!! note "Mind the gap"'); // { kind: "admonition-title", start: 10, end: 22 }
 */
export function headTitle(head: string): HeadTitle | undefined {
  const match = heads[head.charAt(0)]?.exec(head);
  if (!match) return undefined;
  const title = splitTitle(head.slice(match[0].length)).title;
  if (!title) return undefined;
  return {
    kind: head.startsWith("=") ? "tab-title" : "admonition-title",
    start: match[0].length + title.start,
    end: match[0].length + title.end,
  };
}

/** The title runs from the first quote to the last one on the line: quotes within it need no escape. */
function splitTitle(rest: string): { before: string; title?: { start: number; end: number } } {
  const start = rest.search(/["']/);
  if (start === -1) return { before: rest };
  const trimmed = rest.trimEnd();
  const last = trimmed.length - 1;
  if (last <= start || trimmed[last] !== rest[start]) return { before: rest };
  return { before: rest.slice(0, start), title: { start: start + 1, end: last } };
}
