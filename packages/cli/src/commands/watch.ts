import { watchProject } from "@dragoman/project";
import { withoutWording } from "@dragoman/report";
import type { Context } from "../context.js";
import { emptiedMessage } from "../emptied-message.js";
import { failureText } from "../failure.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printMessage } from "../output.js";
import { refusedLines } from "../refused-lines.js";
import { roundLine } from "../round-line.js";
import { stdoutStyle } from "../terminal.js";

/**
 * Runs `dragoman watch`, until Ctrl-C.
 *
 * @param options - as the command line gives them
 * @param context - version, exit code and language
 * @throws InputError when anything is wrong with the configuration at the start
 * @example
 * await runWatch({ format: "text", color: true }, context);
 */
export async function runWatch(options: CommonOptions, context: Context): Promise<void> {
  const base = projectOptions(options, context.version);
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  const style = stdoutStyle(options.color, context.say);
  await watchProject({
    ...base,
    signal: ended.signal,
    onRound: (round) => {
      for (const error of round.errors) printMessage(failureText(error, context.say));
      if (options.format === "json") {
        const errors = round.errors.map(({ message, place, hint }) => ({
          message,
          ...place,
          hint,
        }));
        printData(`${JSON.stringify({ ...round, errors }, withoutWording)}\n`);
        return;
      }
      const isOnlyErrors = round.errors.length > 0 && round.changed.length === 0;
      if (options.quiet !== true && !isOnlyErrors)
        printMessage(`${clock(new Date())} ${roundLine(round, context.say)}`);
      const lost = emptiedMessage(round.emptied, context.say);
      if (lost !== undefined) printMessage(lost);
      if (round.refused.length > 0) printMessage(refusedLines(round.refused, style).trimEnd());
    },
  });
}

/** The same in every locale: 12:03:07. */
function clock(date: Date): string {
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
