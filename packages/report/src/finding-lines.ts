import {
  grouped,
  messageOf,
  worded,
  type Finding,
  type Group,
  type Severity,
} from "@dragoman/model";
import { alsoOnLines } from "./also-on-lines.js";
import { isStatus } from "./change-outcomes.js";
import type { Paint, Tone } from "./colour.js";
import { displayWidth, oneLine } from "./display.js";
import { byRule } from "./by-rule.js";
import { labelled } from "./labelled.js";
import { severityCount } from "./severity-count.js";
import { SEVERITIES } from "./severity-order.js";
import { sayFor, shortenFor, type TextStyle } from "./style.js";
import { titleOf, type Rules } from "./titles.js";

const INDENT = "      ";

/** How findings are shown. */
export interface FindingOptions {
  /** The rules, for their titles. */
  readonly rules?: Rules;
  /** Whether message, source and target are shown, where a finding is about more than a status. */
  readonly details?: boolean;
}

/**
 * Writes findings for people: one block per severity and rule, each finding with
 * the place in the page, the place in the catalog, and its texts cut to one line.
 *
 * @param findings - of one locale
 * @param style - what the output can show
 * @param paint - painter for the same output
 * @param options - titles, and how much is shown
 * @returns one list of lines per block: errors first, then rules in the order in which they first appear
 * @example
 * findingLines(findings, style, painter(false), { rules })[0]?.[0]; // "it, not translated: 4"
 */
export function findingLines(
  findings: readonly Finding[],
  style: TextStyle,
  paint: Paint,
  options: FindingOptions = {},
): string[][] {
  return SEVERITIES.flatMap((severity) => {
    const rules = byRule(findings.filter((one) => one.severity === severity));
    return Array.from(rules, ([rule, same]) => {
      const { locale } = same[0];
      const title = sayFor(style)(messageOf(titleOf(options.rules ?? new Map(), rule)));
      const heading = `${locale === undefined ? "" : `${oneLine(locale)}, `}${title}`;
      const places = byText(same, options).flatMap((group) =>
        placeAndText(group, style, paint, options),
      );
      const count = paint(...countOf(same.length, severity, style));
      return [`${paint("strong", `${heading}:`)} ${count}`, ...places];
    });
  });
}

/** A warning is the usual case and needs no word. */
function countOf(count: number, severity: Severity, style: TextStyle): [Tone, string] {
  if (severity === "warning") return ["strong", String(count)];
  return [severity === "error" ? "bad" : "quiet", sayFor(style)(severityCount(count, severity))];
}

/** A text that stands in many places of a page has one entry: it is shown once, where it stands first. */
function byText(
  findings: readonly Finding[],
  { details }: FindingOptions,
): readonly Readonly<Group<Finding>>[] {
  const groups = grouped(findings, ({ file, catalog, source, message }) => {
    const text = [source ?? message, details === true ? message : ""];
    return JSON.stringify([file, catalog?.file, catalog?.line, ...text]);
  });
  return [...groups.values()];
}

function placeAndText(
  [finding, ...others]: Readonly<Group<Finding>>,
  style: TextStyle,
  paint: Paint,
  options: FindingOptions,
): string[] {
  const { file, line, catalog } = finding;
  const place = `  ${oneLine(`${file}:${line}`)}`;
  const entry = catalog === undefined ? "" : oneLine(`${catalog.file}:${catalog.line}`);
  // Places are to be clicked on and copied: they go on a second line, but are never cut.
  const isOneLine = displayWidth(place) + 2 + displayWidth(entry) <= style.width;
  return [
    ...(entry === "" ? [place] : []),
    ...(entry !== "" && isOneLine ? [`${place}  ${paint("quiet", entry)}`] : []),
    ...(entry !== "" && !isOneLine ? [place, `  ${paint("quiet", entry)}`] : []),
    ...textLines(finding, style, paint, options),
    ...(others.length === 0 ? [] : [INDENT + paint("quiet", alsoOn(others, style))]),
  ];
}

function textLines(
  finding: Finding,
  style: TextStyle,
  paint: Paint,
  { details }: FindingOptions,
): string[] {
  const { source, target = "" } = finding;
  const say = sayFor(style);
  const message = say(finding);
  const cut = (text: string, width: number): string =>
    shortenFor(style, oneLine(text).trim(), width - INDENT.length);
  if (details !== true || isStatus(finding))
    return [INDENT + (source === undefined ? oneLine(message) : cut(source, style.width))];
  const line = (label: string, text: string): string =>
    INDENT + paint("quiet", label) + cut(text, style.width - displayWidth(label));
  const [ofSource, ofTarget] = labelled([say(worded("source")), say(worded("target"))]);
  return [
    // What is wrong is said whole: its end may be what is to be done.
    INDENT + oneLine(message),
    ...(source === undefined ? [] : [line(ofSource, source)]),
    ...(target === "" || target === source ? [] : [line(ofTarget, target)]),
  ];
}

function alsoOn(others: readonly Finding[], style: TextStyle): string {
  return shortenFor(style, sayFor(style)(alsoOnLines(others)), style.width - INDENT.length);
}
