import { createRequire } from "node:module";
import { CommanderError } from "commander";
import { exitCodeOf, printFailure } from "./failure.js";
import { quietOnClosedPipe } from "./output.js";
import { createProgram } from "./program.js";

/** The same relative path from `src` and from `dist`. */
const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

quietOnClosedPipe();
try {
  // Setting the code and ending by itself lets a pipe take all of the output.
  await createProgram(version, (code) => (process.exitCode = code)).parseAsync();
} catch (cause) {
  if (!(cause instanceof CommanderError)) printFailure(cause);
  process.exitCode = exitCodeOf(cause);
}
