import { type Message, type Say, worded } from "@dragoman/model";
import type { Command } from "commander";
import type { InitCommandOptions } from "../commands/init.js";
import type { Context } from "../context.js";
import type { CommonOptions } from "../options.js";
import { examples, paragraphs } from "./help-words.js";

/**
 * Adds `init`: writes a configuration.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addInit(program, context); // `dragoman init --yes --locale it`
 */
export function addInit(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("init")
    .description(say(worded("look at the repository and write dragoman.config.json")))
    .option("--yes", say(worded("ask nothing; --locale names the locales that are not found")))
    .addHelpText("after", () =>
      helpWith(say, INIT_HELP, ["init", "init --yes --locale it --locale fr"]),
    )
    .action(async (_, command: Command) => {
      const { runInit } = await import("../commands/init.js");
      await runInit(command.optsWithGlobals<InitCommandOptions>(), context);
    });
}

/**
 * Adds `watch`: syncs and builds as files change.
 *
 * @param program - the program
 * @param context - version, exit code and language
 * @example
 * addWatch(program, context); // `dragoman watch`
 */
export function addWatch(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("watch")
    .description(say(worded("sync and build once, then what each change touches, until Ctrl-C")))
    .addHelpText("after", () => helpWith(say, WATCH_HELP, ["watch", "watch --locale it"]))
    .action(async (_, command: Command) => {
      const { runWatch } = await import("../commands/watch.js");
      await runWatch(command.optsWithGlobals<CommonOptions>(), context);
    });
}

const WATCH_HELP: readonly Message[] = [
  worded(
    "A page that is saved leads to its catalogs and localised pages, a catalog to its localised pages alone. A file that cannot be read is named, and stays as it was until it is saved again. While the configuration is wrong, nothing is written.",
  ),
  worded("With --format json each round is one line of JSON on stdout."),
];

const INIT_HELP: readonly Message[] = [
  worded(
    "Recognised are MkDocs, Docusaurus, VitePress, Starlight, Hugo, mdBook and Jekyll, here or in a folder such as docs or website, pages in docs, and programs that use i18next. Their configurations are read, never run. A configuration that is there is never overwritten.",
  ),
];

function helpWith(say: Say, messages: readonly Message[], calls: readonly string[]): string {
  return `${paragraphs(say, messages)}\n${examples(say, calls)}`;
}
