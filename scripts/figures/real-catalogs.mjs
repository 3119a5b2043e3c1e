// How much of real catalogs, made by other tools, a sync finds exact:
//
//   node scripts/figures/real-catalogs.mjs [--list N] [LOCALE …]
//
// README.md beside this file says what is counted.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  configOf,
  corpora,
  dragoman,
  filesBelow,
  isReady,
  readPo,
  withProject,
} from "./project.mjs";
import { blocksOf, fold, isProse } from "./page-text.mjs";
import { reasonOf } from "./reasons.mjs";

const BOOK = "comprehensive-rust";

/**
 * @typedef {object} Standing
 * @property {string} msgid
 * @property {string} block a block in which it stands
 * @property {string} page
 * @property {boolean} whole whether it is a whole block somewhere
 * @property {string | undefined} reason why it was not found; undefined where it was found exact
 */

/**
 * Where the text of messages stands, white space folded.
 *
 * @param {readonly { page: string, blocks: readonly string[] }[]} pages
 * @returns {(msgid: string) => { block: string, page: string, whole: boolean } | undefined}
 */
function finder(pages) {
  /** @type {Map<string, string>} */
  const whole = new Map();
  for (const { page, blocks } of pages) for (const block of blocks) whole.set(block, page);
  const texts = pages.map(({ page, blocks }) => ({ page, blocks, text: blocks.join("\n") }));
  return (msgid) => {
    const text = fold(msgid);
    const wholePage = whole.get(text);
    if (wholePage !== undefined) return { block: text, page: wholePage, whole: true };
    const within = texts.find((page) => page.text.includes(text));
    const block = within?.blocks.find((one) => one.includes(text));
    return block === undefined ? undefined : { block, page: within?.page ?? "", whole: false };
  };
}

/**
 * Syncs the book with one of its catalogs, and judges each message of it.
 *
 * @param {string} locale
 * @param {ReturnType<typeof finder>} find
 * @returns {{ prose: number, standing: Standing[] }} how many translated messages are prose, and those that still stand in a page
 */
function judge(locale, find) {
  const files = { docs: `${BOOK}/src`, [`po/${locale}.po`]: `${BOOK}/po/${locale}.po` };
  const config = {
    ...configOf("gfm", [locale]),
    catalogs: "po/{locale}.po",
    templates: "po/messages.pot",
  };
  return withProject({ config, files }, (root) => {
    const file = join(root, `po/${locale}.po`);
    const before = readPo(readFileSync(file));
    const { locales } = JSON.parse(dragoman(root, "sync", "--explain", "--format", "json"));
    const after = new Map(
      readPo(readFileSync(file))
        .filter(isUsable)
        .map((entry) => [entry.msgid, entry]),
    );
    /** @type {import("./reasons.mjs").Decision[]} */
    const decisions = locales[0].decisions;
    const exact = new Map(
      decisions
        .filter(({ outcome }) => outcome === "exact")
        .map((one) => [one.previous ?? one.msgid, one]),
    );
    const prose = before.filter(
      (entry) => isUsable({ ...entry, obsolete: false }) && isProse(entry.msgid),
    );
    const standing = prose.flatMap(({ msgid, msgstr }) => {
      const place = find(msgid);
      if (place === undefined) return [];
      const decision = exact.get(msgid);
      const now = decision && after.get(decision.msgid);
      // A translation that lost the markup at its edges is a part of what it was.
      const isFound =
        now !== undefined && fold(msgstr[0] ?? "").includes(fold(now.msgstr[0] ?? "-"));
      const reason = isFound ? undefined : reasonOf(msgid, place, decisions);
      return [{ msgid, ...place, reason }];
    });
    return { prose: prose.length, standing };
  });
}

/** @param {import("./project.mjs").PoEntry} entry */
function isUsable({ msgstr, fuzzy, obsolete }) {
  return !obsolete && !fuzzy && msgstr.some((form) => form !== "");
}

/**
 * @param {string} title
 * @param {readonly Standing[]} standing
 */
function printShare(title, standing) {
  const found = standing.filter(({ reason }) => reason === undefined).length;
  const share = ((100 * found) / standing.length).toFixed(1);
  console.log(
    `  ${title.padEnd(44)} ${String(found).padStart(5)} of ${standing.length}  ${share}%`,
  );
}

/**
 * @param {readonly Standing[]} standing
 * @param {number} limit
 */
function printRest(standing, limit) {
  const rest = standing.filter(({ reason }) => reason !== undefined);
  /** @type {Map<string, Standing[]>} */
  const groups = new Map();
  for (const one of rest) {
    const reason = one.reason ?? "";
    groups.set(reason, [...(groups.get(reason) ?? []), one]);
  }
  for (const [reason, group] of groups) {
    console.log(`    ${group.length} ${reason}`);
    for (const { msgid, page, block } of group.slice(0, limit))
      console.log(
        `      ${page}: ${JSON.stringify(msgid.slice(0, 160))}${msgid === block ? "" : ` in ${JSON.stringify(block.slice(0, 160))}`}`,
      );
  }
}

function main() {
  const { values, positionals } = parseArgs({
    options: { list: { type: "string", default: "3" } },
    allowPositionals: true,
  });
  if (!isReady([BOOK])) return;
  const source = join(corpora, BOOK, "src");
  const pages = filesBelow(source, ".md").map((page) => {
    return { page, blocks: blocksOf(readFileSync(join(source, page), "utf8")) };
  });
  const find = finder(pages);
  const there = filesBelow(join(corpora, BOOK, "po"), ".po").map((file) => file.slice(0, -3));
  for (const locale of positionals.length > 0 ? positionals : there) {
    const { prose, standing } = judge(locale, find);
    console.log(
      `${locale}: of ${prose} translated messages that are prose, those that still stand in a page`,
    );
    printShare(
      "as a whole block",
      standing.filter(({ whole }) => whole),
    );
    printShare("anywhere in a page, parts of blocks too", standing);
    printRest(
      standing.filter(({ whole }) => whole),
      Number(values.list),
    );
    printRest(
      standing.filter(({ whole }) => !whole),
      Number(values.list),
    );
  }
}

main();
