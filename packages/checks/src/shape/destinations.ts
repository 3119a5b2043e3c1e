/**
 * Lists where links and images of a line lead: inline ones, reference
 * definitions, autolinks, `href` and `src`. Code spans have none.
 *
 * @param line - a line outside code blocks
 * @returns destinations as written, in order
 * @example
 * destinationsIn("[a](b.md) <https://example.org>"); // ["b.md", "https://example.org"]
 */
export function destinationsIn(line: string): string[] {
  if (!/[\]<=]/u.test(line)) return [];
  return [...line.replace(/`[^`]*`/gu, "").matchAll(DESTINATION)].map(
    ([, inline, definition, autolink, attribute]) =>
      inline ?? definition ?? autolink ?? attribute ?? "",
  );
}

const DESTINATION =
  /\]\(\s{0,3}<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)|^\s*\[(?!\^)[^\][]{1,200}\]:\s{1,9}(\S+)|<(https?:[^\s<>]+)>|\s(?:href|src)="([^"]*)"/gu;

/**
 * Makes destinations comparable that lead to the same thing in two languages:
 * language codes in host and path (`en.wikipedia.org`, `/fr/docs`, `?hl=it`),
 * the fragment, since headings are translated, and the steps up from a page
 * that lies deeper do not count.
 *
 * @param destination - as written
 * @param languages - the codes of both languages, in lower case
 * @returns what both must share
 * @example
 * comparable("https://it.wikipedia.org/wiki/DNS", new Set(["en", "it"])); // "https:wikipedia:org:wiki:DNS"
 */
export function comparable(destination: string, languages: ReadonlySet<string>): string {
  const hash = destination.indexOf("#");
  const place = hash === -1 ? destination : destination.slice(0, hash);
  return place
    .split(/[/.?&=]+/u)
    .filter((part) => part !== "" && !languages.has(part.toLowerCase().split(/[-_]/u)[0] ?? ""))
    .join(":");
}
