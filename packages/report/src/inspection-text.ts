import { grouped, type Finding, type Group } from "@dragoman/model";
import { counted } from "./counted.js";
import { painter, type Paint } from "./colour.js";
import { oneLine } from "./display.js";
import { byRule } from "./by-rule.js";
import { titleOf, type Rules } from "./titles.js";
import { shortenFor, type TextStyle } from "./style.js";

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
  const name = oneLine(target) + (source === null ? "" : ` beside ${oneLine(source)}`);
  const sum = findings.length === 0 ? paint("good", "nothing to look at") : countOf(findings);
  const blocks = Array.from(byRule(findings), ([rule, same]) => [
    paint("strong", `${titleOf(rules, rule)}: ${same.length}`),
    ...sameTexts(same).flatMap((group) => findingOf(group, style, paint)),
  ]);
  const lines = [[`${paint("strong", name)}: ${sum}`], ...blocks];
  return `${lines.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function countOf(findings: readonly Finding[]): string {
  const notes = findings.filter(({ severity }) => severity === "note").length;
  const others = findings.length - notes;
  return [
    ...(others === 0 ? [] : [counted(others, "finding")]),
    ...(notes === 0 ? [] : [counted(notes, "note")]),
  ].join(", ");
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
  [{ file, line, message, source, target }, ...others]: Readonly<Group<Finding>>,
  style: TextStyle,
  paint: Paint,
): string[] {
  const place = `  ${oneLine(`${file}:${line}`)}`;
  const text = target ?? source;
  const cut = (whole: string): string => shortenFor(style, whole, style.width - INDENT.length);
  const lines = others.map((other) => other.line).join(", ");
  return [
    text === undefined ? place : `${place}  ${paint("quiet", oneLine(message))}`,
    INDENT + cut(oneLine(text ?? message).trim()),
    ...(lines === "" ? [] : [INDENT + paint("quiet", cut(`also on line ${lines}`))]),
  ];
}
