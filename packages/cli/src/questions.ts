import { createInterface } from "node:readline/promises";
import { InputError, type Say, worded } from "@dragoman/model";

/** Where questions are asked. */
interface QuestionTerminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Asks one question; an empty answer is the proposed one. */
export type Ask = (question: string, proposed: string) => Promise<string>;

/**
 * Asks questions on a terminal.
 *
 * @param terminal - stdin and stderr of the process
 * @param talk - asks; the terminal is given back when it ends
 * @returns what the talk gives
 * @throws InputError where the answers end before the questions do (Ctrl-C, Ctrl-D)
 * @example
 * await withQuestions(terminal, async (ask) => await ask("Locales", "it"));
 */
export async function withQuestions<Answer>(
  { input, output }: QuestionTerminal,
  talk: (ask: Ask) => Promise<Answer>,
): Promise<Answer> {
  const lines = createInterface({ input, output });
  const ended = new AbortController();
  lines.on("close", () => {
    ended.abort();
  });
  // What was typed before it was asked for is an answer, too; readline would forget it.
  const early: string[] = [];
  lines.on("line", (line) => early.push(line));
  const ask: Ask = async (question, proposed) => {
    const shown = proposed === "" ? `${question}: ` : `${question} [${proposed}]: `;
    const known = early.shift();
    if (known !== undefined) {
      output.write(`${shown}${known}\n`);
      return known.trim() || proposed;
    }
    try {
      return (await lines.question(shown, { signal: ended.signal })).trim() || proposed;
    } catch (cause) {
      if (!ended.signal.aborted) throw cause;
      output.write("\n");
      throw new InputError(worded("there was no answer; nothing was written"));
    }
  };
  try {
    return await talk(ask);
  } finally {
    lines.close();
  }
}

/**
 * Asks for yes or no, until there is an answer that is one of them.
 *
 * @param ask - asks a question
 * @param question - what is asked; yes is proposed
 * @param say - says messages in the user's language; English is understood as well
 * @returns true for yes
 * @example
 * await askWhether(ask, "Write it?", sayEnglish); // true
 */
export async function askWhether(ask: Ask, question: string, say: Say): Promise<boolean> {
  const [yes, no] = [say(worded("yes")), say(worded("no"))];
  for (;;) {
    const answer = await ask(question, yes);
    if (isOne(answer, yes, "yes")) return true;
    if (isOne(answer, no, "no")) return false;
  }
}

/** The whole word, or its first letter; `si` is meant as `sì`. */
function isOne(answer: string, ...words: readonly string[]): boolean {
  return words.map(plain).some((word) => {
    const [first] = word;
    return plain(answer) === word || plain(answer) === first;
  });
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}
