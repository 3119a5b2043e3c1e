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
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isBuilt } from "../run-dragoman.js";

/** Real pages and catalogs, which are no part of this repository. */
export const corpora: string =
  process.env["DRAGOMAN_CORPORA"] ??
  fileURLToPath(new URL("../../../../../shared/corpora", import.meta.url));

const isThere = existsSync(join(corpora, "replay"));
if (!isThere) console.warn(`SKIPPED: no corpora at ${corpora} (set DRAGOMAN_CORPORA).`);

/** Whether these tests can run: the binary is built, and the corpora are there. */
export const canRun: boolean = isBuilt && isThere;

/** A folder for a project; the caller removes it with {@link removeProject}. */
export function newProject(config: object): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-corpora-")));
  writeFileSync(join(root, "dragoman.config.json"), JSON.stringify(config));
  return root;
}

/** Removes a project. */
export function removeProject(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/**
 * Copies a file or folder of the corpora to where a project wants it: what it
 * holds, not its mode, because corpora may be read-only and projects may not.
 */
export function copyCorpus(path: string, root: string, to: string): void {
  const from = join(corpora, path);
  if (statSync(from).isDirectory()) {
    for (const name of readdirSync(from)) copyCorpus(join(path, name), root, join(to, name));
  } else {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    writeFileSync(join(root, to), readFileSync(from));
  }
}

/** Paths of the files of a kind below a folder, with `/`, sorted. */
export function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(extension))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}
