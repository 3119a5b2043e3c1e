import { type Worded, worded } from "@dragoman/model";

/** What can become of a message, in words. */
export const OUTCOME_NAMES: Readonly<
  Record<"exact" | "moved" | "carried" | "fuzzy" | "new" | "obsolete", Worded>
> = {
  exact: worded("exact"),
  moved: worded("moved"),
  carried: worded("carried"),
  fuzzy: worded("fuzzy"),
  new: worded("new"),
  obsolete: worded("obsolete"),
};
