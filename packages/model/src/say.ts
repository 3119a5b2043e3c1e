import { filled } from "./template.js";
import type { Wording } from "./wording.js";

/** A message as it is shown: in English only where it is not worded. */
export interface Message {
  readonly message: string;
  readonly wording?: Wording | undefined;
}

/** Says a message in the language of who reads it. */
export type Say = (message: Message) => string;

/**
 * Says messages in English, as they are.
 *
 * @param message - any message
 * @returns its English text
 * @example
 * sayEnglish(worded("nothing to look at")); // "nothing to look at"
 */
export function sayEnglish({ message }: Message): string {
  return message;
}

/**
 * Says messages in another language. Messages that are values of a message are
 * said in it, too; the texts and numbers among them are never interpreted.
 *
 * @param translated - the template in that language, in the form that a count
 *   asks for; undefined where there is none, which leaves the message in English
 * @returns what says them
 * @example
 * const say = sayIn(({ template }) => (template === "{{page}} is gone" ? "{{page}} non c'è più" : undefined));
 * say(worded("{{page}} is gone", { page: "a.md" })); // "a.md non c'è più"
 */
export function sayIn(translated: (wording: Wording) => string | undefined): Say {
  const say: Say = ({ message, wording }) => {
    const template = wording && translated(wording);
    if (template === undefined) return message;
    const values = wording?.values ?? {};
    return filled(template, (name) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === "object" ? say(value) : String(value ?? "");
    });
  };
  return say;
}

/**
 * Makes a message of a text that is marked with `translatable`, such as a title.
 *
 * @param text - the text
 * @returns the message
 * @example
 * say(messageOf(rule.title));
 */
export function messageOf(text: string): Message {
  return { message: text, wording: { template: text } };
}
