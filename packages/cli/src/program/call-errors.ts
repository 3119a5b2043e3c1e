import { type Message, type Say, type Worded, worded } from "@dragoman/model";

/** Longer messages quote arguments that nobody typed; they stay as they are. */
const LONGEST = 2_000;

interface Known {
  readonly pattern: RegExp;
  readonly message: (parts: readonly string[]) => Message;
}

/** What commander 14 says of a wrong call (`lib/command.js`); a test makes each of these mistakes. */
const KNOWN: readonly Known[] = [
  {
    pattern: /^unknown option '(.*)'$/su,
    message: ([option = ""]) => worded("unknown option '{{option}}'", { option }),
  },
  {
    pattern: /^unknown command '(.*)'$/su,
    message: ([command = ""]) => worded("unknown command '{{command}}'", { command }),
  },
  {
    pattern: /^missing required argument '(.*)'$/su,
    message: ([name = ""]) => worded("missing required argument '{{name}}'", { name }),
  },
  {
    pattern: /^option '([^']*)' argument missing$/su,
    message: ([option = ""]) => worded("option '{{option}}' argument missing", { option }),
  },
  {
    pattern: /^option '([^']*)' argument '(.*)' is invalid\. ([^']*)$/su,
    message: ([option = "", value = "", reason = ""]) =>
      worded("option '{{option}}' argument '{{value}}' is invalid. {{reason}}", {
        option,
        value,
        reason: otherwise(reason),
      }),
  },
  {
    pattern: /^too many arguments for '([^']*)'\. Expected (\d+) arguments? but got (\d+)\.$/su,
    message: ([command = "", expected = "", found = ""]) =>
      worded("too many arguments for '{{command}}': expected {{expected}}, found {{found}}.", {
        command,
        expected,
        found,
      }),
  },
];

const SUGGESTION = /\n\(Did you mean (?:one of )?([^\n?]*)\?\)$/u;

/**
 * Says what commander found wrong with a call.
 *
 * @param text - what commander would print
 * @param say - says messages in the user's language
 * @returns the same in the user's language; as it is where it is not known
 * @example
 * callError("error: unknown option '--chekc'\n(Did you mean --check?)\n", say);
 */
export function callError(text: string, say: Say): string {
  const whole = text.trimEnd();
  if (!whole.startsWith("error: ") || whole.length > LONGEST) return text;
  const names = SUGGESTION.exec(whole)?.[1];
  const reason = whole.slice("error: ".length).replace(SUGGESTION, "");
  for (const { pattern, message } of KNOWN) {
    const parts = pattern.exec(reason)?.slice(1);
    if (parts === undefined) continue;
    const first = say(worded("error: {{reason}}", { reason: say(message(parts)) }));
    const hint = names === undefined ? "" : `\n${say(didYouMean(names))}`;
    return `${first}${hint}\n`;
  }
  return text;
}

/** Commander's own reason names what is valid; others were said by who gave them. */
function otherwise(reason: string): Worded | string {
  const choices = /^Allowed choices are ([^.]*)\.$/u.exec(reason)?.[1];
  return choices === undefined ? reason : worded("Allowed choices are {{choices}}.", { choices });
}

function didYouMean(names: string): Message {
  return names.includes(", ")
    ? worded("(Did you mean one of {{names}}?)", { names })
    : worded("(Did you mean {{name}}?)", { name: names });
}
