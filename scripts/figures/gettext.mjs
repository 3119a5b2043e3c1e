// Every PO file that Dragoman writes of the corpora, judged by GNU gettext; and
// how many localised pages come back byte for byte from import and build:
//
//   node scripts/figures/gettext.mjs
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { configOf, corpora, dragoman, filesBelow, isReady, withProject } from "./project.mjs";

const LOCALES = ["it", "fr", "ar", "ja"];
const SITE = "privacyguides";
const BOOK = "comprehensive-rust";

/**
 * @param {string} root
 * @param {string} folder
 * @returns {{ files: number, wrong: string[] }} the number of PO files, and those that gettext refuses or would write otherwise
 */
function judge(root, folder) {
  const files = filesBelow(join(root, folder), ".po");
  const wrong = files.flatMap((path) => {
    const file = join(root, folder, path);
    const checked = spawnSync("msgfmt", ["-c", "-o", "/dev/null", file], { encoding: "utf8" });
    const written = spawnSync("msgcat", ["--force-po", file], { maxBuffer: 2 ** 28 });
    const isKept = written.status === 0 && written.stdout.equals(readFileSync(file));
    const isAccepted = checked.status === 0 && checked.stderr === "";
    return [
      ...(isAccepted ? [] : [`${path}: msgfmt -c: ${checked.stderr.trim()}`]),
      ...(isKept ? [] : [`${path}: msgcat writes it otherwise`]),
    ];
  });
  return { files: files.length, wrong };
}

/**
 * @param {string} title
 * @param {{ files: number, wrong: readonly string[] }} judged
 */
function print(title, { files, wrong }) {
  console.log(`${title.padEnd(52)} ${files} files, ${wrong.length} complaints`);
  for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
}

function ofSite() {
  const files = Object.fromEntries([
    ["docs", `${SITE}/docs`],
    ...LOCALES.map((locale) => [`i18n/${locale}`, `${SITE}/i18n/${locale}`]),
  ]);
  withProject({ config: configOf("mkdocs", LOCALES), files }, (root) => {
    dragoman(root, "sync", "--quiet");
    print(`${SITE}, after sync`, judge(root, "locales"));
    dragoman(root, "import", "--quiet");
    print(`${SITE}, after import of four locales`, judge(root, "locales"));
    rmSync(join(root, "i18n"), { recursive: true });
    dragoman(root, "build", "--quiet");
    for (const locale of LOCALES) {
      const pages = filesBelow(join(root, "i18n", locale), ".md");
      const same = pages.filter((page) => {
        const built = readFileSync(join(root, "i18n", locale, page));
        return built.equals(readFileSync(join(corpora, SITE, "i18n", locale, page)));
      });
      console.log(`  ${locale}: ${same.length} of ${pages.length} pages come back as they were`);
    }
  });
}

function ofBook() {
  const single = { catalogs: "po/{locale}.po", templates: "po/messages.pot" };
  const files = { docs: `${BOOK}/src` };
  withProject({ config: configOf("gfm", ["it"]), files }, (root) => {
    dragoman(root, "sync", "--quiet");
    print(`${BOOK}, after sync`, judge(root, "locales"));
  });
  for (const name of filesBelow(join(corpora, BOOK, "po"), ".po")) {
    const config = { ...configOf("gfm", [name.slice(0, -3)]), ...single };
    const withCatalog = { ...files, [`po/${name}`]: `${BOOK}/po/${name}` };
    withProject({ config, files: withCatalog }, (root) => {
      const before = judge(root, "po");
      dragoman(root, "sync", "--quiet");
      print(`${BOOK}, ${name} as it is`, before);
      print(`${BOOK}, ${name} after sync`, judge(root, "po"));
    });
  }
}

if (isReady([SITE, BOOK], ["msgfmt", "msgcat"])) {
  ofSite();
  ofBook();
}
