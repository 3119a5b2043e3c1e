// `node scripts/bench-sync/site.mjs [--messages N]`: the command itself on a
// site of real texts with one catalog, beside msgmerge on that catalog and the
// template that the command wrote. Dragoman reads and splits the pages, too.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "../bench/measure.mjs";
import { bin, configOf, corpora, dragoman, isReady } from "../figures/project.mjs";
import * as cases from "./cases.mjs";
import { edit } from "./edits.mjs";
import { readPo, writePo } from "./po-file.mjs";
import { random } from "./random.mjs";

const { values } = parseArgs({ options: { messages: { type: "string", default: "50000" } } });
const PER_PAGE = 100;
const config = {
  ...configOf("commonmark", ["it"]),
  catalogs: "po/{locale}.po",
  templates: "po/messages.pot",
};

/**
 * @param {string} root
 * @param {readonly string[]} texts a paragraph each
 */
function writePages(root, texts) {
  for (let at = 0; at < texts.length; at += PER_PAGE) {
    const page = join(root, "docs", `${String(at / PER_PAGE).padStart(4, "0")}.md`);
    writeFileSync(page, `${texts.slice(at, at + PER_PAGE).join("\n\n")}\n`);
  }
}

/** Texts that are a paragraph as they are. */
function paragraphs() {
  const texts = cases.pool(corpora, Number(values.messages) * 3).map(({ msgid }) => msgid);
  return texts
    .filter((text) => /^\p{L}[^\n|<>{}\\]*$/u.test(text) && !/ {2}|^\p{L}+ ?[=:-]/u.test(text))
    .slice(0, Number(values.messages));
}

/**
 * What is edited: a share of the texts, one text as most days have it, nothing.
 *
 * @type {readonly { name: string, isEdited: (index: number, chance: ReturnType<typeof random>) => boolean }[]}
 */
const EDITS = [
  { name: "20% edited", isEdited: (_, chance) => chance.below(100) < 20 },
  { name: "5% edited", isEdited: (_, chance) => chance.below(100) < 5 },
  { name: "one text edited", isEdited: (index) => index === 1234 },
  { name: "nothing edited", isEdited: () => false },
];

/** @param {string} file */
const translatedIn = (file) =>
  readPo(readFileSync(file, "utf8")).filter(
    ({ msgstr, obsolete }) => msgstr !== "" && obsolete !== true,
  ).length;

function main() {
  if (!isReady(["privacyguides", "comprehensive-rust"])) return;
  const withMsgmerge = spawnSync("msgmerge", ["--version"]).status === 0;
  const root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-site-")));
  const at = (/** @type {string} */ path) => join(root, path);
  try {
    mkdirSync(at("docs"));
    writeFileSync(at("dragoman.config.json"), JSON.stringify(config));
    const texts = paragraphs();
    writePages(root, texts);
    dragoman(root, "sync");
    const entries = readPo(readFileSync(at("po/it.po"), "utf8"));
    writeFileSync(
      at("po/it.po"),
      writePo(entries.map((one) => ({ ...one, msgstr: `T ${one.msgid}` }))),
    );
    dragoman(root, "sync");
    cpSync(at("po"), at("before"), { recursive: true });
    cpSync(at(".dragoman"), at("stamps"), { recursive: true });
    console.log(
      `${entries.length} messages on ${Math.ceil(texts.length / PER_PAGE)} pages, ${(readFileSync(at("po/it.po")).length / 1e6).toFixed(1)} MB of PO`,
    );
    for (const { name, isEdited } of EDITS) {
      const chance = random(7);
      writePages(
        root,
        texts.map((text, index) => (isEdited(index, chance) ? edit(text, chance) : text)),
      );
      for (const folder of ["po", ".dragoman"]) rmSync(at(folder), { recursive: true });
      cpSync(at("before"), at("po"), { recursive: true });
      cpSync(at("stamps"), at(".dragoman"), { recursive: true });
      const ours = measure(process.execPath, [bin, "sync"], root);
      console.log(
        `${name}: Dragoman ${ours.seconds.toFixed(2)} s (processor ${ours.cpu?.toFixed(2)} s), ${translatedIn(at("po/it.po"))} keep a translation`,
      );
      if (!withMsgmerge) continue;
      const args = [
        "--quiet",
        "--previous",
        "--output-file",
        at("theirs.po"),
        at("before/it.po"),
        at("po/messages.pot"),
      ];
      const theirs = measure("msgmerge", args, root);
      console.log(
        `            msgmerge ${theirs.seconds.toFixed(2)} s (processor ${theirs.cpu?.toFixed(2)} s), ${translatedIn(at("theirs.po"))}`,
      );
      console.log(
        `            ratio ${((theirs.cpu ?? 0) / (ours.cpu ?? 1)).toFixed(1)} (processor), ${(theirs.seconds / ours.seconds).toFixed(1)} (clock)`,
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

main();
