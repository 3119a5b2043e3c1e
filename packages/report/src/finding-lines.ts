import type { Finding } from "@dragoman/model";
import type { Paint } from "./colour.js";
import { displayWidth, oneLine } from "./display.js";
import { byRule, ruleTitle } from "./rule-titles.js";
import { shortenFor, type TextStyle } from "./style.js";

const INDENT = "      ";

/**
 * Writes findings for people: one block per rule, each finding with the place in
 * the page, the place in the catalog, and its text cut to one line.
 *
 * @param findings - of one locale
 * @param style - what the output can show
 * @param paint - painter for the same output
 * @returns one list of lines per rule, in the order in which the rules first appear
 * @example
 * findingLines(findings, style, painter(false))[0]?.[0]; // "it, not translated: 4"
 */
export function findingLines(
  findings: readonly Finding[],
  style: TextStyle,
  paint: Paint,
): string[][] {
  return Array.from(byRule(findings), ([rule, same]) => {
    const locale = same[0]?.locale;
    const heading = `${locale === undefined ? "" : `${locale}, `}${ruleTitle(rule)}: ${same.length}`;
    const places = byMessage(same).flatMap((group) => placeAndText(group, style, paint));
    return [paint("strong", heading), ...places];
  });
}

/** A text that stands in many places of a page has one entry: it is shown once, where it stands first. */
function byMessage(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { file, catalog, source, message } = finding;
    const key = JSON.stringify([file, catalog?.file, catalog?.line, source ?? message]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function placeAndText(
  [finding, ...others]: readonly [Finding, ...Finding[]],
  style: TextStyle,
  paint: Paint,
): string[] {
  const { file, line, catalog, source, message } = finding;
  const place = `  ${oneLine(`${file}:${line}`)}`;
  const entry = catalog === undefined ? "" : oneLine(`${catalog.file}:${catalog.line}`);
  // Places are to be clicked on and copied: they go on a second line, but are never cut.
  const isOneLine = displayWidth(place) + 2 + displayWidth(entry) <= style.width;
  const text = shortenFor(style, oneLine(source ?? message).trim(), style.width - INDENT.length);
  return [
    ...(entry === "" ? [place] : []),
    ...(entry !== "" && isOneLine ? [`${place}  ${paint("quiet", entry)}`] : []),
    ...(entry !== "" && !isOneLine ? [place, `  ${paint("quiet", entry)}`] : []),
    `${INDENT}${text}`,
    ...(others.length === 0 ? [] : [INDENT + paint("quiet", alsoOn(others, style))]),
  ];
}

function alsoOn(others: readonly Finding[], style: TextStyle): string {
  const lines = `also on line${others.length === 1 ? "" : "s"} ${others.map(({ line }) => line).join(", ")}`;
  return shortenFor(style, lines, style.width - INDENT.length);
}
