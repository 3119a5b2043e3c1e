import type { Catalog, Entry, MessageKey, Previous } from "@dragoman/catalog";
import type { Worded } from "@dragoman/model";
import type { EditClass } from "./carry/classes.js";
import type { CarryOptions } from "./carry/result.js";
import type { Memory } from "./memory.js";
import type { Message, Template } from "./template.js";

/** How a message came to its translation, or what became of an entry. */
export type Outcome = "exact" | "moved" | "carried" | "fuzzy" | "new" | "obsolete";

/** A translation that a stage found for a message. */
export interface Match {
  readonly outcome: Outcome;
  /** The entry that has it. */
  readonly entry: Entry;
  /** Further entries that it is made from. */
  readonly others?: readonly Entry[];
  /** The catalog that it comes from, where that is another one. */
  readonly catalog?: string;
  /** Whether the entry is one of this catalog and becomes the message's own. */
  readonly own: boolean;
  readonly msgstr: readonly string[];
  /** Whether someone has to look at it. */
  readonly fuzzy: boolean;
  readonly reason: Worded;
  /** The source that the translation was made for, where a translator has to compare it. */
  readonly previous?: Partial<Previous>;
  /** The translator comments that the entry has then; left out where they stay. */
  readonly translatorComments?: readonly string[];
}

/** What was found for a message. */
export interface Found {
  /** The entry of the catalog that becomes the message's; undefined for a new one. */
  readonly own: Entry | undefined;
  /** Its translation; undefined where there is none. */
  readonly match: Match | undefined;
}

/** One way to find a translation; the first stage that finds one decides. */
export type Stage = MessageStage | RestStage;

/** A stage that looks at each message by itself. */
export type MessageStage = (message: Message, context: SyncContext) => Match | undefined;

/** A stage that looks at all messages at once that the stages before left. */
export interface RestStage {
  readonly findAll: (left: readonly Message[], context: SyncContext) => ReadonlyMap<Message, Match>;
}

/** What stages look up: a catalog as it was, indexed, and what is taken already. */
export interface SyncContext {
  readonly catalog: Catalog;
  readonly template: Template;
  /** Goes through what the stages before found, in the order of the template. */
  readonly forEachMatch: (visit: (match: Match, message: Message) => void) => void;
  /** Of this catalog's entries of exactly a message the most trustworthy that is not taken. */
  readonly own: (message: MessageKey) => Entry | undefined;
  /**
   * Entries with a text and context that differ in white space at most, if that; the template does not have
   * theirs, and none is taken. The most trustworthy stands first.
   */
  readonly freeAlike: (text: MessageKey) => Iterable<Entry>;
  readonly taken: ReadonlySet<Entry>;
  /** Whether a message of the template has this text and context. */
  readonly isNeeded: (text: MessageKey) => boolean;
  /** Whether no page needed a message when this catalog was synced last. */
  readonly isNew: (message: Message) => boolean;
  /** Entries with a translation that no message equals and no stage before took, in the catalog's order. */
  readonly unused: () => Entry[];
  readonly memory: Memory;
  /** How edits are carried, and over which classes of them a translation stays one; others make it fuzzy. */
  readonly carry: CarryOptions & {
    readonly classes: ReadonlySet<EditClass>;
    /** Whether a translation is finished again when the edit that made it fuzzy is taken back. */
    readonly editedBack: boolean;
  };
  /** Whether a translation that stays in use is suggested for texts that are near. */
  readonly suggestInUse: boolean;
}
