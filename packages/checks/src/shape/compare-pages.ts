import { type Finding, type Page, type Worded, worded } from "@dragoman/model";
import { codeText } from "./code-text.js";
import { linksDiffer } from "./compare-links.js";
import { outlineOf, type Section } from "./outline.js";
import { pairSections } from "./pair-sections.js";

/** What shapes are compared with. */
export interface ShapeOptions {
  readonly locale: string;
  /** Codes of both languages, in lower case: links may differ in them. */
  readonly languages: ReadonlySet<string>;
}

/**
 * Compares what a localised page is built of with its source: headings, list
 * items, table rows, code blocks and links, section by section. What differs
 * is mostly out of date.
 *
 * @param source - the source page, split
 * @param target - the localised page, split
 * @param options - locale and languages
 * @returns rules `headings-differ`, `list-items-differ`, `rows-differ`, `code-differs`, `links-differ`, by line
 * @example
 * comparePages(source, target, { locale: "it", languages: new Set(["en", "it"]) })[0]?.rule; // "rows-differ"
 */
export function comparePages(source: Page, target: Page, options: ShapeOptions): Finding[] {
  const { pairs, differ } = pairSections(outlineOf(source), outlineOf(target));
  const finding = (rule: string, line: number, message: Worded): Finding => {
    return {
      rule,
      severity: "warning",
      message: message.message,
      wording: message.wording,
      file: target.path,
      line,
      column: 1,
      locale: options.locale,
    };
  };
  const findings = [
    ...(differ === undefined ? [] : [finding("headings-differ", differ.line, differ)]),
    ...pairs.flatMap(([from, to]) => [
      ...countsDiffer(from, to).map(([rule, message]) => finding(rule, to.line, message)),
      ...codeDiffers(from, to).map(([line, message]) => finding("code-differs", line, message)),
      ...linksDiffer(from.links, to.links, options.languages).map(([line = to.line, message]) =>
        finding("links-differ", line, message),
      ),
    ]),
  ];
  return findings.sort((a, b) => a.line - b.line);
}

function countsDiffer(from: Section, to: Section): [rule: string, message: Worded][] {
  const { line } = from;
  const found: [string, Worded][] = [];
  if (from.items !== to.items) {
    const values = { here: to.items, there: from.items, line };
    found.push([
      "list-items-differ",
      worded(
        "list items in this section: {{here}} here, {{there}} in the source (line {{line}})",
        values,
      ),
    ]);
  }
  if (from.rows !== to.rows) {
    const values = { here: to.rows, there: from.rows, line };
    found.push([
      "rows-differ",
      worded(
        "table rows in this section: {{here}} here, {{there}} in the source (line {{line}})",
        values,
      ),
    ]);
  }
  if (from.code.length !== to.code.length) {
    const values = { here: to.code.length, there: from.code.length, line };
    found.push([
      "code-differs",
      worded(
        "code blocks in this section: {{here}} here, {{there}} in the source (line {{line}})",
        values,
      ),
    ]);
  }
  return found;
}

function codeDiffers(from: Section, to: Section): [line: number, message: Worded][] {
  if (from.code.length !== to.code.length) return [];
  return to.code.flatMap((code, index): [number, Worded][] => {
    const source = from.code[index];
    if (source === undefined || codeText(source.lines) === codeText(code.lines)) return [];
    return [
      [
        code.line,
        worded("this code differs from the source's (line {{line}})", { line: source.line }),
      ],
    ];
  });
}
