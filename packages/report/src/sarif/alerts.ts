import { grouped, type Finding, type Group } from "@dragoman/model";
import { fingerprints } from "../fingerprints.js";
import { placeToAct, type Place } from "../place-to-act.js";
import { worstFirst } from "../severity-order.js";
import { artifactUri } from "./artifact-uri.js";

/** What code scanning shows as one alert: what a rule found on one line, in any number of locales. */
export interface Alert {
  /** The worst first, and then in the order of the locales. */
  readonly findings: Readonly<Group<Finding>>;
  readonly place: Place;
  /** By which consumers know it again; no other alert has it. */
  readonly fingerprint: string;
}

/**
 * Puts findings together of which a consumer would show only one. GitHub's
 * upload identifies a result by its rule, its file and a hash of its line
 * (`primaryLocationLineHash`; other fingerprints are not looked at), so of a text
 * that waits in four locales, or of the cells of a table row, it would show one.
 *
 * @param findings - of all locales, in the order of the pages
 * @returns alerts with the worst first; no two have both rule and line in common
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * @example
 * alertsOf([inItalian, inFrench]).length; // 1, where both wait for the same text
 */
export function alertsOf(findings: readonly Finding[]): readonly Alert[] {
  const groups = grouped(worstFirst(findings), (finding) => {
    const { file, line } = placeToAct(finding);
    return JSON.stringify([finding.rule, artifactUri(file), line]);
  });
  const alerts = Array.from(groups.values(), (group) => ({
    findings: group,
    place: placeToAct(group[0]),
  }));
  const prints = fingerprints(alerts.map(identity));
  return alerts.map((alert, at) => ({ ...alert, fingerprint: prints[at] ?? "" }));
}

/** A text on a page waits on when one locale has its translation: the alert is still the same. */
function identity({ findings: [first], place }: Omit<Alert, "fingerprint">): Finding {
  if (place === first.catalog) return first;
  const { locale: _, ...anyLocale } = first;
  return anyLocale;
}
