import { Command } from "commander";
import type { Context } from "./context.js";
import { addCommonOptions } from "./options.js";
import { addCheck, addInspect, addReport, addSegments } from "./program/reading-commands.js";
import { addInit, addWatch } from "./program/project-commands.js";
import { addBuild, addImport, addPrune, addSync } from "./program/writing-commands.js";

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
