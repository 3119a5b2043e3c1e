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
 * language codes in host and path (`/fr/docs`, `?hl=it`), the fragment, since
 * headings are translated, and the steps up from a page that lies deeper do
 * not count.
 *
 * @param destination - as written
 * @param languages - the codes of both languages, in lower case
 * @returns what both must share
 * @example
 * comparable("https://it.example.org/a?hl=it#b", new Set(["en", "it"])); // "https::example:org:a:hl"
 */
export function comparable(destination: string, languages: ReadonlySet<string>): string {
  const place = destination.replace(/\\(?=[^\w\s])/gu, "").replaceAll("&amp;", "&");
  const hash = place.indexOf("#");
  return (hash === -1 ? place : place.slice(0, hash))
    .split(/[/.?&=]+/u)
    .filter((part) => part !== "" && !isLanguage(part, languages))
    .join(":");
}

/**
 * Names the site of a link whose host begins with a language: there the same
 * article has another name in another language.
 *
 * @param destination - as written
 * @param languages - the codes of both languages, in lower case
 * @returns the host without the language; undefined where it has none
 * @example
 * localisedSite("https://en.wikipedia.org/wiki/Tide", new Set(["en", "it"])); // "wikipedia.org"
 */
export function localisedSite(
  destination: string,
  languages: ReadonlySet<string>,
): string | undefined {
  const host = /^https?:\/\/([^/?#]*)/iu.exec(destination)?.[1] ?? "";
  const dot = host.indexOf(".");
  return isLanguage(host.slice(0, Math.max(0, dot)), languages) ? host.slice(dot + 1) : undefined;
}

/** `en`, `en-US`, `en_gb`. */
function isLanguage(part: string, languages: ReadonlySet<string>): boolean {
  return languages.has(part.toLowerCase().split(/[-_]/u)[0] ?? "");
}
