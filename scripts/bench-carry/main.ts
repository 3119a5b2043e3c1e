import { readFileSync } from "node:fs";
import { CARRIABLE_CLASSES } from "../../packages/sync/src/carry/classes.js";
import type { CarryOptions } from "../../packages/sync/src/carry/result.js";
import type { Block } from "./block.js";
import { carryBlock, type CarriedBlock } from "./carry-block.js";
import { markupOf, similarity, wordsOf } from "./measure-text.js";

/** A block, what became of it, and what a judge says. */
interface Judged extends CarriedBlock {
  readonly block: Block;
  /** No word changed in the source, letter case aside. */
  readonly sameWords: boolean;
  /** The markup of each carried message is that of the new source. */
  readonly sameMarkup: boolean;
}

/** Prints the tables; gives the exit code. */
export function main(file: string, args: readonly string[]): number {
  const blocks = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Block);
  const start = performance.now();
  const asWhole = args.includes("--whole");
  const options = { ownMarkup: args.includes("--own-markup") };
  const judged = blocks.map((block) => judge(block, asWhole, options));
  const seconds = (performance.now() - start) / 1000;
  if (args.includes("--list")) list(judged, args[args.indexOf("--list") + 1] ?? "");
  printTable(judged);
  printHumans(judged);
  console.log(
    `\n${blocks.length} blocks in ${seconds.toFixed(2)} s, with splitting, aligning and assembling`,
  );
  return printBars(judged) || !args.includes("--check") ? 0 : 1;
}

function judge(block: Block, asWhole: boolean, options: CarryOptions): Judged {
  const carried = carryBlock(block, asWhole, options);
  const sameWords = wordsOf(block.old_en).join(" ") === wordsOf(block.new_en).join(" ");
  const sameMarkup = carried.messages.every(
    ([source, target]) => markupOf(source).join("\n") === markupOf(target).join("\n"),
  );
  return { ...carried, block, sameWords, sameMarkup };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
}

function printTable(judged: readonly Judged[]): void {
  console.log(
    "Class of edit           blocks    kept  carried            | only this   carried           | as the human: old, carried (n)",
  );
  const rows = [...CARRIABLE_CLASSES, "words" as const];
  for (const name of rows) {
    const having = judged.filter(({ classes }) => classes.has(name));
    const only = having.filter(({ classes }) => classes.size === 1);
    console.log(row(name, having, only));
  }
  console.log(row("all", judged, []));
  console.log(
    row(
      "no word changed",
      judged.filter(({ sameWords }) => sameWords),
      [],
    ),
  );
  const exact = judged.filter(({ outcome }) => outcome === "exact").length;
  const whole = judged.filter(({ bySegments }) => !bySegments).length;
  const fresh = judged.reduce((sum, block) => sum + block.fresh, 0);
  console.log(
    `(${exact} of the carried ones changed outside their messages; ${whole} blocks went as one message; ${fresh} new messages had nothing near)`,
  );
}

/** All of a block's messages are carried, or did not change. */
function isCarried(outcome: Judged["outcome"]): boolean {
  return outcome === "carried" || outcome === "exact";
}

function row(name: string, blocks: readonly Judged[], only: readonly Judged[]): string {
  const carried = blocks.filter(({ outcome }) => isCarried(outcome));
  const alone = only.filter(({ outcome }) => isCarried(outcome));
  const kept = blocks.filter(({ outcome }) => outcome !== "lost").length;
  const human = nearness(carried);
  return [
    name.padEnd(22),
    String(blocks.length).padStart(7),
    String(kept).padStart(7),
    `${String(carried.length).padStart(7)} ${percent(carried.length, blocks.length).padStart(7)}`,
    "  |",
    `${String(only.length).padStart(9)} ${String(alone.length).padStart(7)} ${percent(alone.length, only.length).padStart(7)}`,
    "  |",
    human.count === 0
      ? ""
      : `${human.old.toFixed(4)}, ${human.carried.toFixed(4)} (${human.count})`,
  ].join(" ");
}

