import { Command } from "commander";
import type { CheckCommandOptions } from "./commands/check.js";
import type { ImportCommandOptions } from "./commands/import.js";
import type { InitCommandOptions } from "./commands/init.js";
import type { Context } from "./context.js";
import { addCommonOptions, collect, type CommonOptions } from "./options.js";

/**
 * Describes the command line. Each command's code is loaded when it is called:
 * `--help` and `--version` load nothing but the argument parser.
 *
 * @param version - Dragoman's version
 * @param exitWith - takes the exit code of a command that worked
 * @returns the program; it throws `CommanderError` instead of ending the process
 */
export function createProgram(version: string, exitWith: (code: 0 | 1) => void): Command {
  const context: Context = { version, exitWith };
  const program = addCommonOptions(new Command("dragoman"))
    .description("Keeps Markdown documentation translated through PO files.")
    .version(version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError(true)
    .exitOverride()
    .addHelpText("after", PROGRAM_HELP);
  addInit(program, context);
  addSegments(program, context);
  addInspect(program, context);
  addSync(program, context);
  addImport(program, context);
  addBuild(program, context);
  addWatch(program, context);
  addReport(program, context);
  addCheck(program, context);
  addPrune(program, context);
  return program;
}

function addInit(program: Command, context: Context): void {
  program
    .command("init")
    .description("look at the repository and write dragoman.config.json")
    .option("--yes", "ask nothing; --locale names the locales that are not found")
    .addHelpText("after", INIT_HELP)
    .action(async (_, command: Command) => {
      const { runInit } = await import("./commands/init.js");
      await runInit(command.optsWithGlobals<InitCommandOptions>(), context);
    });
}

function addSegments(program: Command, context: Context): void {
  program
    .command("segments <page>")
    .description("show how one page is split")
    .option("--dialect <name>", "how the page is written (by default as the configuration says)")
    .addHelpText("after", examples(["segments docs/index.md", "segments notes.md --dialect gfm"]))
    .action(async (page: string, _, command: Command) => {
      const { runSegments } = await import("./commands/segments.js");
      await runSegments(page, command.optsWithGlobals<CommonOptions>(), context);
    });
}

function addInspect(program: Command, context: Context): void {
  program
    .command("inspect <target>")
    .description("look at one localised page: what is left in the source language or out of shape")
    .option("--source <page>", "its source page: also what is missing or extra, links and code")
    .option("--dialect <name>", "how both are written (by default as the configuration says)")
    .addHelpText(
      "after",
      examples([
        "inspect it/index.md --locale it",
        "inspect it/index.md --locale it --source docs/index.md",
      ]),
    )
    .action(async (target: string, _, command: Command) => {
      const { runInspect } = await import("./commands/inspect.js");
      await runInspect(target, command.optsWithGlobals<CommonOptions>(), context);
    });
}

function addSync(program: Command, context: Context): void {
  program
    .command("sync")
    .description("bring templates and catalogs up to date with the pages")
    .option("--check", "write nothing; exit with 1 if something would change")
    .option("--explain", "list what became of each message")
    .addHelpText("after", examples(["sync", "sync --check", "sync --locale it --explain"]))
    .action(async (_, command: Command) => {
      const { runSync } = await import("./commands/sync.js");
      await runSync(command.optsWithGlobals<CommonOptions>(), context);
    });
}

function addImport(program: Command, context: Context): void {
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
      const { runImport } = await import("./commands/import.js");
      await runImport(command.optsWithGlobals<ImportCommandOptions>(), context);
    });
}

function addBuild(program: Command, context: Context): void {
  program
    .command("build")
    .description("write the localised pages")
    .addHelpText("after", examples(["build", "build --locale it"]))
    .action(async (_, command: Command) => {
      const { runBuild } = await import("./commands/build.js");
      await runBuild(command.optsWithGlobals<CommonOptions>(), context);
    });
}

