import type { Command } from "commander";
import type { InitCommandOptions } from "../commands/init.js";
import type { Context } from "../context.js";
import type { CommonOptions } from "../options.js";
import { examples } from "./examples.js";

/** Adds `init`: writes a configuration. */
export function addInit(program: Command, context: Context): void {
  program
    .command("init")
    .description("look at the repository and write dragoman.config.json")
    .option("--yes", "ask nothing; --locale names the locales that are not found")
    .addHelpText("after", INIT_HELP)
    .action(async (_, command: Command) => {
      const { runInit } = await import("../commands/init.js");
      await runInit(command.optsWithGlobals<InitCommandOptions>(), context);
    });
}

/** Adds `watch`: syncs and builds as files change. */
export function addWatch(program: Command, context: Context): void {
  program
    .command("watch")
    .description("sync and build once, then what each change touches, until Ctrl-C")
    .addHelpText("after", WATCH_HELP)
    .action(async (_, command: Command) => {
      const { runWatch } = await import("../commands/watch.js");
      await runWatch(command.optsWithGlobals<CommonOptions>(), context);
    });
}

const WATCH_HELP = `
A page that is saved leads to its catalogs and localised pages, a catalog to its localised
pages alone. A file that cannot be read is named, and stays as it was until it is saved again; a
configuration that cannot be read ends it.
With --format json each round is one line of JSON on stdout.
${examples(["watch", "watch --locale it"])}`;

const INIT_HELP = `
Recognised are MkDocs, Docusaurus, VitePress, Starlight, Hugo, mdBook and Jekyll, here or in
a folder such as docs or website, and pages in docs. Their configurations are read, never run.
A configuration that is there is never overwritten.
${examples(["init", "init --yes --locale it --locale fr"])}`;
