import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Corpus } from "./corpora.js";
import { fillCatalog } from "./fill-catalog.js";
import type { Translate } from "./translate.js";

const LOCALE = "it";

/** Makes pseudo pages the whole way: `dragoman sync`, pseudo-text into the catalogs, `dragoman build`. */
export const translateWithTool: Translate = (corpus, directory, repository) => {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const filter = (path: string): boolean => statSync(path).isDirectory() || path.endsWith(".md");
  cpSync(corpus.directory, join(directory, "pages"), { recursive: true, filter });
  writeFileSync(
    join(directory, "dragoman.config.json"),
    JSON.stringify(configuration(corpus), null, 2),
  );
  const steps = [
    () => run(repository, directory, "sync"),
    () => fillCatalogs(directory, repository),
    () => run(repository, directory, "build"),
  ];
  return { directory: join(directory, "pseudo", LOCALE), errors: steps.flatMap((step) => step()) };
};

function configuration(corpus: Corpus): unknown {
  return {
    sourceLocale: "en",
    locales: [LOCALE],
    docs: [
      { source: "pages/**/*.md", target: "pseudo/{locale}/{path}.{ext}", dialect: corpus.dialect },
    ],
    catalogs: "locales/{locale}/{path}.po",
    templates: "locales/templates/{path}.pot",
  };
}

function run(repository: string, directory: string, command: string): string[] {
  const tool = join(repository, "node_modules/.bin/dragoman");
  const { status, stderr, error } = spawnSync(tool, [command, "--quiet", "--no-color"], {
    cwd: directory,
    encoding: "utf8",
  });
  if (error !== undefined)
    return [`dragoman ${command} does not run (${error.message}); \`npm start\` builds it`];
  return status === 0 ? [] : [`dragoman ${command} ended with ${String(status)}: ${stderr.trim()}`];
}

function fillCatalogs(directory: string, repository: string): string[] {
  const catalogs = join(directory, "locales", LOCALE);
  const files = existsSync(catalogs)
    ? readdirSync(catalogs, { recursive: true, encoding: "utf8" })
    : [];
  const names = files.filter((name) => name.endsWith(".po"));
  for (const name of names) {
    const page = readFileSync(join(directory, "pages", name.replace(/\.po$/, ".md")), "utf8");
    const path = join(catalogs, name);
    writeFileSync(path, fillCatalog(readFileSync(path), page, repository));
  }
  return names.length === 0 ? [`dragoman sync wrote no catalog in ${catalogs}`] : [];
}
