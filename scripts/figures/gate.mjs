// What the safety gate refuses of real translations:
//
//   node scripts/figures/gate.mjs [--list]
//
// README.md beside this file says what is counted.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { bin, configOf, dragoman, isReady, withProject } from "./project.mjs";

/** @typedef {{ rule: string, severity: string, message: string, file: string, line: number, catalog?: { file: string, line: number } }} Finding */

const { values } = parseArgs({ options: { list: { type: "boolean", default: false } } });

/**
 * Builds a project whose catalogs are full, and prints what was refused.
 *
 * @param {string} title
 * @param {string} root
 */
function count(title, root) {
  const report = JSON.parse(dragoman(root, "report", "--format", "json"));
  const translated = new Map(
    report.locales.map((/** @type {any} */ one) => [one.locale, one.translated]),
  );
  console.log(title);
  for (const { locale, findings } of build(root)) {
    const refused = findings.filter(({ severity }) => severity === "error");
    const breaks = refused.filter(({ rule }) => rule === "breaks-page").length;
    console.log(
      `  ${locale}: of ${translated.get(locale)} translated segments ${breaks} break the page, ${refused.length - breaks} are unsafe`,
    );
    if (!values.list) continue;
    for (const { file, line, catalog, rule, message } of refused)
      console.log(`    ${file}:${line} (${catalog?.file}:${catalog?.line}) ${rule}: ${message}`);
  }
}

/**
 * Exits with 1 where something is refused.
 *
 * @param {string} root
 * @returns {{ locale: string, findings: Finding[] }[]}
 */
function build(root) {
  const { stdout, stderr } = spawnSync(process.execPath, [bin, "build", "--format", "json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout).locales;
}

function main() {
  const site = "privacyguides";
  const book = "comprehensive-rust";
  if (!isReady([site, book])) return;
  const locales = ["it", "fr", "ar", "ja"];
  const siteFiles = { docs: `${site}/docs`, i18n: `${site}/i18n` };
  withProject({ config: configOf("mkdocs", locales), files: siteFiles }, (root) => {
    dragoman(root, "import", "--quiet");
    count(`${site}, its localised pages imported`, root);
  });
  const bookLocales = ["it", "fa", "ja", "ko"];
  const bookFiles = { docs: `${book}/src`, po: `${book}/po` };
  withProject({ config: configOf("gfm", bookLocales), files: bookFiles }, (root) => {
    dragoman(root, "import", "--quiet", "--po", "po/{locale}.po");
    count(`${book}, its catalogs imported`, root);
  });
}

main();
