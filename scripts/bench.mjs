// `pnpm bench [runs]`: how long whole processes take, side by side. The runs
// alternate (A B A B), so that what else the machine does falls on both alike.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { root } from "./step.mjs";
import { measure, median, report } from "./bench/measure.mjs";

const runs = Number(process.argv[2] ?? 7);
const corpora = resolve(process.env["DRAGOMAN_CORPORA"] ?? join(root, "../shared/corpora"));
const bin = join(root, "packages/cli/bin/dragoman.js");
const po4a = "/usr/bin/po4a-updatepo";

/**
 * Real pages, and how their catalogs are laid out.
 *
 * @typedef {{ name: string, docs: string, dialect: string, catalogs: string, templates: string }} Site
 * @type {readonly Site[]}
 */
const SITES = [
  {
    name: "a catalog for each page",
    docs: join(corpora, "privacyguides/docs"),
    dialect: "mkdocs",
    catalogs: "locales/{locale}/{path}.po",
    templates: "locales/templates/{path}.pot",
  },
  {
    name: "one catalog for all pages",
    docs: join(corpora, "comprehensive-rust/src"),
    dialect: "gfm",
    catalogs: "po/{locale}.po",
    templates: "po/messages.pot",
  },
];

/**
 * A new directory with the pages and a configuration, as a first sync finds it.
 *
 * @param {Site} site
 * @returns {string}
 */
function project({ docs, dialect, catalogs, templates }) {
  const directory = mkdtempSync(join(tmpdir(), "dragoman-bench-"));
  cpSync(docs, join(directory, "docs"), { recursive: true });
  const config = {
    sourceLocale: "en",
    locales: ["it"],
    docs: [{ source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}", dialect }],
    catalogs,
    templates,
  };
  writeFileSync(join(directory, "dragoman.config.json"), JSON.stringify(config));
  return directory;
}

/**
 * Times the commands on one site.
 *
 * @param {Site} site
 * @param {boolean} withPo4a whether to compare
 */
function bench(site, withPo4a) {
  const pages = readdirSync(site.docs, { recursive: true, encoding: "utf8" })
    .filter((page) => page.endsWith(".md"))
    .sort();
  const masters = pages.flatMap((page) => ["-m", join("docs", page)]);
  const po4aArgs = ["-f", "text", "-o", "markdown", "-M", "UTF-8", ...masters, "-p", "it.po"];

  /** @type {Record<"start" | "cold" | "again" | "edited" | "build" | "po4a", import("./bench/measure.mjs").Measured[]>} */
  const results = { start: [], cold: [], again: [], edited: [], build: [], po4a: [] };
  for (let run = 0; run < runs; run += 1) {
    const directory = project(site);
    /** @param {string[]} args */
    const dragoman = (...args) => measure(process.execPath, [bin, ...args], directory);
    try {
      results.cold.push(dragoman("sync", "--quiet"));
      if (withPo4a) results.po4a.push(measure(po4a, po4aArgs, directory));
      results.again.push(dragoman("sync", "--quiet"));
      appendFileSync(join(directory, "docs", pages[0] ?? ""), "\n\nA paragraph that is new.\n");
      results.edited.push(dragoman("sync", "--quiet"));
      results.build.push(dragoman("build", "--quiet"));
      results.start.push(dragoman("--version"));
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }

  console.log(
    `${pages.length} pages of ${site.docs}, ${site.name}, one locale, median of ${runs} runs\n`,
  );
  report("dragoman --version", results.start);
  report("dragoman sync, cold", results.cold);
  report("dragoman sync, nothing changed", results.again);
  report("dragoman sync, one new paragraph", results.edited);
  report("dragoman build, after it", results.build);
  if (withPo4a) report("po4a-updatepo", results.po4a);
  /** @param {keyof typeof results} name */
  const time = (name) => median(results[name].map(({ seconds }) => seconds));
  console.log("");
  if (withPo4a)
    console.log(`cold / po4a        ${(time("cold") / time("po4a")).toFixed(2)}  (aim: at most 1)`);
  console.log(
    `unchanged / cold   ${(time("again") / time("cold")).toFixed(2)}  (aim: at most 0.20)`,
  );
  console.log(`one paragraph / cold  ${(time("edited") / time("cold")).toFixed(2)}\n`);
}

const withPo4a = existsSync(po4a);
if (!withPo4a) console.warn("NOT COMPARED with po4a: it is not installed (apt-get install po4a).");
for (const site of SITES) {
  if (existsSync(site.docs)) bench(site, withPo4a);
  else
    console.warn(
      `SKIPPED: no pages at ${site.docs}; set DRAGOMAN_CORPORA to where the corpora are.`,
    );
}
