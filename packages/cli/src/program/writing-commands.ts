import { type Message, type Say, worded } from "@dragoman/model";
import type { Command } from "commander";
import type { ImportCommandOptions } from "../commands/import.js";
import type { Context } from "../context.js";
import type { CommonOptions } from "../options.js";
import { examples, paragraphs } from "./help-words.js";

/**
 * Adds `sync`: brings catalogs up to date.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addSync(program, context); // `dragoman sync --check`
 */
export function addSync(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("sync")
    .description(say(worded("bring templates and catalogs up to date with the pages")))
    .option("--check", say(worded("write nothing; exit with 1 if something would change")))
    .option("--explain", say(worded("list what became of each message that is not as it was")))
    .addHelpText("after", examples(say, ["sync", "sync --check", "sync --locale it --explain"]))
    .action(async (_, command: Command) => {
      const { runSync } = await import("../commands/sync.js");
      await runSync(command.optsWithGlobals<CommonOptions>(), context);
    });
}

/**
 * Adds `import`: fills catalogs from what is there already.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addImport(program, context); // `dragoman import --history`
 */
export function addImport(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("import")
    .description(say(worded("fill catalogs from localised pages that exist already")))
    .option(
      "--history",
      say(worded("import each page with the version in git that it was made from")),
    )
    .option(
      "--po <file...>",
      say(worded("import PO files that other tools made, instead of pages")),
    )
    .addHelpText(
      "after",
      examples(say, ["import", "import --history", "import --po 'old/{locale}/**/*.po'"]),
    )
    .action(async (_, command: Command) => {
      const { runImport } = await import("../commands/import.js");
      await runImport(command.optsWithGlobals<ImportCommandOptions>(), context);
    });
}

/**
 * Adds `build`: writes the localised pages.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addBuild(program, context); // `dragoman build --locale it`
 */
export function addBuild(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("build")
    .description(say(worded("write the localised pages")))
    .addHelpText("after", examples(say, ["build", "build --locale it"]))
    .action(async (_, command: Command) => {
      const { runBuild } = await import("../commands/build.js");
      await runBuild(command.optsWithGlobals<CommonOptions>(), context);
    });
}

/**
 * Adds `prune`: lists and deletes what no page needs.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addPrune(program, context); // `dragoman prune --delete`
 */
export function addPrune(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("prune")
    .description(say(worded("list the entries that no page needs any more; --delete deletes them")))
    .option("--delete", say(worded("delete what is listed, for good")))
    .addHelpText("after", () => pruneHelp(say))
    .action(async (_, command: Command) => {
      const { runPrune } = await import("../commands/prune.js");
      await runPrune(command.optsWithGlobals<CommonOptions>(), context);
    });
}

const PRUNE_HELP: Message = worded(
  "Without --delete nothing is written. What is listed are obsolete entries, and all entries of catalogs whose page is gone; such a catalog is deleted as a whole. Nothing is deleted that the next sync would use. How old an obsolete entry is cannot be said: PO files do not have it.",
);

const GONE_PAGES_HELP: Message = worded(
  "Of pages that are gone, their templates go, too, and the localised pages that a build wrote. A localised page that has a word which is neither in a catalog nor in git's history of its source page stays, and is named.",
);

function pruneHelp(say: Say): string {
  const calls = ["prune", "prune --locale it --format json > pruned.json", "prune --delete"];
  return `${paragraphs(say, [PRUNE_HELP, GONE_PAGES_HELP])}\n${examples(say, calls)}`;
}
