import { type Worded, worded } from "@dragoman/model";
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
 * @param source - the source, read
 * @param target - its translation, read
 * @param hosts - what `namedHosts` found
 * @returns what is wrong with the first other address; undefined where there is none
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 * @example
 * compareAddresses(readText("a", options), readText("[a](https://b.example)", options), new Set())?.rule; // "unsafe-translation"
 */
export function compareAddresses(
  source: Reading,
  target: Reading,
  hosts: ReadonlySet<string>,
): Problem | undefined {
  let known: ReadonlySet<string> | undefined;
  for (const address of addressesOf(target)) {
    const found = faultOf(address, hosts);
    if (found === undefined) continue;
    known ??= new Set(addressesOf(source));
    if (known.has(address)) continue;
    const message = worded("{{found}}; the source leads to {{known}}", {
      found,
      known: listed(known, worded("nowhere")),
    });
    return { rule: "unsafe-translation", ...message };
  }
  return undefined;
}

/** Reads an address as browsers do (WHATWG URL Standard): white space and control characters are taken out. */
function faultOf(address: string, hosts: ReadonlySet<string>): Worded | undefined {
  const found = quoted(address);
  let url: URL;
  try {
    url = new URL(withoutEnd(address), BASE);
  } catch {
    return /^[a-z]+:/iu.test(address)
      ? worded("it leads to {{address}}, which cannot be read", { address: found })
      : undefined;
  }
  const { protocol, hostname, pathname } = url;
  if (protocol === "http:" || protocol === "https:") return foreign(found, hostname, hosts);
  if (protocol !== "mailto:")
    return worded("it leads to {{address}}, and `{{protocol}}` is no link", {
      address: found,
      protocol,
    });
  // Several addresses may stand beside each other.
  const domains = pathname.split(/[@,;]|%40|%2c/iu).filter((part) => part.includes("."));
  const unknown = domains.map((domain) => foreign(found, domain, hosts)).find((fault) => fault);
  return pathname.includes("@") || pathname.includes("%40") ? unknown : undefined;
}

function foreign(address: string, host: string, hosts: ReadonlySet<string>): Worded | undefined {
  if (host === HERE || hosts.has(hostKey(host))) return undefined;
  return worded("it leads to {{address}}, and the page does not name {{host}}", {
    address,
    host: quoted(host),
  });
}

/** What ends a sentence may end a bare address, too; no host ends with it. */
function withoutEnd(address: string): string {
  return /^[a-z]+:\/\/[^/?#]*$/iu.test(address) ? address.replace(/\p{P}{1,9}$/u, "") : address;
}
