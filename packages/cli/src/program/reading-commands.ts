import { type Message, worded } from "@dragoman/model";
import type { Command } from "commander";
import type { CheckCommandOptions } from "../commands/check.js";
import type { Context } from "../context.js";
import { collect, type CommonOptions } from "../options.js";
import { examples } from "./help-words.js";

/**
 * Adds `segments`: shows how one page is split.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addSegments(program, context); // `dragoman segments docs/index.md`
 */
export function addSegments(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("segments <page>")
    .description(say(worded("show how one page is split")))
    .option(
      "--dialect <name>",
      say(worded("how the page is written (by default as the configuration says)")),
    )
    .addHelpText(
      "after",
      examples(say, ["segments docs/index.md", "segments notes.md --dialect gfm"]),
    )
    .action(async (page: string, _, command: Command) => {
      const { runSegments } = await import("../commands/segments.js");
      await runSegments(page, command.optsWithGlobals<CommonOptions>(), context);
    });
}

/**
 * Adds `inspect`: looks at one localised page.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addInspect(program, context); // `dragoman inspect it/index.md --locale it`
 */
export function addInspect(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("inspect <target>")
    .description(
      say(
        worded("look at one localised page: what is left in the source language or out of shape"),
      ),
    )
    .option(
      "--source <page>",
      say(worded("its source page: also what is missing or extra, links and code")),
    )
    .option(
      "--dialect <name>",
      say(worded("how both are written (by default as the configuration says)")),
    )
    .addHelpText(
      "after",
      examples(say, [
        "inspect it/index.md --locale it",
        "inspect it/index.md --locale it --source docs/index.md",
      ]),
    )
    .action(async (target: string, _, command: Command) => {
      const { runInspect } = await import("../commands/inspect.js");
      await runInspect(target, command.optsWithGlobals<CommonOptions>(), context);
    });
}

/**
 * Adds `report`: prints coverage and findings.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addReport(program, context); // `dragoman report --reporter json=report.json`
 */
export function addReport(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("report")
    .description(say(worded("print coverage, and name what is still in the source language")))
    .option("--reporter <name[=file]>", say(REPORTER_HELP), collect)
    .option(
      "--words",
      say(worded("count words as translators bill them: new, repeated, fuzzy by band")),
    )
    .addHelpText(
      "after",
      examples(say, [
        "report",
        "report --words",
        "report --reporter text --reporter json=report.json",
      ]),
    )
    .action(async (_, command: Command) => {
      const { runReport } = await import("../commands/report.js");
      await runReport(command.optsWithGlobals<CommonOptions>(), context);
    });
}

/**
 * Adds `check`: decides for CI.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addCheck(program, context); // `dragoman check --since origin/main`
 */
export function addCheck(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("check")
    .description(say(worded("exit with 1 where translations are missing, or worse than they were")))
    .option(
      "--since <revision>",
      say(worded("only what was done since: where HEAD left that revision")),
    )
    .option(
      "--ratchet [revision]",
      say(worded("no locale may be worse than there (by default: the base branch)")),
    )
    .option("--reporter <name[=file]>", say(REPORTER_HELP), collect)
    .addHelpText(
      "after",
      examples(say, [
        "check",
        "check --since origin/main",
        "check --ratchet",
        "check --ratchet v1.2",
      ]),
    )
    .action(async (_, command: Command) => {
      const { runCheck } = await import("../commands/check.js");
      await runCheck(command.optsWithGlobals<CheckCommandOptions>(), context);
    });
}

const REPORTER_HELP: Message = worded(
  "text, json, html, markdown, github, sarif, junit, codequality or badge, to stdout or a file; repeatable",
);
