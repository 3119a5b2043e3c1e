import { type Message, type Say, wordedCount } from "@dragoman/model";

/**
 * Names catalogs that were there without any text: who lost translations can get them back.
 *
 * @param emptied - their paths, as the outcome of a command has them
 * @param say - says messages in the user's language
 * @returns lines, without a final line break; undefined where there are none
 * @example
 * emptiedMessage(["locales/it/index.po"], sayEnglish);
 */
export function emptiedMessage(
  emptied: readonly string[] | undefined,
  say: Say,
): string | undefined {
  if (emptied === undefined || emptied.length === 0) return undefined;
  return [say(messageOf(emptied.length)), ...emptied.map((path) => `  ${path}`)].join("\n");
}

function messageOf(count: number): Message {
  return wordedCount(
    "{{count}} catalogs had nothing in them and are made anew. If they had translations, get them back, for example with git restore, and sync again:",
    {
      count,
      defaultValue_one:
        "A catalog had nothing in it and is made anew. If it had translations, get it back, for example with git restore, and sync again:",
    },
  );
}
