import type { Command } from "commander";
import type { ImportCommandOptions } from "../commands/import.js";
import type { Context } from "../context.js";
import type { CommonOptions } from "../options.js";
import { examples } from "./examples.js";

/** Adds `sync`: brings catalogs up to date. */
export function addSync(program: Command, context: Context): void {
  program
    .command("sync")
    .description("bring templates and catalogs up to date with the pages")
    .option("--check", "write nothing; exit with 1 if something would change")
    .option("--explain", "list what became of each message")
    .addHelpText("after", examples(["sync", "sync --check", "sync --locale it --explain"]))
    .action(async (_, command: Command) => {
      const { runSync } = await import("../commands/sync.js");
      await runSync(command.optsWithGlobals<CommonOptions>(), context);
    });
}

/** Adds `import`: fills catalogs from what is there already. */
export function addImport(program: Command, context: Context): void {
  program
    .command("import")
    .description("fill catalogs from localised pages that exist already")
    .option("--history", "import each page with the version in git that it was made from")
    .option("--po <file...>", "import PO files that other tools made, instead of pages")
    .addHelpText(
      "after",
      examples(["import", "import --history", "import --po 'old/{locale}/**/*.po'"]),
    )
    .action(async (_, command: Command) => {
      const { runImport } = await import("../commands/import.js");
      await runImport(command.optsWithGlobals<ImportCommandOptions>(), context);
    });
}

/** Adds `build`: writes the localised pages. */
export function addBuild(program: Command, context: Context): void {
  program
    .command("build")
    .description("write the localised pages")
    .addHelpText("after", examples(["build", "build --locale it"]))
    .action(async (_, command: Command) => {
      const { runBuild } = await import("../commands/build.js");
      await runBuild(command.optsWithGlobals<CommonOptions>(), context);
    });
}

/** Adds `prune`: lists and deletes what no page needs. */
export function addPrune(program: Command, context: Context): void {
  program
    .command("prune")
    .description("list the entries that no page needs any more; --delete deletes them")
    .option("--delete", "delete what is listed, for good")
    .addHelpText("after", PRUNE_HELP)
    .action(async (_, command: Command) => {
      const { runPrune } = await import("../commands/prune.js");
      await runPrune(command.optsWithGlobals<CommonOptions>(), context);
    });
}

const PRUNE_HELP = `
Without --delete nothing is written. What is listed are obsolete entries, and all entries of
catalogs whose page is gone; such a catalog is deleted as a whole. Nothing is deleted that the
next sync would use. How old an obsolete entry is cannot be said: PO files do not have it.
${examples(["prune", "prune --locale it --format json > pruned.json", "prune --delete"])}`;
