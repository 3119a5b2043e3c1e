import type { Counts, Report } from "../coverage.js";
import type { HtmlContext } from "./html-context.js";
import { byRule } from "../by-rule.js";
import type { CountTuple, LocaleView, Overview, PageView, RuleView } from "./contents.js";
import { plainText } from "./plain-text.js";
import { writingOf } from "./writing.js";

/**
 * Gathers what the page shows before anything is opened.
 *
 * @param report - the report
 * @param context - what reporters know beside it
 * @returns locales, pages in the order in which they first come, their sections, and rules
 * @example
 * overviewOf(report, context).pages[0]?.path; // "docs/index.md"
 */
export function overviewOf(report: Report, context: HtmlContext): Overview {
  const sections = new Map<string, number>();
  const pages = pageCounts(report).map(([path, counts]): PageView => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const section = sections.get(folder) ?? sections.size;
    sections.set(folder, section);
    return { path, section, counts };
  });
  return {
    version: context.version,
    project: context.project ?? "",
    source: { name: context.sourceLocale, ...writingOf(context.sourceLocale) },
    locales: report.locales.map(localeView),
    sections: [...sections.keys()],
    pages,
    rules: rulesOf(report, context),
    hasTexts: context.texts.length > 0,
    ...(report.check && { check: report.check }),
    ...(report.change && { change: report.change }),
  };
}

function localeView({ locale, findings }: Report["locales"][number]): LocaleView {
  const count = (wanted: string): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const counts = [count("error"), count("warning"), count("note")] as const;
  return { name: locale, ...writingOf(locale), findings: counts };
}

/** The pages of all locales: a page need not be there in each. */
function pageCounts(report: Report): [string, (CountTuple | null)[]][] {
  const pages = new Map<string, (CountTuple | null)[]>();
  for (const [at, { pages: covered }] of report.locales.entries()) {
    for (const page of covered) {
      const counts = pages.get(page.page) ?? report.locales.map(() => null);
      counts[at] = countTuple(page);
      pages.set(page.page, counts);
    }
  }
  return [...pages];
}

function countTuple(counts: Counts): CountTuple {
  const { translated, fuzzy, untranslated, words, translatedWords } = counts;
  return [translated, fuzzy, untranslated, words, translatedWords];
}

function rulesOf(report: Report, { rules }: HtmlContext): RuleView[] {
  const names = byRule(report.locales.flatMap(({ findings }) => findings)).keys();
  return Array.from(names, (name) => {
    const rule = rules.get(name);
    const description = plainText(rule?.description ?? "");
    return { name, title: rule?.title ?? name, description };
  });
}
