/**
 * Finds the sites that a text names: in links, as text, in code.
 *
 * @param text - a whole page
 * @param sites - more sites, as the configuration names them
 * @returns keys of hosts, as {@link hostKey} makes them
 * @example
 * namedHosts("See https://it.wikipedia.org/wiki/Marea", ["example.org"]).has("wikipedia.org"); // true
 */
export function namedHosts(text: string, sites: readonly string[]): ReadonlySet<string> {
  const hosts = new Set(sites.map((site) => hostKey(site)));
  for (const word of text.split(/[^\p{L}\p{M}\p{N}.-]+/u)) {
    const host = word.replace(/^[.-]+|[.-]+$/gu, "");
    if (host.includes(".")) hosts.add(hostKey(host));
  }
  return hosts;
}

/**
 * Writes a host so that the same site in another language is the same:
 * without `www`, without a language label, in lower case and ASCII.
 *
 * @param host - a host's name, as people write it
 * @returns the key, to be compared
 * @see https://www.rfc-editor.org/rfc/rfc3492
 * @example
 * hostKey("it.wikipedia.org") === hostKey("en.wikipedia.org"); // true
 */
export function hostKey(host: string): string {
  const labels = ascii(host.replace(/\.$/u, "").toLowerCase()).split(".");
  while (labels.length > 2 && (labels[0] === "www" || labels[0] === "m" || isLanguage(labels[0])))
    labels.shift();
  return labels.join(".");
}

/** A host in another script has one name only: in Punycode (RFC 3492). */
function ascii(host: string): string {
  if (/^[\u0000-\u007F]*$/u.test(host)) return host;
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return host;
  }
}

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** `it`, `pt-br`, `zh-hant`; a label of two or three letters that is no language is somebody's name. */
function isLanguage(label: string | undefined): boolean {
  if (label === undefined || !/^[a-z]{2,3}(?:-[a-z]{2,4})?$/u.test(label)) return false;
  return names.of(label) !== undefined;
}
