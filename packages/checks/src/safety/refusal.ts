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
  /** Sites that translations may link to, whatever the page names: `example.org`. */
  readonly sites?: readonly string[] | undefined;
  /** What parts of pages were parsed before: localised pages have much in common. */
  readonly parsed?: ParsedParts | undefined;
}

/** A problem of one translation. */
export type Problem = Pick<Refusal, "rule" | "message" | "wording">;

/** Cuts a text so that it can stand in a message. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return `\`${line.length > 80 ? `${line.slice(0, 79)}…` : line}\``;
}

/** Lists the first few of some texts, for a message. */
export function listed(texts: Iterable<string>, none: Worded): Worded | string {
  const all = [...new Set(texts)];
  if (all.length === 0) return none;
  const shown = all.slice(0, 3).map(quoted).join(", ");
  return all.length > 3
    ? worded("{{first}} and {{more}} more", { first: shown, more: all.length - 3 })
    : shown;
}
