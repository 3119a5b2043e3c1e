import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { sayEnglish } from "@dragoman/model";
import { CommanderError } from "commander";
import { exitCodeOf, printFailure } from "./failure.js";
import { langOption, languageNamed, languageOf } from "./language/choose-language.js";
import { speak } from "./language/speak.js";
import { quietOnClosedPipe } from "./output.js";
import { createProgram } from "./program.js";

/** The same relative paths from `src` and from `dist`. */
const packaged = createRequire(import.meta.url)("../package.json") as { version: string };
/** A release brings no source code along; what is built beside it is no release, whatever the number says. */
const isRelease = !existsSync(new URL("../src/", import.meta.url));
const version = isRelease ? packaged.version : `${packaged.version}-checkout`;
const translations = new URL("../locales/", import.meta.url);

quietOnClosedPipe();
let say = sayEnglish;
try {
  say = await speak(languageOf(process.env), translations);
  const named = langOption(process.argv.slice(2));
  if (named !== undefined) say = await speak(languageNamed(named), translations);
  // Setting the code and ending by itself lets a pipe take all of the output.
  const exitWith = (code: 0 | 1): void => void (process.exitCode = code);
  await createProgram({ version, exitWith, say }).parseAsync();
} catch (cause) {
  if (!(cause instanceof CommanderError)) printFailure(cause, say);
  process.exitCode = exitCodeOf(cause);
}
