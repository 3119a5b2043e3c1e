import type { Wording } from "@dragoman/model";
import type { LocaleSync, SyncDecision } from "@dragoman/project";
import {
  diffLine,
  oneLine,
  OUTCOME_NAMES,
  painter,
  sayFor,
  shortenFor,
  type TextStyle,
} from "@dragoman/report";

/** A decision whose reason may be worded. */
type Explained = SyncDecision & { readonly wording?: Wording };

/**
 * Writes what became of messages, for `sync --explain`: of those that are as they were, nothing.
 *
 * @param locales - what a sync gave, with its decisions
 * @param style - what the output can show
 * @returns lines, with a final line break; empty where there is nothing to tell
 * @example
 * decisionLines(locales, style).split("\n")[1]; // "it  carried  docs/index.md:3  the URL of a link changed"
 */
export function decisionLines(locales: readonly LocaleSync[], style: TextStyle): string {
  const say = sayFor(style);
  const paint = painter(style.colour);
  /** A change is shown whole: cut off, it would tell nothing. */
  const textLine = (now: string, before = now): string => {
    const [text, old] = [oneLine(now), oneLine(before)];
    return `      ${old === text ? shortenFor(style, text, style.width - 6) : diffLine(old, text, paint)}`;
  };
  const lines = locales.flatMap(({ locale, decisions = [] }) =>
    decisions.flatMap((decision: Explained) => {
      if (decision.asBefore) return [];
      const { page, line, outcome, msgid, previous, plural, reason, wording } = decision;
      const why = say({ message: reason, wording });
      const place = line === undefined ? page : `${page}:${line}`;
      return [
        `${oneLine(locale)}  ${paint("strong", say(OUTCOME_NAMES[outcome]))}  ${oneLine(place)}  ${paint("quiet", oneLine(why))}`,
        textLine(msgid, previous),
        ...(plural === undefined ? [] : [textLine(plural.msgid, plural.previous)]),
      ];
    }),
  );
  return lines.length === 0 ? "" : `\n${lines.join("\n")}\n`;
}
