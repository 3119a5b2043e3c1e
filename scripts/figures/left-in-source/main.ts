import {
  blockOptions,
  judgeBlocks,
  judgePairs,
  loadIdentifier,
  type BlockOptions,
} from "@dragoman/checks";
import { pagesOf, type PairedPage } from "./pages.js";
import { longSentences, plainText } from "./truth.js";

/** Says of each pair of a page whether it is named. */
type Mode = (page: PairedPage, options: BlockOptions) => readonly boolean[];

const MODES: Readonly<Record<string, Mode>> = {
  alone: ({ pairs }, options) =>
    judgeBlocks(
      pairs.map(({ target }) => target.source),
      options,
    ).map(({ other }) => other !== undefined),
  beside: ({ pairs }, options) =>
    judgePairs(
      pairs.map(({ source, target }) => ({ source: source.source, target: target.source })),
      { ...options, source: "en" },
    ).map(({ kind }) => kind === "left" || kind === "other"),
};

interface Counts {
  right: number;
  wrong: number;
  missed: number;
  /** Named, the same as its source, and too short for the truth to say anything. */
  short: number;
  readonly list: string[];
}

/** Counts and prints; gives an exit code. */
export async function main(
  site: string,
  locales: readonly string[],
  listed: number,
): Promise<number> {
  const identifier = await loadIdentifier();
  console.log("locale  mode    right  wrong  missed  short  precision  recall  CPU ms");
  for (const locale of locales) {
    const pages = pagesOf(site, locale);
    const options = blockOptions(locale, identifier);
    if (options === undefined) throw new Error(`${locale} cannot be judged`);
    for (const [name, mode] of Object.entries(MODES)) {
      const counts: Counts = { right: 0, wrong: 0, missed: 0, short: 0, list: [] };
      let time = 0;
      for (const page of pages) {
        const before = process.cpuUsage();
        const named = mode(page, options);
        const { user, system } = process.cpuUsage(before);
        time += user + system;
        countPage(page, named, counts);
      }
      print(locale, name, counts, time / 1000);
      for (const line of counts.list.slice(0, listed)) console.log(`    ${line}`);
    }
  }
  return 0;
}

function countPage(page: PairedPage, named: readonly boolean[], counts: Counts): void {
  const { path, sources, pairs } = page;
  const inSource = new Set(sources.flatMap(longSentences));
  for (const [index, { source, target }] of pairs.entries()) {
    const isLeft = longSentences(target.source).some((sentence) => inSource.has(sentence));
    const isNamed = named[index] === true;
    const line = `${path}:${target.position.line} ${target.source.slice(0, 100)}`;
    if (isLeft && isNamed) counts.right++;
    else if (isLeft) {
      counts.missed++;
      counts.list.push(`missed  ${line}`);
    } else if (isNamed && plainText(source.source) === plainText(target.source)) counts.short++;
    else if (isNamed) {
      counts.wrong++;
      counts.list.push(`wrong   ${line}`);
    }
  }
}

function print(locale: string, mode: string, counts: Counts, time: number): void {
  const { right, wrong, missed, short } = counts;
  const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)}%`;
  const numbers = [
    String(right).padStart(7),
    String(wrong).padStart(7),
    String(missed).padStart(8),
    String(short).padStart(7),
    share(right, right + wrong).padStart(11),
    share(right, right + missed).padStart(8),
    time.toFixed(0).padStart(8),
  ];
  console.log(`${locale.padEnd(8)}${mode.padEnd(6)}${numbers.join("")}`);
}
