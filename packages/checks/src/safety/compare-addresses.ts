import { addressesOf } from "./addresses.js";
import { hostKey } from "./hosts.js";
import type { Reading } from "./reading.js";
import { listed, type Problem, quoted } from "./refusal.js";

/** Stands for the page's own site. */
const HERE = "page.invalid";
const BASE = `https://${HERE}/a/b/`;

/**
 * Compares where a translation leads with its source: to the page's own site,
 * to sites that the page names, or exactly where the source does.
 *
 * @param hosts - what `namedHosts` found
 */
export function compareAddresses(
  source: Reading,
  target: Reading,
  hosts: ReadonlySet<string>,
): Problem | undefined {
  let known: ReadonlySet<string> | undefined;
  for (const address of addressesOf(target)) {
    const fault = faultOf(address, hosts);
    if (fault === undefined) continue;
    known ??= new Set(addressesOf(source));
    if (known.has(address)) continue;
    const message = `it leads to ${quoted(address)}${fault}; the source leads to ${listed(known, "nowhere")}`;
    return { rule: "unsafe-translation", message };
  }
  return undefined;
}

/** Reads an address as browsers do (WHATWG URL Standard): white space and control characters are taken out. */
function faultOf(address: string, hosts: ReadonlySet<string>): string | undefined {
  let url: URL;
  try {
    url = new URL(withoutEnd(address), BASE);
  } catch {
    return /^[a-z]+:/iu.test(address) ? ", which cannot be read" : undefined;
  }
  const { protocol, hostname, pathname } = url;
  if (protocol === "http:" || protocol === "https:") return foreign(hostname, hosts);
  if (protocol !== "mailto:") return `, and \`${protocol}\` is no link`;
  // Several addresses may stand beside each other.
  const domains = pathname.split(/[@,;]|%40|%2c/iu).filter((part) => part.includes("."));
  const unknown = domains.map((domain) => foreign(domain, hosts)).find((fault) => fault);
  return pathname.includes("@") || pathname.includes("%40") ? unknown : undefined;
}

function foreign(host: string, hosts: ReadonlySet<string>): string | undefined {
  if (host === HERE || hosts.has(hostKey(host))) return undefined;
  return `, and the page does not name ${quoted(host)}`;
}

/** What ends a sentence may end a bare address, too; no host ends with it. */
function withoutEnd(address: string): string {
  return /^[a-z]+:\/\/[^/?#]*$/iu.test(address) ? address.replace(/\p{P}{1,9}$/u, "") : address;
}
