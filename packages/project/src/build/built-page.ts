import type { FileChange } from "../files/file-change.js";
import type { SafePage } from "../gate/candidates.js";

/** A localised page as it shall be, and what it was made from. */
export interface BuiltPage extends FileChange {
  readonly safe: SafePage;
}
