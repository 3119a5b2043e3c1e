import type { Overview, PageTexts, TargetText } from "../contents.js";
import type { ListedFinding } from "../query/listed-finding.js";
import { button, element } from "./element.js";
import { findingCard } from "./finding-card.js";
import { severityMark } from "./severity.js";
import { textIn } from "./text.js";

/** What a page's rows are made of. */
export interface PageRowsInput {
  readonly texts: PageTexts;
  readonly overview: Overview;
  readonly locale: number;
  /** The findings of this page in this locale. */
  readonly onPage: readonly ListedFinding[];
  /** The one that is open. */
  readonly finding: ListedFinding | undefined;
  readonly openFinding: (finding: ListedFinding) => void;
}

/**
 * Shows the whole page, source and target side by side; the finding stands where it belongs.
 *
 * @param input - texts and findings of the page
 * @returns a row for each segment that the locale has; a finding without a segment stands first
 * @example
 * pageRows({ texts, overview, locale: 0, onPage: [], finding: undefined, openFinding })[0]?.className;
 * // "segment paragraph translated"
 */
export function pageRows(input: PageRowsInput): HTMLElement[] {
  const { texts, overview, locale, finding } = input;
  const bySegment = new Map<number, ListedFinding[]>();
  for (const other of input.onPage) {
    const same = bySegment.get(other.segmentAt);
    if (same === undefined) bySegment.set(other.segmentAt, [other]);
    else same.push(other);
  }
  const rows = texts.segments.flatMap((segment, at) => {
    const target = segment.targets[locale];
    if (target === null || target === undefined) return [];
    const others = (bySegment.get(at) ?? []).filter((other) => other !== finding);
    const marks = others.map((other) => markOf(other, input));
    if (finding?.segmentAt === at) {
      return [cardRow(findingCard(finding, overview, { source: segment.source, target }), marks)];
    }
    return [segmentRow(segment, target, input, marks)];
  });
  const isPlaced = finding === undefined || finding.segmentAt >= 0;
  return isPlaced ? rows : [cardRow(findingCard(finding, overview), []), ...rows];
}

function cardRow(card: HTMLElement, marks: readonly HTMLElement[]): HTMLElement {
  if (marks.length > 0) card.append(element("p", { class: "marks" }, "Also here: ", ...marks));
  return element("div", { class: "card-row" }, card);
}

function segmentRow(
  { line, kind, source }: PageTexts["segments"][number],
  { status, target }: TargetText,
  { overview, locale }: PageRowsInput,
  marks: readonly HTMLElement[],
): HTMLElement {
  const writing = overview.locales[locale] ?? overview.source;
  const nothing = element("p", { class: "nothing" }, "not translated");
  return element(
    "div",
    { class: `segment ${kind} ${status}` },
    element("span", { class: "line", title: `line ${line}, ${kind}` }, String(line)),
    textIn(overview.source, "text", source),
    element(
      "div",
      { class: "target" },
      target === "" ? nothing : textIn(writing, "text", target),
      marks.length === 0 ? undefined : element("p", { class: "marks" }, ...marks),
    ),
  );
}

function markOf(finding: ListedFinding, { openFinding }: PageRowsInput): HTMLElement {
  const { severity, title } = finding;
  return button({ class: "chip" }, () => openFinding(finding), severityMark(severity, title));
}
