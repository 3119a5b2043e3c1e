import type { DialectName } from "@dragoman/segment";

/**
 * The names of the dialects. They are written here once more, checked by the
 * compiler, because their implementations load the Markdown parser: the main
 * thread does without it, and a sync with nothing to do never needs it.
 */
const NAMES: Readonly<Record<DialectName, true>> = { commonmark: true, gfm: true, mkdocs: true };

/** The dialects that a configuration can name. */
export const DIALECT_NAMES: readonly DialectName[] = Object.keys(NAMES) as DialectName[];
