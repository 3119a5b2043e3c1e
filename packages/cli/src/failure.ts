import { InputError, type Say, sayEnglish, worded } from "@dragoman/model";
import { CommanderError } from "commander";
import { printMessage } from "./output.js";

/**
 * Prints why a command ended: place, reason and what to do. The stack is only
 * shown where `DRAGOMAN_DEBUG` is set, or where the failure is Dragoman's own.
 *
 * @param cause - what was thrown
 * @param say - says messages in the user's language
 * @example
 * printFailure(new InputError(worded("no"), { file: "a.md", line: 1 }), sayEnglish); // a.md:1: no
 */
export function printFailure(cause: unknown, say: Say): void {
  if (!(cause instanceof InputError)) {
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    const message = say(worded("this should not happen; please report it."));
    printMessage(`dragoman: ${message}\n${text}`);
    return;
  }
  printMessage(failureText(cause, say));
  if ((process.env["DRAGOMAN_DEBUG"] ?? "") !== "") printMessage(cause.stack ?? "");
}

/**
 * Writes an error as compilers do, so that editors find the place.
 *
 * @param error - the error
 * @param say - says messages in the user's language
 * @returns `file:line:column: message`, and the hint on a line of its own
 * @example
 * failureText(new InputError(worded("no"), { file: "a.md", line: 1, column: 2 })); // "a.md:1:2: no"
 */
export function failureText(error: InputError, say: Say = sayEnglish): string {
  const { file, line, column } = error.place;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const { message, hint, wording } = error;
  const first = `${place === "" ? "dragoman" : place}: ${say({ message, wording: wording.message })}`;
  const lines =
    hint === undefined ? [first] : [first, `  ${say({ message: hint, wording: wording.hint })}`];
  return lines.map(visible).join("\n");
}

/** A file name or a text of a page must not command the terminal. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

/**
 * Says with which code the process ends.
 *
 * @param cause - what was thrown
 * @returns 0 after `--help` and `--version`, else 2
 * @example
 * exitCodeOf(new InputError(worded("no"))); // 2
 */
export function exitCodeOf(cause: unknown): 0 | 2 {
  return cause instanceof CommanderError && cause.exitCode === 0 ? 0 : 2;
}
