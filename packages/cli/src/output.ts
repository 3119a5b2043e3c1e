import { withoutWording } from "@dragoman/report";

/**
 * Prints data: what a command was asked for.
 *
 * @param text - ends with a line break
 */
export function printData(text: string): void {
  process.stdout.write(text);
}

/**
 * Prints an outcome as one JSON object, messages in English.
 *
 * @param outcome - plain data
 */
export function printJson(outcome: object): void {
  printData(`${JSON.stringify(outcome, withoutWording, 2)}\n`);
}

/**
 * Prints a message for people, beside the data.
 *
 * @param text - one or more lines, without the last line break
 */
export function printMessage(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** `dragoman report | head` ends without a word when `head` has enough. */
export function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code !== "EPIPE") throw cause;
      process.exit();
    });
  }
}
