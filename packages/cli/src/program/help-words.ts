import { type Message, type Say, worded } from "@dragoman/model";
import { displayWidth } from "@dragoman/report";
import { Help, type HelpConfiguration, type Option } from "commander";
import { wrap } from "./wrap.js";

/** Commander's own titles. */
const TITLES: ReadonlyMap<string, Message> = new Map([
  ["Usage:", worded("Usage:")],
  ["Arguments:", worded("Arguments:")],
  ["Options:", worded("Options:")],
  ["Global Options:", worded("Global Options:")],
  ["Commands:", worded("Commands:")],
]);

/**
 * Has commander write help in the user's language: its own words, and columns
 * that are aligned where characters are wide.
 *
 * @param say - says messages in the user's language
 * @returns what `configureHelp` takes
 * @example
 * program.configureHelp(helpIn(say));
 */
export function helpIn(say: Say): HelpConfiguration {
  const usual = new Help();
  return {
    showGlobalOptions: true,
    displayWidth,
    boxWrap: wrap,
    styleTitle: (title) => {
      const known = TITLES.get(title);
      return known === undefined ? title : say(known);
    },
    commandUsage: (command) => inWords(usual.commandUsage(command), say),
    subcommandTerm: (command) => inWords(usual.subcommandTerm(command), say),
    optionDescription: (option) => {
      const details = detailsOf(option).map(say);
      const { description } = option;
      if (details.length === 0) return description;
      return say(
        worded("{{description}} ({{details}})", { description, details: details.join(", ") }),
      );
    },
  };
}

/** Commander's placeholders; those of Dragoman's own arguments are names. */
function inWords(usage: string, say: Say): string {
  return usage
    .replace("[options]", () => say(worded("[options]")))
    .replace("[command]", () => say(worded("[command]")));
}

function detailsOf({ argChoices, defaultValue }: Option): Message[] {
  const quoted = (values: readonly unknown[]): string =>
    values.map((value) => JSON.stringify(value)).join(", ");
  return [
    ...(argChoices === undefined
      ? []
      : [worded("choices: {{choices}}", { choices: quoted(argChoices) })]),
    ...(typeof defaultValue === "string"
      ? [worded("default: {{value}}", { value: quoted([defaultValue]) })]
      : []),
  ];
}

/**
 * Writes examples of calls for the help of a command.
 *
 * @param say - says messages in the user's language
 * @param calls - what stands behind `dragoman`
 * @returns lines that commander puts below the help
 * @example
 * examples(sayEnglish, ["sync"]); // "\nExamples:\n  $ dragoman sync"
 */
export function examples(say: Say, calls: readonly string[]): string {
  return `\n${say(worded("Examples:"))}\n${calls.map((call) => `  $ dragoman ${call}`).join("\n")}`;
}

/** Cells of a line; wider ones are hard to read. */
const WIDEST = 96;

/**
 * Writes paragraphs for the help of a command, wrapped.
 *
 * @param say - says messages in the user's language
 * @param messages - the paragraphs
 * @returns lines, each paragraph on new ones
 * @example
 * paragraphs(sayEnglish, [worded("A file that cannot be read is named.")]);
 */
export function paragraphs(say: Say, messages: readonly Message[]): string {
  return messages.map((message) => `\n${wrap(say(message), WIDEST)}`).join("");
}
