import { editedPages, locales, sitePages } from "./corpus.js";
import { judgedEdit } from "./edited-pages.js";
import { judge, newScore, printBins, printScore, type Score } from "./judge.js";
import { editedCase, knownPairs, type Rates } from "./random-edits.js";
import { measureSite } from "./site.js";
import { measureUnrelated } from "./unrelated.js";

/** What is edited in each of both pages, from hardly at all to a third of the blocks. */
const rates: readonly Rates[] = [
  { deleted: 0.02, inserted: 0.02, swapped: 0.01 },
  { deleted: 0.05, inserted: 0.05, swapped: 0.02 },
  { deleted: 0.1, inserted: 0.1, swapped: 0.05 },
];

/** Measures what is asked for; gives the exit code. */
export function main(corpora: string, args: readonly string[]): number {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const asked = ["site", "edits", "random", "unrelated"].filter((name) => args.includes(name));
  const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);
  const locale = option("--locale");
  const chosen = locale === undefined ? locales : [locale];
  const list = option("--list") ?? "";
  const seed = Number(option("--seed") ?? 1);
  const met: boolean[] = [];
  if (isAsked("site")) met.push(measureSite(sitePages(corpora, chosen), list));
  if (isAsked("edits")) met.push(measureEdits(corpora, chosen, list));
  if (isAsked("random")) met.push(measureRandom(corpora, chosen, list, seed));
  if (isAsked("unrelated")) met.push(measureUnrelated(sitePages(corpora, chosen), seed));
  return met.every(Boolean) || !args.includes("--check") ? 0 : 1;
}

function measureEdits(corpora: string, chosen: readonly string[], list: string): boolean {
  const score = newScore();
  const unknown: string[] = [];
  for (const page of editedPages(corpora, chosen)) {
    const one = judgedEdit(page);
    if (one) judge(one, score, list);
    else unknown.push(page.name);
  }
  const isMet = printScore("real edits, new source with old translation", score);
  printBins(score);
  console.log(
    `  truth unknown, old source and old translation differ in shape: ${unknown.join(", ")}`,
  );
  return isMet;
}

function measureRandom(
  corpora: string,
  chosen: readonly string[],
  list: string,
  seed: number,
): boolean {
  const edits = editedPages(corpora, chosen).map(({ name, locale, oldSource, oldTarget }) => ({
    name,
    locale,
    source: oldSource,
    target: oldTarget,
  }));
  const sets = [
    { title: "site", known: knownPairs(sitePages(corpora, chosen)) },
    { title: "edits", known: knownPairs(edits) },
  ];
  const scores: { title: string; score: Score }[] = [];
  for (const { title, known } of sets)
    for (const rate of rates) {
      const all = newScore();
      for (const locale of chosen) {
        const pairs = known.filter((pair) => pair.locale === locale);
        for (const [index, pair] of pairs.entries())
          judge(editedCase(pair, pairs, rate, seed * 1_000_003 + index), all, list);
      }
      const { deleted, inserted, swapped } = rate;
      scores.push({
        title: `${title}, ${deleted * 100}% deleted, ${inserted * 100}% inserted, ${swapped * 100}% swapped in each page`,
        score: all,
      });
    }
  const met = scores.map(({ title, score }) => {
    const isMet = printScore(title, score);
    printBins(score);
    return isMet;
  });
  return met.every(Boolean);
}
