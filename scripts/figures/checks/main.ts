import {
  brokenLinks,
  checkTranslations,
  type Glossary,
  inconsistentTranslations,
  type TranslationPair,
} from "@dragoman/checks";
import type { Problem } from "@dragoman/model";
import { localesOfBook, pairsOfBook, pairsOfSite, type RealPairs } from "./pairs.js";

interface Options {
  readonly site: string;
  readonly book: string;
  readonly locales: readonly string[];
  /** A rule whose findings are listed. */
  readonly list: string;
  /** How many of them, evenly spread. */
  readonly sample: number;
}

const GLOSSARY: Glossary = { keep: [], terms: new Map() };

/** Counts and prints; gives an exit code. */
export function main({ site, book, locales, list, sample }: Options): number {
  const wanted = (locale: string): boolean => locales.length === 0 || locales.includes(locale);
  const corpora = [
    ...["it", "fr", "ar", "ja"].filter(wanted).map((locale) => pairsOfSite(site, locale)),
    ...localesOfBook(book)
      .filter(wanted)
      .map((locale) => pairsOfBook(book, locale)),
  ];
  const counts = new Map<string, number[]>();
  const listed: string[] = [];
  const times = corpora.map((corpus, column) => {
    const before = process.cpuUsage();
    const found = problemsOf(corpus);
    const { user, system } = process.cpuUsage(before);
    for (const { rule, line } of found) {
      const row = counts.get(rule) ?? corpora.map(() => 0);
      counts.set(rule, row);
      row[column] = (row[column] ?? 0) + 1;
      if (rule.startsWith(list) && list !== "") listed.push(line);
    }
    return (user + system) / 1000;
  });
  const sizes = corpora.map(({ pages }) => pages.reduce((sum, { pairs }) => sum + pairs.length, 0));
  print(
    "",
    corpora.map(({ locale, dialect }) => `${locale} ${dialect}`),
  );
  print("pairs", sizes);
  for (const [rule, row] of [...counts].sort()) print(rule, row);
  print(
    "CPU ms",
    times.map((time) => time.toFixed(0)),
  );
  const step = Math.max(1, listed.length / sample);
  for (let at = 0; at < listed.length; at += step) console.log(`\n${listed[Math.floor(at)] ?? ""}`);
  return 0;
}

interface Found {
  readonly rule: string;
  readonly line: string;
}

function problemsOf({ locale, dialect, pages, site, exists }: RealPairs): Found[] {
  const context = { locale, sourceLocale: "en", glossary: GLOSSARY, dialect };
  const placed = pages.flatMap(({ path, pairs }) =>
    pairs.map((pair) => ({ ...pair, place: `${path}:${pair.segment.position.line}` })),
  );
  const perPair = [
    pages.flatMap(({ pairs }) => checkTranslations(pairs, context)),
    inconsistentTranslations(placed),
  ];
  const links = brokenLinks(site, exists).map(({ rule, severity, message, target, line }) => {
    return { rule, line: `${target}:${line} ${rule} ${severity}: ${message}` };
  });
  return [
    ...perPair.flatMap((lists) =>
      lists.flatMap((problems, index) =>
        problems.map((problem) => foundIn(locale, problem, placed[index])),
      ),
    ),
    ...links,
  ];
}

function foundIn(
  locale: string,
  { rule, severity, message }: Problem,
  pair: (TranslationPair & { readonly place: string }) | undefined,
): Found {
  const texts = `  ${pair?.segment.source ?? ""}\n  ${pair?.target ?? ""}`;
  return { rule, line: `${locale} ${pair?.place ?? ""} ${rule} ${severity}: ${message}\n${texts}` };
}

function print(title: string, cells: readonly (string | number)[]): void {
  console.log(title.padEnd(24) + cells.map((cell) => String(cell).padStart(13)).join(""));
}
