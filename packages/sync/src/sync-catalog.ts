import {
  type Catalog,
  catalogLanguage,
  type Entry,
  isHeader,
  withEntries,
} from "@dragoman/catalog";
import { componentAttributes } from "@dragoman/model";
import { type CarryChoice, chosenClasses } from "./carry/classes.js";
import { type Decision, decide, leftOver } from "./decision.js";
import { findMatches, NOTHING } from "./find-matches.js";
import { type Memory, NO_MEMORY } from "./memory.js";
import { placeEntries } from "./place-entries.js";
import type { Stage } from "./stage.js";
import { STAGES } from "./stages.js";
import type { Template } from "./template.js";
import { obsoleteEntry, updateEntry } from "./update-entry.js";

/** What is brought together. */
export interface SyncInput {
  /** The catalog as it is; for a locale that has none yet, one that was just made. */
  readonly catalog: Catalog;
  readonly template: Template;
  /** The locale's other translations. */
  readonly memory?: Memory | undefined;
  /** Which classes of edits are carried; the default ones when left out. */
  readonly carry?: CarryChoice | undefined;
  /** Names of attributes of components that are texts in the project, beside those of the known tools. */
  readonly attributes?: readonly string[] | undefined;
  /**
   * Whether a translation that stays in use where it is may be suggested, fuzzy, for another text
   * that is near; unless it is `false`. Builds that show fuzzy translations would show it twice.
   */
  readonly suggestInUse?: boolean | undefined;
  /** The ways to find a translation; for those who add one. */
  readonly stages?: readonly Stage[];
}

/** A catalog that fits its template, and how it came to be. */
export interface SyncResult {
  readonly catalog: Catalog;
  /** One for each message in the order of the template, then one for each entry that became obsolete. */
  readonly decisions: readonly Decision[];
}

/**
 * Brings a catalog up to date with a template. Translations stay; entries that
 * need no change keep their bytes, and so does the header: a date in it would
 * differ in each clone, and git could merge no two of them. A second sync changes nothing.
 *
 * Takes time about linear in the size of catalog and template: entries are found by keys and by
 * indexes, a fixed number of them is compared with each message, and of long texts a limited part.
 * Beside that some lists are sorted.
 *
 * @param input - the catalog, the template, and where else to look
 * @returns the catalog and every decision
 * @example
 * syncCatalog({ catalog, template: templateOf([page]), memory: memoryOf(catalogs) }).catalog;
 */
export function syncCatalog(input: SyncInput): SyncResult {
  const { catalog, template, memory = NO_MEMORY, stages = STAGES } = input;
  const { carry: choice = {}, suggestInUse = true } = input;
  const ownMarkup = choice["own-markup"] === true;
  const carry = {
    classes: chosenClasses(choice),
    ownMarkup,
    editedBack: choice["edited-back"] ?? choice.others ?? true,
    terms: memory,
    locale: catalogLanguage(catalog),
    attributes: namesOf(input.attributes),
  };
  const found = findMatches({ catalog, template, memory, stages, carry, suggestInUse });
  const owners = new Map<Entry, number>();
  const results: Entry[] = [];
  const decisions: Decision[] = [];
  template.messages.forEach((message, index) => {
    const { own, match } = found[index] ?? NOTHING;
    const entry = updateEntry(message, own, match);
    if (own !== undefined) owners.set(own, index);
    results.push(entry);
    decisions.push(decide(message, entry, own, match));
  });
  const obsolete = new Map<Entry, Entry>();
  for (const entry of catalog.entries) {
    if (owners.has(entry) || isHeader(entry)) continue;
    const kept = obsoleteEntry(entry);
    if (kept !== undefined) obsolete.set(entry, kept);
    if (!entry.obsolete) decisions.push(leftOver(entry, kept));
  }
  const entries = placeEntries({ catalog, found, owners, results, obsolete });
  return { catalog: withEntries(catalog, entries), decisions };
}

function namesOf(named: readonly string[] = []): ReadonlySet<string> | undefined {
  if (named.length === 0) return undefined;
  return new Set([...componentAttributes, ...named.map((name) => name.toLowerCase())]);
}
