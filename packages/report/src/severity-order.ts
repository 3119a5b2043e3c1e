import type { Finding, Severity } from "@dragoman/model";

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/**
 * Puts findings in the order in which they matter.
 *
 * @param findings - in any order
 * @returns errors, then warnings, then notes; each in the order in which they were
 * @example
 * worstFirst(findings)[0]?.severity; // "error"
 */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
}
