import type { Catalog } from "@dragoman/catalog";
import type { Segment } from "@dragoman/model";
import type { EditOutcome } from "@dragoman/report";
import type { Decision } from "@dragoman/sync";
import type { CatalogGroup } from "../catalogs/locale-catalogs.js";
import { entryOf, targetOf } from "../catalogs/page-status.js";
import type { PlannedCatalog } from "../sync/plan.js";

/** What became of a text in one locale, and the text that its translation was made for. */
export interface LocaleEdit {
  readonly outcome: EditOutcome;
  readonly before: string | undefined;
}

/** The catalogs of one locale, as the texts of today's pages are looked up in them. */
interface LocaleTimes {
  readonly locale: string;
  /** What a sync of today's pages makes of the base's catalogs. */
  readonly planned: readonly PlannedCatalog[];
  /** Today's catalogs, up to date with today's pages. */
  readonly today: readonly CatalogGroup[];
  /** Today's catalogs, as they are on disk. */
  readonly onDisk: readonly CatalogGroup[];
}

/**
 * Looks up what became of texts in one locale.
 *
 * @example
 * new LocaleLookup(times).editOf(3, segment).outcome.outcome; // "carried"
 */
export class LocaleLookup {
  readonly #locale: string;
  readonly #decisions: ReadonlyMap<number, () => ReadonlyMap<string, Decision>>;
  readonly #today: ReadonlyMap<number, CatalogGroup>;
  readonly #onDisk: ReadonlyMap<number, CatalogGroup>;

  /** @param times - the catalogs of the locale */
  constructor({ locale, planned, today, onDisk }: LocaleTimes) {
    this.#locale = locale;
    const lookups = planned.map((catalog) => ({ ...catalog, find: decisionsOnce(catalog) }));
    this.#decisions = new Map([...byPage(lookups)].map(([page, { find }]) => [page, find]));
    this.#today = byPage(today);
    this.#onDisk = byPage(onDisk);
  }

  /**
   * @param page - index of the page among those of today
   * @param segment - a text of it that the base's page does not have
   * @returns what a sync does for it
   */
  editOf(page: number, segment: Segment): LocaleEdit {
    const decision = this.#decisions.get(page)?.().get(segment.source);
    if (decision === undefined) throw new Error(`no decision on ${JSON.stringify(segment.source)}`);
    const outcome = outcomeOf(decision);
    const wasOpen = outcome === "fuzzy" || outcome === "new";
    const settled = wasOpen && targetOf(segment, this.#catalogOf(page), "source") !== undefined;
    const { file, catalog } = this.#onDisk.get(page) ?? {};
    const line = entryOf(catalog, segment)?.line;
    return {
      before: outcome === "moved" ? undefined : textBefore(decision),
      outcome: {
        locale: this.#locale,
        outcome,
        target: decision.entry.msgstr[0] ?? "",
        reason: decision.reason.message,
        wording: decision.reason.wording,
        ...(settled && { settled }),
        ...(file !== undefined && line !== undefined && { catalog: { file, line } }),
      },
    };
  }

  #catalogOf(page: number): Catalog | undefined {
    return this.#today.get(page)?.catalog;
  }
}

/**
 * The page did not have the text before: where a sync finds it all the same, it stood on another
 * page, or long ago on this one; what differs from the old text in white space only was carried.
 */
function outcomeOf({ outcome, entry, previous }: Decision): EditOutcome["outcome"] {
  if (outcome === "new" || (entry.msgstr[0] ?? "") === "") return "new";
  if (outcome === "fuzzy" || entry.fuzzy) return "fuzzy";
  if (outcome === "carried") return "carried";
  return outcome === "exact" && previous !== undefined ? "carried" : "moved";
}

/** Where a translation was fuzzy before, `previous` is older than the text that the base has. */
function textBefore({ sources, entry }: Decision): string | undefined {
  const [source] = sources;
  return source === undefined || source.msgid === entry.msgid ? undefined : source.msgid;
}

function byPage<Group extends { readonly pages: readonly number[] }>(
  groups: readonly Group[],
): Map<number, Group> {
  return new Map(groups.flatMap((group) => group.pages.map((page) => [page, group] as const)));
}

/** Few catalogs are ever asked. */
function decisionsOnce({ decisions }: PlannedCatalog): () => ReadonlyMap<string, Decision> {
  let found: ReadonlyMap<string, Decision> | undefined;
  return () => {
    found ??= new Map(
      decisions.flatMap((one) => (one.message ? [[one.message.msgid, one] as const] : [])),
    );
    return found;
  };
}
