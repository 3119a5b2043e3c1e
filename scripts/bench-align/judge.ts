import type { AlignedPair, Alignment } from "@dragoman/align";
import type { Segment } from "@dragoman/model";

/** What a judge says of one pair; `unknown` where truth is not known. */
export type Verdict = "right" | "wrong" | "unknown";

/** Counts over pages. */
export interface Score {
  pages: number;
  /** Pairs that exist. */
  exist: number;
  /** Of these, those that are found, certain or not. */
  found: number;
  foundCertain: number;
  certain: number;
  certainWrong: number;
  fuzzy: number;
  fuzzyWrong: number;
  unknown: number;
  /** The same for pairs whose target is not its source left as it is: these are harder. */
  readonly translated: { exist: number; found: number; certain: number; certainWrong: number };
  /** Right and wrong pairs by confidence, in twentieths. */
  readonly bins: { right: number; wrong: number }[];
}

export function newScore(): Score {
  return {
    pages: 0,
    exist: 0,
    found: 0,
    foundCertain: 0,
    certain: 0,
    certainWrong: 0,
    fuzzy: 0,
    fuzzyWrong: 0,
    unknown: 0,
    translated: { exist: 0, found: 0, certain: 0, certainWrong: 0 },
    bins: Array.from({ length: 21 }, () => ({ right: 0, wrong: 0 })),
  };
}

/** A page to be judged. */
export interface Case {
  readonly name: string;
  readonly alignment: Alignment;
  /** Source segments that have a counterpart for certain. */
  readonly exist: ReadonlySet<Segment>;
  readonly verdict: (pair: AlignedPair) => Verdict;
  /** The true counterpart, to be shown. */
  readonly counterpart: (segment: Segment) => Segment | undefined;
}

/** Adds one page to the counts, and prints what is asked for. */
export function judge(
  { name, alignment, exist, verdict, counterpart }: Case,
  score: Score,
  list: string,
): void {
  score.pages++;
  score.exist += exist.size;
  const isTranslated = (segment: Segment): boolean =>
    counterpart(segment)?.source !== segment.source;
  score.translated.exist += [...exist].filter(isTranslated).length;
  const found = new Set<Segment>();
  for (const pair of alignment.pairs) {
    const says = verdict(pair);
    if (says === "unknown") {
      score.unknown++;
      continue;
    }
    const bin = score.bins[Math.floor(pair.confidence * 20)];
    if (bin) bin[says]++;
    if (pair.certain && pair.text !== pair.segment.source) {
      score.translated.certain++;
      if (says === "wrong") score.translated.certainWrong++;
    }
    if (pair.certain) score.certain++;
    else score.fuzzy++;
    if (says === "wrong" && pair.certain) score.certainWrong++;
    if (says === "wrong" && !pair.certain) score.fuzzyWrong++;
    if (says === "right" && exist.has(pair.segment)) {
      found.add(pair.segment);
      score.found++;
      if (pair.certain) score.foundCertain++;
      if (isTranslated(pair.segment)) score.translated.found++;
    }
    if (list === "wrong" && says === "wrong" && pair.certain)
      show(name, "WRONG", pair, counterpart);
    if (list === "fuzzy" && !pair.certain) show(name, `fuzzy ${says}`, pair, counterpart);
  }
  if (list !== "missed") return;
  for (const segment of exist) {
    if (found.has(segment)) continue;
    const pair = alignment.pairs.find((pair) => pair.segment === segment);
    console.log(`${name}:${segment.position.line} MISSED ${segment.kind} ${short(segment.source)}`);
    console.log(`    truth ${short(counterpart(segment)?.source ?? "?")}`);
    if (pair) console.log(`    has   ${short(pair.text)} (${pair.confidence.toFixed(3)})`);
  }
}

function show(
  name: string,
  what: string,
  pair: AlignedPair,
  counterpart: (segment: Segment) => Segment | undefined,
): void {
  console.log(`${name}:${pair.segment.position.line} ${what} ${pair.confidence.toFixed(3)}`);
  console.log(`    ${pair.segment.kind} ${short(pair.segment.source)}`);
  console.log(`    ${pair.target.kind} ${short(pair.text)}`);
  console.log(`    truth ${short(counterpart(pair.segment)?.source ?? "none")}`);
}

function short(text: string): string {
  const line = text.replaceAll("\n", "⏎");
  return line.length > 150 ? `${line.slice(0, 150)}…` : line;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)}%`;
}

/** Prints the counts, and says whether the bars are met. */
export function printScore(title: string, score: Score): boolean {
  const isFound = score.found >= 0.97 * score.exist;
  const isRight = score.certainWrong <= 0.005 * score.certain;
  console.log(
    `${title}: ${score.pages} pages, ${score.exist} pairs exist; found ${percent(score.found, score.exist)} (97%)${isFound ? "" : " MISSED"}, as certain ${percent(score.foundCertain, score.exist)}; ` +
      `wrong ${score.certainWrong} of ${score.certain} certain = ${percent(score.certainWrong, score.certain)} (0.5%)${isRight ? "" : " MISSED"}, ${score.fuzzyWrong} of ${score.fuzzy} fuzzy; ${score.unknown} not judged`,
  );
  const { exist, found, certain, certainWrong } = score.translated;
  console.log(
    `    of these translated, not left in the source language: ${exist} exist, found ${percent(found, exist)}; wrong ${certainWrong} of ${certain} certain = ${percent(certainWrong, certain)}`,
  );
  return isFound && isRight;
}

/** Prints how often pairs are right, by their confidence. */
export function printBins(score: Score): void {
  const bins = score.bins.flatMap(({ right, wrong }, index) =>
    right + wrong === 0 ? [] : [`${(index / 20).toFixed(2)}: ${right}/${right + wrong}`],
  );
  console.log(`    right by confidence  ${bins.join("  ")}`);
}
