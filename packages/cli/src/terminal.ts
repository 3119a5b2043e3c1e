import type { Say } from "@dragoman/model";
import type { TextStyle } from "@dragoman/report";

/** Wider lines are hard to read, and a file or a pipe has no width of its own. */
const WIDEST = 120;
const WITHOUT_TERMINAL = 100;
const NARROWEST = 40;

/**
 * Finds out what stdout can show. Colours are off for pipes, with `--no-color`,
 * and where `NO_COLOR` is set (https://no-color.org).
 *
 * @param colour - false with `--no-color`
 * @param say - says messages in the user's language
 * @returns the style for text that goes to stdout
 * @example
 * stdoutStyle(true, sayEnglish).width; // 100 where stdout is a file or a pipe
 */
export function stdoutStyle(colour: boolean, say: Say): TextStyle {
  // Node's types do not know that these are undefined without a terminal.
  const { isTTY = false, columns = WITHOUT_TERMINAL } = process.stdout as Partial<
    typeof process.stdout
  >;
  const { NO_COLOR: noColour, TERM: term } = process.env;
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns)),
    colour: colour && isTTY && (noColour ?? "") === "" && term !== "dumb",
    unicode: showsUnicode(process.env),
    whole: !isTTY,
    say,
  };
}

/**
 * Says whether a terminal shows characters beyond ASCII. POSIX: the first of
 * these variables that is not empty says the character set (XBD 8.2).
 *
 * @param environment - the environment of the process
 * @returns true where it does
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02
 * @example
 * showsUnicode({ LANG: "it_IT.UTF-8" }); // true, but on Windows
 */
export function showsUnicode(environment: NodeJS.ProcessEnv): boolean {
  if (process.platform === "win32") return environment["WT_SESSION"] !== undefined;
  const names = ["LC_ALL", "LC_CTYPE", "LANG"].map((name) => environment[name] ?? "");
  return /utf-?8/i.test(names.find((value) => value !== "") ?? "");
}
