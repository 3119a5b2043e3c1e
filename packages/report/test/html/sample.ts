import type { Finding, Rule } from "@dragoman/model";
import { reportOf, type LocaleStatus, type Report, type ReportContext } from "../../src/index.js";
import { mixedPage } from "../page-status.js";

/** Two pages in two locales; the Arabic of one says something. */
export const TEXTS: readonly LocaleStatus[] = ["it", "ar"].map((locale) => ({
  locale,
  pages: ["docs/index.md", "docs/tides/bar.md"].map((page) => ({
    ...mixedPage(page),
    catalog: `locales/${locale}/${page}.po`,
  })),
}));

/** What reporters know of it. */
export const CONTEXT: ReportContext = {
  style: { width: 100, colour: false, unicode: true },
  version: "1.2.3",
  project: "Harbour & <Sons>",
  sourceLocale: "en",
  rules: new Map<string, Rule>([
    [
      "fuzzy",
      {
        name: "fuzzy",
        severity: "warning",
        title: "to be confirmed",
        description: "A `fuzzy` entry is a guess: [confirm](#confirm) it.",
      },
    ],
  ]),
  texts: TEXTS,
};

/** The report of it, and more findings of the first locale. */
export function sampleReport(...more: readonly Finding[]): Report {
  return reportWith(TEXTS, ...more);
}

/** The report of some texts, and more findings of the first locale. */
export function reportWith(texts: readonly LocaleStatus[], ...more: readonly Finding[]): Report {
  const { locales } = reportOf(texts);
  return {
    locales: locales.map((locale, at) =>
      at === 0 ? { ...locale, findings: [...locale.findings, ...more] } : locale,
    ),
  };
}
