import { InputError, worded } from "@dragoman/model";
import type { PageFormat } from "@dragoman/segment";
import { nearestName } from "./nearest.js";

/**
 * The names of the dialects and of the formats of data files. They are written here once more, checked by the
 * compiler, because their implementations load the Markdown parser: the main
 * thread does without it, and a sync with nothing to do never needs it.
 */
const NAMES: Readonly<Record<PageFormat, true>> = {
  commonmark: true,
  gfm: true,
  mkdocs: true,
  directives: true,
  mdx: true,
  yaml: true,
  json: true,
};

/** The dialects that a configuration can name. */
export const DIALECT_NAMES: readonly PageFormat[] = Object.keys(NAMES) as PageFormat[];

/**
 * Reads the name of a dialect as a call gives it.
 *
 * @param name - the name, if there is one
 * @returns the dialect, or undefined where there is no name
 * @throws InputError for another name, with the nearest right one
 * @example
 * dialectFrom("mkdocs"); // "mkdocs"
 */
export function dialectFrom(name: string | undefined): PageFormat | undefined {
  if (name === undefined) return undefined;
  const dialect = DIALECT_NAMES.find((known) => known === name);
  if (dialect !== undefined) return dialect;
  const nearest = nearestName(name, DIALECT_NAMES);
  throw new InputError(
    worded("there is no dialect {{name}}; valid: {{names}}", {
      name: JSON.stringify(name),
      names: DIALECT_NAMES.join(", "),
    }),
    {},
    nearest === undefined ? undefined : worded("Did you mean {{nearest}}?", { nearest }),
  );
}
