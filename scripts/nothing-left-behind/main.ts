import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Corpus, ownCorpora, sharedCorpora } from "./corpora.js";
import { frontMatterKeys } from "./pseudo-page.js";
import { runJudge } from "./run-judge.js";
import type { Translate } from "./translate.js";
import { translateDirectly } from "./translate-directly.js";
import { translateWithTool } from "./translate-with-tool.js";

/**
 * Pseudo-translates corpora and has them judged; prints what was found.
 *
 * @param repository - absolute path of the repository's root
 * @param argv - arguments: `[--direct] [--keep DIR] [--list N] [CORPUS …]`
 * @returns the exit status: 0 nothing found or skipped, 1 differences
 * @example
 * process.exitCode = main(root, ["--direct", "docs"]);
 */
export function main(repository: string, argv: readonly string[]): number {
  const options = {
    direct: { type: "boolean" },
    keep: { type: "string" },
    list: { type: "string", default: "20" },
  } as const;
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
  const shared = sharedCorpora(repository);
  if (shared.length === 0)
    console.log("SKIPPED the corpora: neither DRAGOMAN_CORPORA nor ../shared/corpora has them");
  const chosen = [...ownCorpora(repository), ...shared].filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  const work = values.keep ?? mkdtempSync(join(tmpdir(), "nothing-left-behind-"));
  const translate = values.direct === true ? translateDirectly : translateWithTool;
  try {
    const statuses = chosen.map((corpus) =>
      judgeCorpus(corpus, join(work, corpus.name), translate, repository, values.list),
    );
    return Math.max(0, ...statuses);
  } finally {
    if (values.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
}

function judgeCorpus(
  corpus: Corpus,
  work: string,
  translate: Translate,
  repository: string,
  list: string,
): number {
  console.log(`\n# ${corpus.name} (${corpus.dialect}, judged by ${corpus.renderer})`);
  const { directory, errors } = translate(corpus, work, repository);
  for (const error of errors) console.log(`not translated: ${error}`);
  const options = ["--list", list, "--keys", frontMatterKeys.join(",")];
  const { status, output } = runJudge(
    repository,
    corpus.directory,
    directory,
    corpus.renderer,
    options,
  );
  console.log(output.trimEnd());
  return errors.length > 0 ? 1 : status;
}
