import { InputError, worded } from "@dragoman/model";
import { candidates } from "./candidates.js";

/** The language of the messages in the code. */
export const ENGLISH = "en";

/** The languages that messages are translated into, in the order in which they are listed. */
export const TRANSLATED: readonly string[] = ["de", "es", "fr", "it", "ja"];

/**
 * Finds the language that the environment asks for. POSIX: the first of
 * `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty (XBD 8.2). GNU gettext:
 * then `LANGUAGE`, a list from the best to the least, unless that locale is `C`.
 *
 * @param environment - the environment of the process
 * @param translated - the languages that there are beside English
 * @returns one of them, or `en`
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02
 * @see https://www.gnu.org/software/gettext/manual/html_node/The-LANGUAGE-variable.html
 * @example
 * languageOf({ LANG: "it_IT.UTF-8" }); // "it"
 */
export function languageOf(
  environment: Readonly<Record<string, string | undefined>>,
  translated: readonly string[] = TRANSLATED,
): string {
  const names = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => environment[name] ?? "");
  const locale = names.find((value) => value !== "") ?? "C";
  if (/^(?:C|POSIX)(?:\.|$)/u.test(locale)) return ENGLISH;
  const list = (environment["LANGUAGE"] ?? "").split(":").filter((name) => name !== "");
  const wanted = [...list, locale].flatMap(candidates);
  return wanted.find((name) => name === ENGLISH || translated.includes(name)) ?? ENGLISH;
}

/**
 * Finds the language that `--lang` names.
 *
 * @param name - what stands behind `--lang`, for example `it` or `it_IT`
 * @param translated - the languages that there are beside English
 * @returns one of them, or `en`
 * @throws InputError where there is no such language
 * @example
 * languageNamed("de-AT"); // "de"
 */
export function languageNamed(name: string, translated: readonly string[] = TRANSLATED): string {
  const valid = [ENGLISH, ...translated];
  const found = candidates(name).find((one) => valid.includes(one));
  if (found !== undefined) return found;
  throw new InputError(
    worded("Dragoman does not speak {{language}}; valid: {{languages}}", {
      language: JSON.stringify(name),
      languages: valid.join(", "),
    }),
  );
}

/**
 * Finds `--lang` in a call before the call is read: the words of the help, and
 * of what is wrong with the call, are in that language already.
 *
 * @param args - the arguments of the process
 * @returns its last value; undefined where it is not there or has none
 * @example
 * langOption(["report", "--lang=it"]); // "it"
 */
export function langOption(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const values = options.flatMap((arg, at) => {
    if (arg.startsWith("--lang=")) return [arg.slice("--lang=".length)];
    return arg === "--lang" ? options.slice(at + 1, at + 2) : [];
  });
  return values.at(-1);
}
