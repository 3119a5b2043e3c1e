import {
  type Problem,
  type Rule,
  type SegmentKind,
  translatable,
  wordedCount,
} from "@dragoman/model";
import { shown } from "./text/shown.js";
import type { TranslationPair } from "./translation-pair.js";

/** A translation and where it stands, for messages: `docs/a.md:3`. */
export interface PlacedPair extends TranslationPair {
  readonly place: string;
}

export const inconsistentTranslation: Rule = {
  name: "inconsistent-translation",
  severity: "warning",
  title: translatable("translated otherwise elsewhere"),
  description: `The same source text has another translation in other places. The one that most places have is taken for right, else the one that comes first, and each place that differs is named. Headings are compared with headings, labels with labels and sentences with sentences: a heading is often said otherwise than a sentence. It is a note where the source is a single word, which may mean several things, and where only letter case or punctuation differs.

Decide for one of them. A word that means two things is a case for \`# dragoman: ignore inconsistent-translation\`.`,
  example: { source: "Low water", target: "Marea bassa" },
};

/**
 * Looks for source texts that have several translations in one locale.
 *
 * @param pairs - of all pages of a locale, in order; empty translations, and those that are the same
 *   as their source, do not count
 * @returns one list per pair, in order
 * @example
 * inconsistentTranslations(pairs)[2]?.[0]?.message; // "“Bassa marea” in 2 other places (docs/a.md:3, docs/b.md:7)"
 */
export function inconsistentTranslations(
  pairs: readonly PlacedPair[],
): readonly (readonly Problem[])[] {
  const problems: (readonly Problem[])[] = pairs.map(() => []);
  const groups = new Map<string, Map<string, number[]>>();
  for (const [index, { segment, target }] of pairs.entries()) {
    if (target === "" || target === segment.source) continue;
    const key = `${groupOf(segment.kind)} ${segment.source}`;
    const group = groups.get(key) ?? new Map<string, number[]>();
    groups.set(key, group);
    const text = folded(target);
    const same = group.get(text);
    if (same === undefined) group.set(text, [index]);
    else same.push(index);
  }
  for (const group of groups.values()) if (group.size > 1) addProblems(group, pairs, problems);
  return problems;
}

function addProblems(
  group: ReadonlyMap<string, readonly number[]>,
  pairs: readonly PlacedPair[],
  problems: (readonly Problem[])[],
): void {
  const most = [...group.values()].reduce((top, { length }) => Math.max(top, length), 0);
  const [usual, places] = [...group].find(([, { length }]) => length === most) ?? ["", []];
  const named = places.slice(0, MOST_NAMED).map((index) => pairs[index]?.place ?? "");
  const more = places.length > named.length ? ", …" : "";
  const message = wordedCount("“{{usual}}” in {{count}} other places ({{places}})", {
    count: places.length,
    usual: shown(usual),
    places: named.join(", ") + more,
    defaultValue_one: "“{{usual}}” in another place ({{places}})",
  });
  for (const [text, indices] of group) {
    if (text === usual) continue;
    for (const index of indices) {
      const source = pairs[index]?.segment.source ?? "";
      const isSlight = !/\s/u.test(source.trim()) || lettersOf(text) === lettersOf(usual);
      const severity = isSlight ? "note" : inconsistentTranslation.severity;
      problems[index] = [{ rule: inconsistentTranslation.name, severity, ...message }];
    }
  }
}

const MOST_NAMED = 3;

function folded(target: string): string {
  return target.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function groupOf(kind: SegmentKind): string {
  return GROUPS.get(kind) ?? "sentence";
}

const GROUPS: ReadonlyMap<SegmentKind, string> = new Map([
  ["heading", "title"],
  ["admonition-title", "title"],
  ["tab-title", "title"],
  ["summary", "title"],
  ["term", "title"],
  ["front-matter", "title"],
  ["value", "label"],
  ["name", "label"],
  ["table-cell", "label"],
  ["link-text", "label"],
  ["alt", "label"],
  ["title", "label"],
  ["attribute", "label"],
  ["abbreviation", "label"],
]);
