/** A destination within the site. */
export interface LocalDestination {
  /** Without the fragment, decoded; empty for the page itself. */
  readonly path: string;
  /** Without `#`, decoded; empty where there is none. */
  readonly fragment: string;
  /** As written. */
  readonly written: string;
}

/**
 * Takes a destination apart that leads to a place of the same site.
 *
 * @param destination - as written
 * @returns undefined for other sites, paths from the root, and what a template fills in
 * @example
 * localDestination("../a.md#b%20c"); // { path: "../a.md", fragment: "b c", written: "../a.md#b%20c" }
 */
export function localDestination(destination: string): LocalDestination | undefined {
  const place = destination.replace(/\\(?=[^\w\s])/gu, "").replaceAll("&amp;", "&");
  if (place === "" || /^(?:[a-z][a-z\d+.-]*:|\/)|[{}$]/iu.test(place)) return undefined;
  const hash = place.indexOf("#");
  const path = (hash === -1 ? place : place.slice(0, hash)).replace(/\?.*$/su, "");
  const fragment = hash === -1 ? "" : place.slice(hash + 1);
  return { path: decoded(path), fragment: decoded(fragment), written: destination };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    // A `%` that encodes nothing.
    if (cause instanceof URIError) return text;
    throw cause;
  }
}
