import { artifactUri } from "./artifact-uri.js";
import type { Alert } from "./alerts.js";
import { alertMessage } from "./alert-message.js";
import { otherPlaces } from "./other-places.js";
import type { SarifLocation, SarifResult } from "./sarif-log.js";
import { levelOf } from "./sarif-rules.js";

/** What a result refers to in its log. */
export interface ResultContext {
  readonly ruleIndex: number;
  readonly folder: string;
}

/**
 * Writes an alert as a result of SARIF. It is where it is seen to, and leads from
 * an entry to the pages, and from a page to the entries.
 *
 * @param alert - the alert
 * @param context - what it refers to
 * @returns the result
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html (§3.27)
 * @example
 * sarifResult(alert, { ruleIndex: 0, folder: "" }).level; // "warning"
 */
export function sarifResult(alert: Alert, { ruleIndex, folder }: ResultContext): SarifResult {
  const { findings, place, fingerprint } = alert;
  const [{ rule, severity }] = findings;
  const others = otherPlaces(alert);
  const locales = [...new Set(findings.flatMap(({ locale }) => locale ?? []))];
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(severity),
    message: { text: alertMessage(alert, others) },
    locations: [location(folder, place)],
    ...(others.length > 0 && {
      relatedLocations: others.map((other, at) => ({
        id: at + 1,
        message: { text: other.what },
        ...location(folder, other),
      })),
    }),
    partialFingerprints: { "dragomanFinding/v1": fingerprint },
    ...(locales.length > 0 && { properties: { locales } }),
  };
}

function location(folder: string, { file, line, column }: Alert["place"]): SarifLocation {
  const artifactLocation = { uri: artifactUri(folder + file), uriBaseId: "%SRCROOT%" } as const;
  const region = { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return { physicalLocation: { artifactLocation, region } };
}
