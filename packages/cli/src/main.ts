import { sayEnglish } from "@dragoman/model";
import { versionOf } from "@dragoman/project";
import { CommanderError } from "commander";
import { exitCodeOf, printFailure } from "./failure.js";
import { langOption, languageNamed, languageOf } from "./language/choose-language.js";
import { speak } from "./language/speak.js";
import { quietOnClosedPipe } from "./output.js";
import { createProgram } from "./program.js";

/** The same relative paths from `src` and from `dist`. */
const version = versionOf(new URL("../", import.meta.url));
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
