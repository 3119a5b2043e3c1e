import { type Worded, worded } from "@dragoman/model";
import { quoted } from "../refusal.js";
import { type Placeholder, placeholderKey, placeholdersIn } from "./placeholders.js";

/**
 * Compares what a program puts into a translation with what it puts into the
 * source: no other value, none unescaped that is not so there, no other text,
 * and nothing that was begun and not ended. A value may be formatted in
 * another way or in none, since languages differ in it.
 *
 * @param sources - the forms of the source text
 * @param target - the translation
 * @returns what the translation adds; undefined for nothing
 * @example
 * addedPlaceholder(["Hi {{name}}"], "Ciao {{- name}}")?.message;
 */
export function addedPlaceholder(sources: readonly string[], target: string): Worded | undefined {
  const found = placeholdersIn(target);
  if (found.length === 0) return undefined;
  const there = sources.flatMap(placeholdersIn);
  const known = new Set(there.map(placeholderKey));
  const values = new Set(there.filter(isValue).map(withoutOptions));
  const texts = new Set(there.filter((one) => !isValue(one)).map(withoutOptions));
  const added = found.find((one) => {
    if (known.has(placeholderKey(one))) return false;
    if (!one.isClosed) return true;
    if (isValue(one)) return !values.has(withoutOptions(one));
    return hasOptions(one) || !texts.has(withoutOptions(one));
  });
  if (added === undefined) return undefined;
  const placeholder = quoted(added.text);
  return added.isClosed
    ? worded("it has {{placeholder}}, and the source has not", { placeholder })
    : worded("{{placeholder}} has no counterpart", { placeholder });
}

function isValue({ kind }: Placeholder): boolean {
  return kind === "value";
}

/** What stands before the first comma says which value or text it is, and whether it is escaped. */
function withoutOptions(placeholder: Placeholder): string {
  const { isClosed, kind } = placeholder;
  const key = placeholderKey(placeholder);
  const end = isClosed ? (kind === "value" ? -2 : -1) : undefined;
  return key.slice(0, end).split(",", 1)[0] ?? "";
}

function hasOptions(placeholder: Placeholder): boolean {
  return placeholder.text.includes(",");
}
