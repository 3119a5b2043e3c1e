import {
  grouped,
  messageOf,
  type Say,
  type Worded,
  worded,
  wordedCount,
  type Finding,
  type Group,
} from "@dragoman/model";
import { alsoOnLines } from "./also-on-lines.js";
import { painter, type Paint } from "./colour.js";
import { oneLine } from "./display.js";
import { byRule } from "./by-rule.js";
import { titleOf, type Rules } from "./titles.js";
import { severityCount } from "./severity-count.js";
import { sayFor, shortenFor, type TextStyle } from "./style.js";

/** A localised page and what was found on it. */
export interface InspectedPage {
  readonly target: string;
  readonly source: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Writes what was found on one localised page for people: rule by rule, each
 * finding with its place, what it is and the text it is about.
 *
 * @param page - the page and its findings
 * @param style - what the output can show
 * @param rules - the rules, for their titles
 * @returns lines, with a final line break
 * @example
 * inspectionText({ target: "it/a.md", source: null, findings: [] }, style, rules); // "it/a.md: nothing to look at\n"
 */
export function inspectionText(page: InspectedPage, style: TextStyle, rules: Rules): string {
  const paint = painter(style.colour);
  const { target, source, findings } = page;
  const say = sayFor(style);
  const [own, other] = [oneLine(target), oneLine(source ?? "")];
  const name =
    source === null
      ? own
      : say(worded("{{target}} beside {{source}}", { target: own, source: other }));
  const sum =
    findings.length === 0
      ? paint("good", say(worded("nothing to look at")))
      : countOf(findings, say);
  const blocks = Array.from(byRule(findings), ([rule, same]) => [
    paint("strong", `${say(messageOf(titleOf(rules, rule)))}: ${same.length}`),
    ...sameTexts(same).flatMap((group) => findingOf(group, style, paint)),
  ]);
  const lines = [[`${paint("strong", name)}: ${sum}`], ...blocks];
  return `${lines.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function countOf(findings: readonly Finding[], say: Say): string {
  const notes = findings.filter(({ severity }) => severity === "note").length;
  const others = findings.length - notes;
  return [
    ...(others === 0 ? [] : [say(findingCount(others))]),
    ...(notes === 0 ? [] : [say(severityCount(notes, "note"))]),
  ].join(", ");
}

function findingCount(count: number): Worded {
  return wordedCount("{{count}} findings", { count, defaultValue_one: "{{count}} finding" });
}

const INDENT = "      ";

/** A label that stands in many places is shown once, where it stands first. */
function sameTexts(findings: readonly Finding[]): readonly Readonly<Group<Finding>>[] {
  const groups = grouped(findings, ({ file, message, source, target, line }) =>
    JSON.stringify([file, message, target ?? source ?? line]),
  );
  return [...groups.values()];
}

/** The message stands beside the place where there is a text to show below it; else it stands there. */
function findingOf(
  [finding, ...others]: Readonly<Group<Finding>>,
  style: TextStyle,
  paint: Paint,
): string[] {
  const { file, line, source, target } = finding;
  const say = sayFor(style);
  const message = say(finding);
  const place = `  ${oneLine(`${file}:${line}`)}`;
  const text = target ?? source;
  const cut = (whole: string): string => shortenFor(style, whole, style.width - INDENT.length);
  return [
    text === undefined ? place : `${place}  ${paint("quiet", oneLine(message))}`,
    // What is wrong is said whole: its end may be what is to be done.
    INDENT + (text === undefined ? oneLine(message) : cut(oneLine(text).trim())),
    ...(others.length === 0 ? [] : [INDENT + paint("quiet", cut(say(alsoOnLines(others))))]),
  ];
}
