import type { Worded } from "@dragoman/model";

/** Where a message stands: the page, and its number among the messages of that page (0-based, in reading order). */
export interface Place {
  /** The page's path, with `/`. */
  readonly page: string;
  readonly index: number;
}

/** A message of the new template that no old message equals. */
export interface WantedMessage {
  readonly msgid: string;
  readonly msgctxt?: string | undefined;
  /** Every place where the template has it, the most telling first. */
  readonly places: readonly Place[];
}

/** An old message whose translation may be used again. */
export interface AvailableMessage {
  readonly msgid: string;
  readonly msgctxt?: string | undefined;
  /** Where it stood; empty where that is not known any more. */
  readonly places: readonly Place[];
  /** Whether it is an entry that no page needed at the last sync. */
  readonly obsolete?: boolean | undefined;
  /**
   * Whether a message of the template equals it. Its translation is in no
   * danger then, so it serves only where nothing else does and the texts are
   * near, and may serve any number of times.
   */
  readonly inUse?: boolean | undefined;
  /**
   * Whether, beside that, it stands on every page that it stood on: then it was
   * not edited there, and its translation says on the page already what it says.
   */
  readonly stays?: boolean | undefined;
}

/** Two places that hold the same message, before and after: what neighbours are measured by. */
export interface Anchor {
  readonly wanted: Place;
  readonly available: Place;
}

/** What {@link nearestMessages} is asked. */
export interface NearestQuery {
  readonly wanted: readonly WantedMessage[];
  readonly available: readonly AvailableMessage[];
  /**
   * Gives more old messages that are in use, once it turns out that wanted ones
   * are left, for the msgids of these: a locale has tens of thousands.
   */
  readonly later?: ((msgids: readonly string[]) => readonly AvailableMessage[]) | undefined;
  /** Messages that are paired already; in any order. */
  readonly anchors?: readonly Anchor[] | undefined;
  /** Whether texts that stay in use are offered where they are near, not only where they are all but the same. */
  readonly suggestInUse: boolean;
}

/**
 * What became of the old message: it was edited; it was split, and serves
 * every part; several were joined into one.
 */
export type PairingKind = "edit" | "split" | "join";

/** How much the places of a pairing say: same neighbours, same page, or nothing. */
export type Nearness = "neighbours" | "page" | "locale";

/** A wanted message and the old ones whose translation it takes. */
export interface Pairing {
  /** Index into {@link NearestQuery.wanted}. */
  readonly wanted: number;
  /** Indexes into {@link NearestQuery.available} and what `later` gave, in a row: one, or for a join several in the order of their texts. */
  readonly available: readonly number[];
  readonly kind: PairingKind;
  /** 0 to 1: how near the texts are, lifted a little by their places. */
  readonly similarity: number;
  /** 0 to 1: the share of the words that they have in common. */
  readonly words: number;
  readonly nearness: Nearness;
  /** One line for `--explain`. */
  readonly reason: Worded;
}
