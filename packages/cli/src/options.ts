import { resolve } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";

/** The options that every command takes. */
export interface CommonOptions {
  readonly config?: string;
  readonly cwd?: string;
  readonly locale?: readonly string[];
  readonly format: "text" | "json";
  readonly quiet?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
  /** Seconds. */
  readonly timeLimit?: number;
  readonly workers?: number;
}

/**
 * Adds the common options to the program; commands see them through `optsWithGlobals`.
 *
 * @param program - the program
 * @returns the same
 */
export function addCommonOptions(program: Command): Command {
  return program
    .option("--config <file>", "configuration file (found upwards from the folder by default)")
    .option("--cwd <dir>", "folder to work in")
    .option("--locale <locale>", "only this locale; repeatable", collect)
    .addOption(
      new Option("--format <format>", "how to print the outcome")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--quiet", "print no progress and no messages, only data and errors")
    .option("--no-color", "print without colours (also: NO_COLOR in the environment)")
    .option(
      "--time-limit <seconds>",
      "how long the parser may work on one page (default: 5)",
      seconds,
    )
    .option("--workers <number>", "number of worker threads", positiveInteger);
}

/**
 * Collects the values of a repeatable option.
 *
 * @param value - the next value
 * @param previous - those before
 */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/**
 * Makes the options of a project from those of the command line.
 *
 * @param options - the common options
 * @param version - Dragoman's version
 */
export function projectOptions(
  options: CommonOptions,
  version: string,
): {
  readonly cwd: string;
  readonly version: string;
  readonly configFile?: string;
  readonly locales?: readonly string[];
  readonly timeLimit?: number;
  readonly workers?: number;
} {
  const cwd = resolve(options.cwd ?? ".");
  return {
    cwd,
    version,
    ...(options.config !== undefined && { configFile: resolve(cwd, options.config) }),
    ...(options.locale !== undefined && { locales: options.locale }),
    ...(options.timeLimit !== undefined && { timeLimit: options.timeLimit * 1000 }),
    ...(options.workers !== undefined && { workers: options.workers }),
  };
}

function seconds(value: string): number {
  const number = Number(value);
  if (number > 0 && number <= 3600) return number;
  throw new InvalidArgumentError("Write a number of seconds, more than 0 and at most 3600.");
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number <= 64) return number;
  throw new InvalidArgumentError("Write a whole number from 1 to 64.");
}
