import { alignPages } from "@dragoman/align";
import { assemblePage } from "@dragoman/assemble";
import type { PagePair } from "./corpus.js";
import { judge, newScore, percent, printBins, printScore } from "./judge.js";
import { sameShape } from "./truth.js";

/** Pairs real pages as they are. */
export function measureSite(pairs: readonly PagePair[], list: string): boolean {
  const cpu = process.cpuUsage();
  const score = newScore();
  const rules = new Map<string, number>();
  for (const locale of [...new Set(pairs.map((pair) => pair.locale))]) {
    const own = pairs.filter((pair) => pair.locale === locale);
    const counts = {
      source: 0,
      target: 0,
      both: 0,
      certain: 0,
      fuzzy: 0,
      identical: 0,
      around: 0,
      twice: 0,
    };
    for (const pair of own) {
      const alignment = alignPages(pair.source, pair.target, locale);
      const [n, m] = [pair.source.segments.length, pair.target.segments.length];
      counts.source += n;
      counts.target += m;
      counts.both += Math.min(n, m);
      counts.certain += alignment.pairs.filter(({ certain }) => certain).length;
      counts.fuzzy += alignment.pairs.filter(({ certain }) => !certain).length;
      const texts = new Map<string, string>();
      for (const { segment, text, certain } of alignment.pairs)
        if (certain && !texts.has(segment.source)) texts.set(segment.source, text);
      const built = assemblePage(pair.source, (segment) => texts.get(segment.source));
      const placed = alignment.pairs.filter(({ certain }) => certain);
      if (built === pair.target.text) counts.identical++;
      else if (
        placed.length === m &&
        placed.every((one) => texts.get(one.segment.source) === one.text)
      )
        counts.around++;
      else if (placed.length === m) counts.twice++;
      const known = sameShape(pair.source, pair.target);
      if (known) {
        const place = new Map(pair.target.segments.map((segment, index) => [segment, index]));
        judge(
          {
            name: `${locale} ${pair.name}`,
            alignment,
            exist: new Set(pair.source.segments.filter((_, index) => known[index])),
            counterpart: (segment) => pair.target.segments[pair.source.segments.indexOf(segment)],
            verdict: ({ segment, target }) => {
              const index = place.get(target) ?? -1;
              if (known[index] !== true) return "unknown";
              return pair.source.segments[index]?.source === segment.source ? "right" : "wrong";
            },
          },
          score,
          list,
        );
      }
      for (const { rule } of alignment.findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      if (list === "left" && alignment.findings.length > 0)
        for (const finding of alignment.findings)
          console.log(
            `${locale} ${pair.name}:${finding.line} ${finding.rule} ${finding.message} | ${(finding.source ?? finding.target ?? finding.message).slice(0, 100)}`,
          );
    }
    console.log(
      `${locale}: ${own.length} pages, ${counts.source} source segments, ${counts.target} target segments; at most ${counts.both} pairs; ` +
        `certain ${percent(counts.certain, counts.both)}, fuzzy ${percent(counts.fuzzy, counts.both)}; ${counts.identical} pages byte-identical, ${counts.around} differ around their texts only (the platform wrote other markup), ${counts.twice} have two translations of one text, ${own.length - counts.identical - counts.around - counts.twice} have something that is not certain`,
    );
  }
  const used = process.cpuUsage(cpu);
  const isMet = printScore("pages of the same shape, as they are", score);
  printBins(score);
  console.log(`    findings  ${[...rules].map(([rule, count]) => `${rule}: ${count}`).join(", ")}`);
  console.log(
    `  ${((used.user + used.system) / 1e6).toFixed(1)} s of CPU time for ${pairs.length} pages`,
  );
  return isMet;
}
