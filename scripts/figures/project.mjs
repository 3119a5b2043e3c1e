// A project of real pages for a script that counts, and the built binary to run on it.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** The command, as it is built. */
export const bin = join(repository, "packages/cli/bin/dragoman.js");

/** Where the corpora are: `../shared/corpora`, or what DRAGOMAN_CORPORA names. */
export const corpora = resolve(
  process.env["DRAGOMAN_CORPORA"] ?? join(repository, "../shared/corpora"),
);

/**
 * Says loudly what is missing.
 *
 * @param {readonly string[]} paths of the corpora that a script needs
 * @param {readonly string[]} [tools] programs that it runs
 * @returns {boolean} whether all is there
 */
export function isReady(paths, tools = []) {
  const missing = paths.map((path) => join(corpora, path)).filter((path) => !existsSync(path));
  for (const path of missing) console.warn(`SKIPPED: no ${path}; set DRAGOMAN_CORPORA.`);
  const built = existsSync(join(repository, "packages/cli/dist/main.js"));
  if (!built) console.warn("SKIPPED: dragoman is not built (npm run build).");
  const absent = tools.filter((tool) => spawnSync(tool, ["--version"]).status !== 0);
  for (const tool of absent) console.warn(`SKIPPED: ${tool} is not installed (see README.md).`);
  return missing.length === 0 && built && absent.length === 0;
}

/**
 * Makes a project of corpora, hands it over, and removes it.
 *
 * @template T
 * @param {{ config: object, files: Readonly<Record<string, string>> }} project its configuration, and paths in the project with those in the corpora that are copied there
 * @param {(root: string) => T} use
 * @returns {T}
 */
export function withProject(project, use) {
  const root = makeProject(project);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * The same for what takes time.
 *
 * @param {Parameters<typeof withProject>[0]} project
 * @param {(root: string) => Promise<void>} use
 */
export async function inProject(project, use) {
  const root = makeProject(project);
  try {
    await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** @param {Parameters<typeof withProject>[0]} project */
function makeProject({ config, files }) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-figures-")));
  writeFileSync(join(root, "dragoman.config.json"), JSON.stringify(config));
  for (const [to, from] of Object.entries(files)) copy(join(corpora, from), join(root, to));
  return root;
}

/**
 * Copies what files hold, not their modes: corpora may be read-only, projects may not.
 *
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  if (statSync(from).isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
  } else {
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, readFileSync(from));
  }
}

/**
 * A configuration with one PO per page.
 *
 * @param {string} dialect
 * @param {readonly string[]} locales
 */
export function configOf(dialect, locales) {
  return {
    sourceLocale: "en",
    locales,
    docs: [{ source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}", dialect }],
    catalogs: "locales/{locale}/{path}.po",
    templates: "locales/templates/{path}.pot",
  };
}

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {readonly (number | null)[]} [good] exit codes of a run that worked
 * @returns {string} what it printed
 * @throws {Error} where it fails
 */
export function run(program, args, cwd, good = [0]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (!good.includes(status))
    throw new Error(`${program} ${args.slice(0, 4).join(" ")}: ${status}\n${stderr}`);
  return stdout;
}

/**
 * Runs dragoman in a project. That it found something (exit code 1) is no failure: real catalogs
 * have translations that a build refuses.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @returns {string} what it printed
 */
export function dragoman(root, ...args) {
  return run(process.execPath, [bin, ...args], root, [0, 1]);
}

/**
 * Paths of the files below a folder whose names end so, sorted.
 *
 * @param {string} folder
 * @param {string} end
 * @returns {string[]}
 */
export function filesBelow(folder, end) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** The package `catalog`, as it is built, for the word counter. */
export async function builtCatalog() {
  const path = join(repository, "packages/catalog/dist/index.js");
  return /** @type {typeof import("@dragoman/catalog")} */ (await import(path));
}

/** A dependency of the package `catalog`, which is not to be found from here. */
const reader = "gettext-parser";

/**
 * @typedef {object} PoEntry
 * @property {string} msgid
 * @property {string[]} msgstr
 * @property {boolean} fuzzy
 * @property {boolean} obsolete
 * @property {string} extracted comments for translators
 * @property {string[]} pages paths of its references, without lines
 */

/**
 * Reads a PO file with gettext-parser, which shares no code with Dragoman's reader.
 *
 * @param {Buffer} bytes
 * @returns {PoEntry[]} without the header
 */
export function readPo(bytes) {
  const require = createRequire(join(repository, "packages/catalog/package.json"));
  /** @type {{ po: { parse: (bytes: Buffer) => any } }} */
  const { po } = require(reader);
  const { translations, obsolete = {} } = po.parse(bytes);
  /** @type {(contexts: object, isObsolete: boolean) => PoEntry[]} */
  const flat = (contexts, isObsolete) =>
    Object.values(contexts)
      .flatMap((context) => Object.values(context))
      .filter(({ msgid }) => msgid !== "")
      .map(({ msgid, msgstr, comments }) => ({
        msgid,
        msgstr,
        fuzzy: (comments?.flag ?? "").split(/,\s*/u).includes("fuzzy"),
        obsolete: isObsolete,
        extracted: comments?.extracted ?? "",
        pages: (comments?.reference ?? "")
          .split(/\s+/u)
          .map((/** @type {string} */ reference) => reference.replace(/:\d+$/u, ""))
          .filter((/** @type {string} */ path) => path !== ""),
      }));
  return [...flat(translations, false), ...flat(obsolete, true)];
}
