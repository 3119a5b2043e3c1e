import { type Message, type Say, type Worded, worded, wordedCount } from "@dragoman/model";
import type { WatchRound } from "@dragoman/project";
import { oneLine } from "@dragoman/report";

/** What a translator or a maintainer wants to know of; exact is as before. */
const OUTCOMES = ["moved", "carried", "fuzzy", "new", "obsolete"] as const;

/**
 * Says in one line what a change led to.
 *
 * @param round - what was done
 * @param say - says messages in the user's language
 * @returns for example `docs/index.md: it, fr: 1 carried; 2 pages written`
 * @example
 * roundLine(round, sayEnglish); // "locales/it/index.po: 1 page written"
 */
export function roundLine(round: WatchRound, say: Say): string {
  const { locales, errors } = round;
  const byText = new Map<string, string[]>();
  for (const { locale, counts } of locales) {
    const seen = OUTCOMES.filter((name) => counts[name] > 0);
    const text = seen.map((name) => say(outcomeCount(name, counts[name]))).join(", ");
    if (text === "") continue;
    const same = byText.get(text);
    if (same === undefined) byText.set(text, [locale]);
    else same.push(locale);
  }
  const synced = Array.from(byText, ([text, names]) => `${names.join(", ")}: ${text}`);
  const failed = errors.length > 0 ? [say(worded("see above what is wrong"))] : [];
  const outcome = [...synced, ...written(round).map(say), ...failed].join("; ");
  return `${say(nameOf(round))}: ${outcome}`;
}

function outcomeCount(outcome: (typeof OUTCOMES)[number], count: number): Worded {
  switch (outcome) {
    case "moved":
      return wordedCount("{{count}} moved", { count, defaultValue_one: "{{count}} moved" });
    case "carried":
      return wordedCount("{{count}} carried", { count, defaultValue_one: "{{count}} carried" });
    case "fuzzy":
      return wordedCount("{{count}} fuzzy", { count, defaultValue_one: "{{count}} fuzzy" });
    case "new":
      return wordedCount("{{count}} new", { count, defaultValue_one: "{{count}} new" });
    case "obsolete":
      return wordedCount("{{count}} obsolete", { count, defaultValue_one: "{{count}} obsolete" });
  }
}

function written({ catalogs, pages, strings }: WatchRound): Worded[] {
  const ofStrings = wordedCount("{{count}} JSON files written", {
    count: strings.length,
    defaultValue_one: "{{count}} JSON file written",
  });
  const isOnlyStrings = catalogs.length + pages.length === 0 && strings.length > 0;
  return [
    ...(isOnlyStrings ? [] : [writtenOfPages(catalogs.length, pages.length)]),
    ...(strings.length > 0 ? [ofStrings] : []),
  ];
}

function writtenOfPages(catalogs: number, pages: number): Worded {
  if (catalogs === 0) {
    return wordedCount("{{count}} pages written", {
      count: pages,
      defaultValue_one: "{{count}} page written",
    });
  }
  if (pages === 0) {
    return wordedCount("{{count}} catalogs written", {
      count: catalogs,
      defaultValue_one: "{{count}} catalog written",
    });
  }
  return worded("{{catalogs}}; {{pages}} written", {
    catalogs: wordedCount("{{count}} catalogs", {
      count: catalogs,
      defaultValue_one: "{{count}} catalog",
    }),
    pages: wordedCount("{{count}} pages", { count: pages, defaultValue_one: "{{count}} page" }),
  });
}

function nameOf({ why, changed }: WatchRound): Message {
  const [first, second, ...more] = changed.map(oneLine);
  if (why === "rest") return worded("elsewhere");
  if (first === undefined) return worded("watching");
  if (more.length === 0) return { message: second === undefined ? first : `${first}, ${second}` };
  return wordedCount("{{first}} and {{count}} others", {
    first,
    count: more.length + 1,
    defaultValue_one: "{{first}} and {{count}} other",
  });
}
