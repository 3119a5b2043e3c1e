import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Catalog, parseCatalog, serializeCatalog } from "@dragoman/catalog";
import { catalogPairs } from "./catalog-pairs.js";
import {
  offersOfDragoman,
  offersOfMsgmerge,
  textsThatWent,
  withoutTranslations,
} from "./offers.js";
import { isOtherwise, isUnlike, judge, type Judged, tally } from "./tally.js";

const LISTS: Record<string, (ours: Judged, theirs: Judged) => boolean> = {
  finished: isOtherwise,
  wrong: isUnlike,
  lost: (ours, theirs) => ours.text === "" && theirs.text !== "",
  worse: (ours, theirs) => (ours.nearness ?? 0) + 0.2 < (theirs.nearness ?? 0),
};

/** Prints two lines for each pair of releases; see run.mjs. */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { list: { type: "string", default: "" }, only: { type: "string", default: "" } },
  });
  const directory = mkdtempSync(join(tmpdir(), "dragoman-updates-"));
  try {
    for (let index = 0; index + 1 < positionals.length; index += 2) {
      const [old = "", later = ""] = positionals.slice(index);
      const paths = catalogPairs(old, later).filter(([path]) => path.includes(values.only));
      const judged = paths.map((pair) => judgeBoth(pair, directory));
      const both = judged.flatMap((one) => one.both);
      const went = judged.reduce((sum, one) => sum + one.went, 0);
      const isListed = LISTS[values.list] ?? (() => false);
      for (const pair of both) {
        if (pair.ours.human !== undefined && isListed(pair.ours, pair.theirs)) print(pair);
      }
      console.log(`\n${old} → ${later}: ${paths.length} catalogs`);
      const tools = {
        Dragoman: both.map(({ ours }) => ours),
        msgmerge: both.map(({ theirs }) => theirs),
      };
      for (const [name, offers] of Object.entries(tools))
        console.log(`  ${name}  ${tally(offers, went)}`);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Both {
  readonly path: string;
  readonly ours: Judged;
  readonly theirs: Judged;
}

interface JudgedCatalog {
  readonly both: readonly Both[];
  /** How many translated texts are not in the later catalog. */
  readonly went: number;
}

function judgeBoth([old, later]: readonly [string, string], directory: string): JudgedCatalog {
  const [before, after] = [readFileSync(old), readFileSync(later)];
  if (before.equals(after) || !isUtf8(before) || !isUtf8(after)) return { both: [], went: 0 };
  const [was, is] = [parseCatalog(before, old), parseCatalog(after, later)];
  const theirs = offersOfMsgmerge(was, is, msgmerge(old, withoutTranslations(is), directory));
  const both = [...offersOfDragoman(was, is)].flatMap(([key, offer]) => {
    const other = theirs.get(key);
    return other === undefined ? [] : [{ path: old, ours: judge(offer), theirs: judge(other) }];
  });
  return { both, went: textsThatWent(was, is).size };
}

/** Other catalogs are left out: what decodes them is no part of a bundle. */
function isUtf8(po: Uint8Array): boolean {
  return /charset=utf-8/iu.test(Buffer.from(po.subarray(0, 10_000)).toString("latin1"));
}

function msgmerge(old: string, template: Catalog, directory: string): Catalog {
  const [pot, merged] = [join(directory, "new.pot"), join(directory, "merged.po")];
  writeFileSync(pot, serializeCatalog(template));
  const call = ["--quiet", "--previous", "--no-wrap", "--output-file", merged, old, pot];
  const { status, stderr } = spawnSync("msgmerge", call, { encoding: "utf8" });
  if (status !== 0) throw new Error(`msgmerge ${call.join(" ")}: ${stderr}`);
  return parseCatalog(readFileSync(merged), merged);
}

function print({ path, ours, theirs }: Both): void {
  const nearness = [ours, theirs].map(({ nearness }) => nearness?.toFixed(2) ?? "–");
  console.log(`\n${path}: ${ours.reason}; nearness ${nearness.join(", msgmerge's ")}`);
  const texts = {
    previous: ours.previous,
    new: ours.msgid,
    offer: ours.text,
    people: ours.human,
    msgmerge: theirs.text,
    "… from": theirs.previous,
  };
  for (const [name, text] of Object.entries(texts))
    console.log(`  ${name.padEnd(9)} ${JSON.stringify(text)}`);
}
