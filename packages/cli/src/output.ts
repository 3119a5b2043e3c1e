import { withoutWording } from "@dragoman/report";

/**
 * Prints data: what a command was asked for.
 *
 * @param text - ends with a line break
 * @example
 * printData("docs/index.md\n");
 */
export function printData(text: string): void {
  process.stdout.write(text);
}

/**
 * Prints an outcome as one JSON object, messages in English.
 *
 * @param outcome - plain data
 * @example
 * printJson({ changed: [] }); // {\n  "changed": []\n}\n
 */
export function printJson(outcome: object): void {
  printData(`${JSON.stringify(outcome, withoutWording, 2)}\n`);
}

/**
 * Prints a message for people, beside the data.
 *
 * @param text - one or more lines, without the last line break
 * @example
 * printMessage("Nothing was written.");
 */
export function printMessage(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * Has the process end without a word where nobody reads its output any more:
 * `dragoman report | head` ends when `head` has enough. Any other error of
 * stdout or stderr is thrown where Node reports it.
 *
 * @example
 * quietOnClosedPipe();
 */
export function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code !== "EPIPE") throw cause;
      process.exit();
    });
  }
}
