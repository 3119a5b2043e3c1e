import { resolve } from "node:path";
import { type Message, type Say, worded } from "@dragoman/model";
import { sourceDate } from "./source-date.js";
import { ENGLISH, TRANSLATED } from "./language/choose-language.js";
import { InvalidArgumentError, Option, type Command } from "commander";

const languageHelp: Message = worded(
  "language of messages: {{languages}} (by default that of LC_ALL, LC_MESSAGES or LANG)",
  { languages: [ENGLISH, ...TRANSLATED].join(", ") },
);

/** The options that every command takes. */
export interface CommonOptions {
  readonly config?: string;
  readonly cwd?: string;
  readonly locale?: readonly string[];
  readonly format: "text" | "json";
  readonly quiet?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
  /** Read before the call is: the call's own words are in it. */
  readonly lang?: string;
  /** Seconds. */
  readonly timeLimit?: number;
  readonly workers?: number;
}

/**
 * Adds the common options to the program; commands see them through `optsWithGlobals`.
 *
 * @param program - the program
 * @param say - says messages in the user's language
 * @returns the same
 * @example
 * addCommonOptions(new Command("dragoman"), sayEnglish).parse(["--quiet"], { from: "user" }).opts()["quiet"]; // true
 */
export function addCommonOptions(program: Command, say: Say): Command {
  return program
    .option(
      "--config <file>",
      say(worded("configuration file (found upwards from the folder by default)")),
    )
    .option("--cwd <dir>", say(worded("folder to work in")))
    .option("--locale <locale>", say(worded("only this locale; repeatable")), collect)
    .addOption(
      new Option("--format <format>", say(worded("how to print the outcome")))
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--quiet", say(worded("print no progress and no messages, only data and errors")))
    .option("--no-color", say(worded("print without colours (also: NO_COLOR in the environment)")))
    .option("--lang <language>", say(languageHelp))
    .option(
      "--time-limit <seconds>",
      say(worded("how long the parser may work on one page (default: 5)")),
      secondsOr(say(worded("Write a number of seconds, more than 0 and at most 3600."))),
    )
    .option(
      "--workers <number>",
      say(worded("number of worker threads")),
      positiveIntegerOr(say(worded("Write a whole number from 1 to 64."))),
    );
}

/**
 * Collects the values of a repeatable option.
 *
 * @param value - the next value
 * @param previous - those before
 * @returns all of them, in the order of the call
 * @example
 * collect("it", ["fr"]); // ["fr", "it"]
 */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/**
 * Makes the options of a project from those of the command line.
 *
 * @param options - the common options
 * @param version - Dragoman's version
 * @returns absolute paths; what was not given is left out
 * @example
 * projectOptions({ format: "text", color: true, timeLimit: 5 }, "1.0.0").timeLimit; // 5
 */
export function projectOptions(
  options: CommonOptions,
  version: string,
): {
  readonly cwd: string;
  readonly version: string;
  readonly now: () => Date;
  readonly configFile?: string;
  readonly locales?: readonly string[];
  readonly timeLimit?: number;
  readonly workers?: number;
} {
  const cwd = resolve(options.cwd ?? ".");
  return {
    cwd,
    version,
    now: () => sourceDate(process.env, new Date()),
    ...(options.config !== undefined && { configFile: resolve(cwd, options.config) }),
    ...(options.locale !== undefined && { locales: options.locale }),
    ...(options.timeLimit !== undefined && { timeLimit: options.timeLimit }),
    ...(options.workers !== undefined && { workers: options.workers }),
  };
}

function secondsOr(otherwise: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (number > 0 && number <= 3600) return number;
    throw new InvalidArgumentError(otherwise);
  };
}

function positiveIntegerOr(otherwise: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number > 0 && number <= 64) return number;
    throw new InvalidArgumentError(otherwise);
  };
}
