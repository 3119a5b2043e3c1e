import { pagesOf, type PairedPage } from "../left-in-source/pages.js";
import { longSentences, plainText } from "../left-in-source/truth.js";

interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly locales: readonly { readonly locale: string; readonly findings: readonly Finding[] }[];
}

/** The rules that say that a text is in the source language. */
const NAMING = new Set(["untranslated", "left-in-source-language", "fuzzy"]);

interface Counts {
  right: number;
  wrong: number;
  missed: number;
  short: number;
  /** Translated on the page, but import was not sure of it, or another page has it otherwise. */
  notImported: number;
  readonly list: string[];
}

/** Counts and prints; gives an exit code. */
export function main(site: string, report: Report, listed: number): number {
  console.log("locale  right  wrong  missed  short  not imported  precision  recall");
  for (const { locale, findings } of report.locales) {
    const named = new Map(
      findings
        .filter(({ rule }) => NAMING.has(rule))
        .map((finding) => [keyOf(finding.file, finding), finding.rule] as const),
    );
    const counts = { right: 0, wrong: 0, missed: 0, short: 0, notImported: 0, list: [] };
    for (const page of pagesOf(site, locale)) countPage(page, named, counts);
    print(locale, counts);
    for (const line of counts.list.slice(0, listed)) console.log(`    ${String(line)}`);
  }
  return 0;
}

function keyOf(file: string, place: { readonly line: number; readonly column: number }): string {
  return `${file}:${String(place.line)}:${String(place.column)}`;
}

function countPage(page: PairedPage, named: ReadonlyMap<string, string>, counts: Counts): void {
  const inSource = new Set(page.sources.flatMap(longSentences));
  for (const { source, target } of page.pairs) {
    const rule = named.get(keyOf(`docs/${page.path}`, source.position));
    const isLeft = longSentences(target.source).some((sentence) => inSource.has(sentence));
    const line = `${page.path}:${String(source.position.line)} ${target.source.slice(0, 100)}`;
    if (isLeft && rule !== undefined) counts.right++;
    else if (isLeft) {
      counts.missed++;
      counts.list.push(`missed  ${line}`);
    } else if (rule === undefined) continue;
    else if (plainText(source.source) === plainText(target.source)) counts.short++;
    else if (rule === "left-in-source-language") {
      counts.wrong++;
      counts.list.push(`wrong   ${line}`);
    } else counts.notImported++;
  }
}

function print(
  locale: string,
  { right, wrong, missed, short, notImported }: Omit<Counts, "list">,
): void {
  const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)}%`;
  const numbers = [
    String(right).padStart(5),
    String(wrong).padStart(7),
    String(missed).padStart(8),
    String(short).padStart(7),
    String(notImported).padStart(14),
    share(right, right + wrong).padStart(11),
    share(right, right + missed).padStart(8),
  ];
  console.log(`${locale.padEnd(8)}${numbers.join("")}`);
}
