import type { WatchRound } from "@dragoman/project";
import { oneLine } from "@dragoman/report";

/** What a translator or a maintainer wants to know of; exact is as before. */
const OUTCOMES = ["moved", "carried", "fuzzy", "new", "obsolete"] as const;

/**
 * Says in one line what a change led to.
 *
 * @param round - what was done
 * @returns for example `docs/index.md: it, fr: 1 carried; 2 pages written`
 * @example
 * roundLine(round); // "locales/it/index.po: 1 page written"
 */
export function roundLine(round: WatchRound): string {
  const { locales, catalogs, pages, strings, errors } = round;
  const byText = new Map<string, string[]>();
  for (const { locale, counts } of locales) {
    const seen = OUTCOMES.filter((name) => counts[name] > 0);
    const text = seen.map((name) => `${counts[name]} ${name}`).join(", ");
    if (text === "") continue;
    const same = byText.get(text);
    if (same === undefined) byText.set(text, [locale]);
    else same.push(locale);
  }
  const synced = Array.from(byText, ([text, names]) => `${names.join(", ")}: ${text}`);
  const done = [
    ...synced,
    ...(catalogs.length > 0 ? [counted(catalogs.length, "catalog")] : []),
    ...(pages.length > 0 || catalogs.length + strings.length === 0
      ? [counted(pages.length, "page")]
      : []),
    ...(strings.length > 0 ? [counted(strings.length, "JSON file")] : []),
  ];
  const failed = errors.length > 0 ? ["see above what is wrong"] : [];
  const outcome = [...done.slice(0, -1), `${done.at(-1) ?? ""} written`, ...failed].join("; ");
  return `${nameOf(round)}: ${outcome}`;
}

function nameOf({ why, changed }: WatchRound): string {
  const [first, second, ...more] = changed.map(oneLine);
  if (why === "rest") return "elsewhere";
  if (first === undefined) return "watching";
  if (second === undefined) return first;
  return more.length === 0 ? `${first}, ${second}` : `${first} and ${more.length + 1} others`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
