import type { Finding } from "@dragoman/model";
import { isStatus } from "../change-outcomes.js";
import { oneLine, shorten } from "../display.js";
import { artifactUri } from "./artifact-uri.js";
import type { SarifLocation, SarifResult } from "./sarif-log.js";
import { levelOf } from "./sarif-rules.js";

/** An alert shows what it is about; the whole text is at its places. */
const MOST_CELLS = 300;

/** What a result refers to in its log. */
export interface ResultContext {
  readonly ruleIndex: number;
  readonly fingerprint: string;
  readonly folder: string;
}

/**
 * Writes a finding as a result of SARIF.
 *
 * @param finding - the finding
 * @param context - what it refers to
 * @returns the result
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html (§3.27)
 * @example
 * sarifResult(finding, { ruleIndex: 0, fingerprint: "6e34…:1", folder: "" }).level; // "warning"
 */
export function sarifResult(finding: Finding, context: ResultContext): SarifResult {
  const { rule, severity, file, line, column, catalog, locale } = finding;
  const { ruleIndex, fingerprint, folder } = context;
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(severity),
    message: { text: messageOf(finding) },
    locations: [location(folder + file, { startLine: line, startColumn: column })],
    ...(catalog !== undefined && {
      relatedLocations: [
        {
          id: 1,
          message: { text: "the entry in the catalog" },
          ...location(folder + catalog.file, { startLine: catalog.line }),
        },
      ],
    }),
    partialFingerprints: { "dragomanFinding/v1": fingerprint },
    ...(locale !== undefined && { properties: { locale } }),
  };
}

function messageOf(finding: Finding): string {
  const { locale, message, source, target = "", catalog } = finding;
  const start = `${locale === undefined ? "" : `${locale}: `}${message}`;
  const isTargetShown = !isStatus(finding) && target !== "" && target !== source;
  const lines = [
    plain(start),
    ...(source === undefined ? [] : [`source: ${plain(source)}`]),
    ...(isTargetShown ? [`target: ${plain(target)}`] : []),
    // The one link: it leads to the related location with this id (§3.11.6).
    ...(catalog === undefined ? [] : [`[${plain(`${catalog.file}:${catalog.line}`)}](1)`]),
  ];
  return lines.join("\n");
}

/**
 * In messages `[text](target)` is a link; brackets and backslashes are escaped
 * (§3.11.6). Braces stay: without `arguments` no consumer looks for placeholders,
 * and `{{name}}` would not be what the page has.
 */
function plain(text: string): string {
  return shorten(oneLine(text).trim(), MOST_CELLS).replace(/[\\[\]]/g, "\\$&");
}

function location(
  path: string,
  region: SarifLocation["physicalLocation"]["region"],
): SarifLocation {
  const artifactLocation = { uri: artifactUri(path), uriBaseId: "%SRCROOT%" } as const;
  return { physicalLocation: { artifactLocation, region } };
}
