import { type Message, type Say, worded } from "@dragoman/model";
import { Command } from "commander";
import type { Context } from "./context.js";
import { addCommonOptions } from "./options.js";
import { callError } from "./program/call-errors.js";
import { helpIn, paragraphs } from "./program/help-words.js";
import { addCheck, addInspect, addReport, addSegments } from "./program/reading-commands.js";
import { addInit, addWatch } from "./program/project-commands.js";
import { addBuild, addImport, addPrune, addSync } from "./program/writing-commands.js";

/**
 * Describes the command line. Each command's code is loaded when it is called:
 * `--help` and `--version` load nothing but the argument parser.
 *
 * @param context - Dragoman's version, what takes the exit code of a command that worked, and the language
 * @returns the program; it throws `CommanderError` instead of ending the process
 * @example
 * await createProgram({ version: "1.0.0", exitWith, say: sayEnglish }).parseAsync(["sync"], { from: "user" });
 */
export function createProgram(context: Context): Command {
  const { say, version } = context;
  const program = addCommonOptions(new Command("dragoman"), say)
    .description(say(worded("Keeps Markdown documentation translated through PO files.")))
    .version(version, "--version", say(worded("print the version")))
    .helpOption("--help", say(worded("print this help")))
    .helpCommand(false)
    .configureHelp(helpIn(say))
    .configureOutput({
      outputError: (text, write) => {
        write(callError(text, say));
      },
    })
    .showSuggestionAfterError(true)
    .exitOverride()
    .addHelpText("after", () => programHelp(say));
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

/** The commands in the order in which a project meets them. */
const USUAL_WAY: readonly (readonly [command: string, does: Message])[] = [
  ["init", worded("once, writes the configuration")],
  ["import", worded("once, where localised pages exist already")],
  ["sync", worded("pages to catalogs, which translators then edit")],
  ["build", worded("catalogs to localised pages")],
  ["watch", worded("both, again and again, as files change")],
  ["report", worded("what is still in the source language")],
  ["check", worded("the same for CI: exits with 1; --since, --ratchet")],
  ["prune", worded("what no page needs any more; --delete deletes it")],
];

const EXIT_CODES: Message = worded(
  "Exit codes: 0 done; 1 findings; 2 wrong call, configuration or input, and nothing written.",
);

function programHelp(say: Say): string {
  const title = say(worded("The usual way:"));
  const lines = USUAL_WAY.map(
    ([command, does]) => `  $ dragoman ${command.padEnd("report".length)}     ${say(does)}`,
  );
  return `\n${[title, ...lines].join("\n")}\n${paragraphs(say, [EXIT_CODES])}`;
}
