import { readFileSync } from "node:fs";
import { type Entry, isHeader, parseCatalog } from "@dragoman/catalog";
import { type Mark, read } from "@dragoman/inline";
import type { Span } from "@dragoman/model";
import { carryTarget } from "../../packages/sync/src/carry/carry-target.js";
import { counterparts } from "../../packages/sync/src/carry/counterparts.js";
import type { Terms } from "../../packages/sync/src/carry/terms.js";
import { commonEnds } from "../../packages/sync/src/common-ends.js";
import { termsOf } from "../../packages/sync/src/terms/learn-terms.js";

/** An edit that adds a mark, as its translator followed it. */
interface AddedMark {
  readonly words: string;
  readonly old: string;
  readonly next: string;
  /** The translation before. */
  readonly from: string;
  /** The translator's own. */
  readonly to: string;
}

/** Around the very words, around some of them and others, around other words, or nowhere. */
type Outcome = "same" | "about" | "elsewhere" | "fuzzy";

const FOLDS = 10;

/**
 * Takes each mark of a language's translations away, in source and translation, has it carried
 * back, and compares where it was put with where the translator has it. Terms are learned from
 * nine tenths of the texts, and tried on the others.
 *
 * @param files - PO files of one language
 * @param listed - which outcome of terms is to be listed
 */
export function main(files: readonly string[], listed: string | undefined): void {
  const texts = new Map<string, Entry>();
  for (const file of files) {
    for (const entry of parseCatalog(readFileSync(file), file).entries)
      if (isTranslated(entry)) texts.set(entry.msgid, entry);
  }
  const entries = [...texts.values()];
  const counts = { verbatim: tally(), terms: tally() };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const terms = termsOf(() => entries.filter((_, index) => index % FOLDS !== fold));
    const tried = entries.filter((_, index) => index % FOLDS === fold);
    for (const edit of tried.flatMap(addedMarks)) {
      const before = outcome(edit);
      counts.verbatim[before] += 1;
      if (before !== "fuzzy") continue;
      const after = outcome(edit, terms);
      counts.terms[after] += 1;
      if (after === listed) print(edit, terms);
    }
  }
  for (const [name, { same, about, elsewhere, fuzzy }] of Object.entries(counts))
    console.log(
      `${name.padEnd(9)} same ${same}, about ${about}, elsewhere ${elsewhere}, fuzzy ${fuzzy}`,
    );
}

function tally(): Record<Outcome, number> {
  return { same: 0, about: 0, elsewhere: 0, fuzzy: 0 };
}

function isTranslated(entry: Entry): boolean {
  const [text = ""] = entry.msgstr;
  const isOwn = text !== "" && text !== entry.msgid && !entry.fuzzy && !entry.obsolete;
  return isOwn && !isHeader(entry) && entry.msgidPlural === undefined;
}

function addedMarks({ msgid, msgstr: [msgstr = ""] }: Entry): AddedMark[] {
  const [source, target] = [read(msgid), read(msgstr)];
  const pairs = counterparts(source, target);
  return source.marks.flatMap((mark) => {
    const pair = pairs.get(mark);
    if (pair?.group.length !== 1 || mark.kind === "image" || mark.kind === "html") return [];
    const words = msgid.slice(mark.open.end, mark.close.start);
    return [
      {
        words,
        old: without(mark, msgid),
        next: msgid,
        from: without(pair.mark, msgstr),
        to: msgstr,
      },
    ];
  });
}

function without({ open, close }: Mark, text: string): string {
  return text.slice(0, open.start) + text.slice(open.end, close.start) + text.slice(close.end);
}

function outcome(edit: AddedMark, terms?: Terms): Outcome {
  const carried = carryTarget(edit.old, edit.next, edit.from, { terms });
  if (carried.outcome !== "carried") return "fuzzy";
  const [own, other] = [addedTo(edit.from, edit.to), addedTo(edit.from, carried.target)];
  if (own.start === other.start && own.end === other.end) return "same";
  return own.start < other.end && other.start < own.end ? "about" : "elsewhere";
}

/** Where in a text the words stand that a mark was put around. */
function addedTo(from: string, to: string): Span {
  const { start, end } = commonEnds(from, to);
  return { start, end: from.length - end };
}

function print(edit: AddedMark, terms: Terms): void {
  const { target } = carryTarget(edit.old, edit.next, edit.from, { terms });
  console.log(`\n“${edit.words}”: ${(terms.termOf(edit.words)?.translations ?? []).join(" | ")}`);
  console.log(`  source     ${edit.next}\n  translator ${edit.to}\n  carried    ${target}`);
}
