import { type Worded, worded } from "@dragoman/model";
import type { DataTexts, PageFormat, ParsedParts } from "@dragoman/segment";

/** Why a translation is not built: the message says what was found, and what the source has. */
export interface Refusal extends Worded {
  /** Place of its segment among those of the page, from 0. */
  readonly index: number;
  readonly rule: "breaks-page" | "unsafe-translation";
}

/** What the gate needs to know of a page. */
export interface SafetyOptions extends DataTexts {
  readonly dialect: PageFormat;
  /** Keys of front matter whose values are translated, as the page was split with. */
  readonly frontMatterKeys?: readonly string[] | undefined;
  /** Names of attributes of components that are texts, as the page was split with. */
  readonly attributes?: readonly string[] | undefined;
  /** Sites that translations may link to, whatever the page names: `example.org`. */
  readonly sites?: readonly string[] | undefined;
  /** What parts of pages were parsed before: localised pages have much in common. */
  readonly parsed?: ParsedParts | undefined;
}

/** A problem of one translation. */
export type Problem = Pick<Refusal, "rule" | "message" | "wording">;

/**
 * Writes a text as code in a message, and cuts it so that it can stand there.
 *
 * @param text - any text
 * @returns one line between backticks, at most 80 UTF-16 units of the text
 * @example
 * quoted("a\n  b"); // "`a b`"
 */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return `\`${line.length > 80 ? `${line.slice(0, 79)}…` : line}\``;
}

/**
 * Lists the first three of some texts, for a message.
 *
 * @param texts - in any order; the same text counts once
 * @param none - what is said where there are none
 * @returns the texts as {@link quoted} writes them, and how many more there are
 * @example
 * listed(["<b>", "<i>"], none); // "`<b>`, `<i>`"
 */
export function listed(texts: Iterable<string>, none: Worded): Worded | string {
  const all = [...new Set(texts)];
  if (all.length === 0) return none;
  const shown = all.slice(0, 3).map(quoted).join(", ");
  return all.length > 3
    ? worded("{{first}} and {{more}} more", { first: shown, more: all.length - 3 })
    : shown;
}