/** Mean similarity of words with what a human wrote later: of the old translation, and of the carried one. */
function nearness(blocks: readonly Judged[]): { old: number; carried: number; count: number } {
  let [old, carried, count] = [0, 0, 0];
  for (const { block, text } of blocks) {
    if (block.retranslated === undefined) continue;
    const human = wordsOf(block.retranslated);
    old += similarity(wordsOf(block.old_tr), human);
    carried += similarity(wordsOf(text), human);
    count++;
  }
  return { old: old / count, carried: carried / count, count };
}

/** Did humans change the translation where only this changed? URLs alone say how often they do without a cause. */
function printHumans(judged: readonly Judged[]): void {
  console.log(
    "\nOnly this changed, and a human translated again: left the words; left every character of the text",
  );
  for (const name of CARRIABLE_CLASSES) {
    const blocks = judged.filter(
      ({ classes, block }) =>
        block.retranslated !== undefined &&
        classes.has(name) &&
        [...classes].every((one) => one === name || one === "white-space"),
    );
    if (blocks.length === 0) continue;
    const words = blocks.filter(
      ({ block }) =>
        wordsOf(block.old_tr).join(" ") === wordsOf(block.retranslated ?? "").join(" "),
    );
    const all = blocks.filter(({ block }) => text(block.old_tr) === text(block.retranslated ?? ""));
    console.log(
      `${name.padEnd(22)} ${String(blocks.length).padStart(7)} ${percent(words.length, blocks.length).padStart(8)} ${percent(all.length, blocks.length).padStart(8)}`,
    );
  }
}

/** Letters with their case, and closing signs. */
function text(block: string): string {
  return block.replace(/\]\([^)]*\)|\{[^}]*\}|<[^>]*>|`[^`]*`|[\s*_[\]]+/g, "");
}

function printBars(judged: readonly Judged[]): boolean {
  const kept = judged.filter(({ outcome }) => outcome !== "lost").length;
  const same = judged.filter(({ sameWords }) => sameWords);
  const sameCarried = same.filter(({ outcome }) => isCarried(outcome)).length;
  const messages = judged.reduce((sum, block) => sum + block.messages.length, 0);
  const wrong = judged.filter(({ sameMarkup }) => !sameMarkup).length;
  const carried = judged.filter(({ outcome }) => outcome === "carried");
  const human = nearness(carried);
  const bars: [boolean, string][] = [
    [kept === judged.length, `${kept} of ${judged.length} blocks keep their translation (all)`],
    [
      sameCarried >= 0.95 * same.length,
      `${sameCarried} of ${same.length} without a changed word are carried, ${percent(sameCarried, same.length)} (95%)`,
    ],
    [
      wrong === 0,
      `${messages} messages carried; in ${wrong} blocks one has other markup than its new source (none)`,
    ],
  ];
  if (human.count > 0)
    bars.push([
      human.carried >= human.old - 0.001,
      `words as the human's: ${human.carried.toFixed(4)}, the old translation's ${human.old.toFixed(4)} (${human.count} blocks)`,
    ]);
  console.log("");
  for (const [met, line] of bars) console.log(`${met ? "ok    " : "MISSED"} ${line}`);
  return bars.every(([met]) => met);
}

function list(judged: readonly Judged[], outcome: string): void {
  for (const one of judged) {
    const matches =
      outcome === "markup"
        ? !one.sameMarkup
        : outcome === "same"
          ? one.sameWords && !isCarried(one.outcome)
          : one.outcome === outcome;
    if (!matches) continue;
    console.log(
      `\n${one.block.locale ?? ""} ${one.block.page ?? ""} ${one.outcome} ${one.bySegments ? "by segments" : "as a whole"}: ${[...one.classes].join(", ")}; ${one.reasons.join("; ")}`,
    );
    for (const [name, value] of [
      ["old", one.block.old_en],
      ["new", one.block.new_en],
      ["target", one.block.old_tr],
      ["result", one.text],
      ["human", one.block.retranslated ?? "–"],
    ] as const)
      console.log(`  ${name.padEnd(7)} ${JSON.stringify(value)}`);
  }
}
