import { type Mark, markOf } from "./mark.js";

/** No URL is longer than this; what is, is cut. */
const longest = 2000;

/** No URL has parentheses in so many others. It keeps the search linear where `](` comes again and again. */
const deepest = 8;

/**
 * Finds where links and images lead: `](url)`, `<https://…>`, `href="…"`,
 * `src="…"`. A platform may have escaped the parentheses in a URL.
 *
 * @param text - inline Markdown, or a line of the skeleton
 * @returns the URLs as written, in order of the forms above
 * @example
 * linksIn("[a](b_\\(c\\).md) <https://d.org>"); // ["b_(c).md", "https://d.org"]
 */
export function linksIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
    const url = destinationAt(text, at + 2);
    if (url !== "") found.push(url);
  }
  for (const match of text.matchAll(/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/g))
    found.push(match[1] ?? "");
  for (const match of text.matchAll(/\b(?:href|src)="([^"]{1,2000})"/g)) found.push(match[1] ?? "");
  return found;
}

/** Reads a link destination as CommonMark §6.3 has it: in `<>`, or with balanced parentheses. */
function destinationAt(text: string, start: number): string {
  const end = Math.min(text.length, start + longest);
  const inAngles = text[start] === "<";
  let depth = 0;
  let url = "";
  for (let at = inAngles ? start + 1 : start; at < end; at++) {
    const sign = text[at] ?? "";
    if (sign === "\\" && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? "")) {
      url += text[++at] ?? "";
      continue;
    }
    if (inAngles ? sign === ">" || sign === "<" : /\s/.test(sign)) break;
    if (!inAngles && sign === "(" && depth++ === deepest) break;
    if (!inAngles && sign === ")" && depth-- === 0) break;
    url += sign;
  }
  return url;
}

/**
 * Says what of a URL a translation keeps. Hosts and paths are taken without
 * their language (`en.wikipedia.org` and `it.wikipedia.org`, `/en-us/`);
 * of a path within the site the last part is left, since platforms rewrite
 * the way to it.
 *
 * @param url - as it stands in the page
 * @returns marks: the whole URL, and its host or page, which is less telling
 * @example
 * linkEvidence("https://it.wikipedia.org/wiki/Rete"); // link "wikipedia.org/wiki/Rete", host "wikipedia.org"
 */
export function linkEvidence(url: string): Mark[] {
  const absolute = /^[a-z][a-z\d+.-]{1,20}:(?:\/\/)?([^/?#]*)(.*)$/is.exec(url);
  if (absolute) {
    const host = withoutLanguage((absolute[1] ?? "").toLowerCase());
    const rest = pathWithoutLanguage(decoded(absolute[2] ?? ""));
    return [markOf("link", `${host}${rest}`), markOf("host", host)];
  }
  const [path = "", hash = ""] = decoded(url).split("#", 2);
  const page = (path.split("?", 1)[0] ?? "")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== ".." && part !== "index.md")
    .at(-1)
    ?.replace(/\.(?:md|html?)$/i, "");
  return [
    markOf("link", `${page ?? ""}#${hash}`),
    ...(page === undefined ? [] : [markOf("host", page)]),
  ];
}

function withoutLanguage(host: string): string {
  const labels = host.split(".");
  const first = labels[0] ?? "";
  const isLanguage = first === "www" || /^[a-z]{2}(?:-[a-z]{2,4})?$/.test(first);
  return labels.length > 2 && isLanguage ? labels.slice(1).join(".") : host;
}

function pathWithoutLanguage(path: string): string {
  return path
    .split("/")
    .filter((part) => !/^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(part) && part !== "")
    .map((part) => `/${part}`)
    .join("");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
