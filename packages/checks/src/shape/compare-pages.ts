import type { Finding, Page } from "@dragoman/model";
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
  const finding = (rule: string, line: number, message: string): Finding => {
    return {
      rule,
      severity: "warning",
      message,
      file: target.path,
      line,
      column: 1,
      locale: options.locale,
    };
  };
  const findings = [
    ...(differ === undefined ? [] : [finding("headings-differ", differ.line, differ.message)]),
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

function countsDiffer(from: Section, to: Section): [rule: string, message: string][] {
  const counted: [string, string, number, number][] = [
    ["list-items-differ", "list items", from.items, to.items],
    ["rows-differ", "table rows", from.rows, to.rows],
    ["code-differs", "code blocks", from.code.length, to.code.length],
  ];
  return counted
    .filter(([, , there, here]) => there !== here)
    .map(([rule, what, there, here]) => [
      rule,
      `${what} in this section: ${here} here, ${there} in the source (line ${from.line})`,
    ]);
}

function codeDiffers(from: Section, to: Section): [line: number, message: string][] {
  if (from.code.length !== to.code.length) return [];
  return to.code.flatMap((code, index): [number, string][] => {
    const source = from.code[index];
    if (source === undefined || codeText(source.lines) === codeText(code.lines)) return [];
    return [[code.line, `this code differs from the source's (line ${source.line})`]];
  });
}