function addWatch(program: Command, context: Context): void {
  program
    .command("watch")
    .description("sync and build once, then what each change touches, until Ctrl-C")
    .addHelpText("after", WATCH_HELP)
    .action(async (_, command: Command) => {
      const { runWatch } = await import("./commands/watch.js");
      await runWatch(command.optsWithGlobals<CommonOptions>(), context);
    });
}

function addReport(program: Command, context: Context): void {
  program
    .command("report")
    .description("print coverage, and name what is still in the source language")
    .option("--reporter <name[=file]>", REPORTER_HELP, collect)
    .option("--words", "count words as translators bill them: new, repeated, fuzzy by band")
    .addHelpText(
      "after",
      examples(["report", "report --words", "report --reporter text --reporter json=report.json"]),
    )
    .action(async (_, command: Command) => {
      const { runReport } = await import("./commands/report.js");
      await runReport(command.optsWithGlobals<CommonOptions>(), context);
    });
}

function addCheck(program: Command, context: Context): void {
  program
    .command("check")
    .description("exit with 1 where translations are missing, or worse than they were")
    .option("--since <revision>", "only what was done since: where HEAD left that revision")
    .option(
      "--ratchet [revision]",
      "no locale may be worse than there (by default: the base branch)",
    )
    .option("--reporter <name[=file]>", REPORTER_HELP, collect)
    .addHelpText(
      "after",
      examples(["check", "check --since origin/main", "check --ratchet", "check --ratchet v1.2"]),
    )
    .action(async (_, command: Command) => {
      const { runCheck } = await import("./commands/check.js");
      await runCheck(command.optsWithGlobals<CheckCommandOptions>(), context);
    });
}

function addPrune(program: Command, context: Context): void {
  program
    .command("prune")
    .description("list the entries that no page needs any more; --delete deletes them")
    .option("--delete", "delete what is listed, for good")
    .addHelpText("after", PRUNE_HELP)
    .action(async (_, command: Command) => {
      const { runPrune } = await import("./commands/prune.js");
      await runPrune(command.optsWithGlobals<CommonOptions>(), context);
    });
}

const REPORTER_HELP =
  "text, json, markdown, github, sarif, junit, codequality or badge, to stdout or a file; repeatable";

const PRUNE_HELP = `
Without --delete nothing is written. What is listed are obsolete entries, and all entries of
catalogs whose page is gone; such a catalog is deleted as a whole. Nothing is deleted that the
next sync would use. How old an obsolete entry is cannot be said: PO files do not have it.
${examples(["prune", "prune --locale it --format json > pruned.json", "prune --delete"])}`;

const WATCH_HELP = `
A page that is saved leads to its catalogs and localised pages, a catalog to its localised
pages alone. A file that cannot be read is named, and stays as it was until it is saved again.
With --format json each round is one line of JSON on stdout.
${examples(["watch", "watch --locale it"])}`;

const INIT_HELP = `
Recognised are MkDocs, Docusaurus, VitePress, Starlight, Hugo, mdBook and Jekyll, here or in
a folder such as docs or website, and pages in docs. Their configurations are read, never run.
A configuration that is there is never overwritten.
${examples(["init", "init --yes --locale it --locale fr"])}`;

const PROGRAM_HELP = `
The usual way:
  $ dragoman init       once, writes the configuration
  $ dragoman import     once, where localised pages exist already
  $ dragoman sync       pages to catalogs, which translators then edit
  $ dragoman build      catalogs to localised pages
  $ dragoman watch      both, again and again, as files change
  $ dragoman report     what is still in the source language
  $ dragoman check      the same for CI: exits with 1; --since, --ratchet
  $ dragoman prune      what no page needs any more; --delete deletes it

Exit codes: 0 done; 1 findings; 2 wrong call, configuration or input, and nothing written.`;

function examples(calls: readonly string[]): string {
  return `\nExamples:\n${calls.map((call) => `  $ dragoman ${call}`).join("\n")}`;
}
