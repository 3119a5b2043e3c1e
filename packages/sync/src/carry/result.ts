import type { Worded } from "@dragoman/model";
import type { Terms } from "./terms.js";
import type { EditClass } from "./classes.js";

interface Outcome {
  /** The old target where nothing was certain. */
  readonly target: string;
  /** What the edit touched; empty where the sources are the same. */
  readonly classes: ReadonlySet<EditClass>;
  /** A short sentence for a reviewer: what was carried, or what stands in the way. */
  readonly reason: Worded;
}

/** The edit was applied as a whole: the target is a translation of the new source. */
export interface Carried extends Outcome {
  readonly outcome: "carried";
}

/**
 * What is certain of the edit was applied; what is left needs a translator, or
 * the edit is of a class that is not to be carried. The target belongs into a fuzzy entry.
 */
export interface Partly extends Outcome {
  readonly outcome: "partly";
}

/** Nothing of the edit can be applied with certainty: the target is as it was. */
export interface NotCarried extends Outcome {
  readonly outcome: "not-carried";
}

/** What is known of the language of a translation. */
export interface TargetLanguage {
  /** How the locale translates words elsewhere: they tell where new markup belongs. */
  readonly terms?: Terms | undefined;
  /** BCP 47 tag of the translation's language, whose letters have cases in their own way; left out, the usual one. */
  readonly locale?: string | undefined;
}

/** How an edit is carried. */
export interface CarryOptions extends TargetLanguage {
  /** Classes of edits that may be carried; `DEFAULT_CARRIED_CLASSES` when left out. `words` never is. */
  readonly classes?: ReadonlySet<EditClass> | undefined;
  /**
   * Whether a translation is carried whose markup was another than its
   * source's before the edit and still is in the same way: a link that the
   * translator pointed to a page in their language. Left out, such a
   * translation is not carried, and each carried one has the source's markup.
   */
  readonly ownMarkup?: boolean | undefined;
  /** Which attributes of components are texts, in lower case; those of the known tools when left out. */
  readonly attributes?: ReadonlySet<string> | undefined;
}
