/** A lone surrogate has no UTF-8, and `encodeURIComponent` would throw. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Writes a path as a relative URI reference (RFC 3986): each part is percent-encoded
 * as UTF-8, so that a colon in the first part makes no scheme.
 *
 * @param path - path with `/`, relative
 * @returns the reference
 * @see https://www.rfc-editor.org/rfc/rfc3986
 * @example
 * artifactUri("docs/a b.md"); // "docs/a%20b.md"
 */
export function artifactUri(path: string): string {
  return path.replace(LONE_SURROGATE, "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
