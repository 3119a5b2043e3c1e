import { createHash } from "node:crypto";
import type { Finding } from "@dragoman/model";

/**
 * Makes a fingerprint of each finding, by which consumers know it again (SARIF
 * 2.1.0, §3.27.17). It has no line in it, and neither the translation nor the
 * message, which change while the matter stays: only the rule, the locale, the
 * page, the source text, and which of such findings it is.
 *
 * @param findings - of all locales, in the order of the pages
 * @returns one fingerprint per finding, in the same order; all different
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 * @example
 * fingerprints(findings)[0]; // "6e34…:1"
 */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, locale, file, source, message }) => {
    const text = JSON.stringify([rule, locale, file, source ?? message]);
    const digest = createHash("sha256").update(text).digest("hex").slice(0, 32);
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    return `${digest}:${count}`;
  });
}
