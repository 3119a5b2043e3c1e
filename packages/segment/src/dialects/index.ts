import { InputError, worded } from "@dragoman/model";
import type { Dialect } from "../dialect.js";
import { commonmark } from "./commonmark/index.js";
import { directives } from "./directives/index.js";
import { gfm } from "./gfm/index.js";
import { mkdocs } from "./mkdocs/index.js";
import { mdx } from "./mdx/index.js";

/** The dialects that pages can be written in. */
export const DIALECTS = ["commonmark", "gfm", "mkdocs", "directives", "mdx"] as const;

/** One of {@link DIALECTS}. */
export type DialectName = (typeof DIALECTS)[number];

const dialects: ReadonlyMap<string, Dialect> = new Map(
  [commonmark, gfm, mkdocs, directives, mdx].map((dialect) => [dialect.name, dialect]),
);

/**
 * Looks a dialect up by its name.
 *
 * @throws InputError when there is none of that name
 */
export function dialectNamed(name: string): Dialect {
  const dialect = dialects.get(name);
  if (dialect) return dialect;
  throw new InputError(
    worded('there is no dialect "{{name}}"', { name }),
    {},
    worded("Dialects are: {{names}}.", { names: DIALECTS.join(", ") }),
  );
}
