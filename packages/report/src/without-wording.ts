/**
 * Leaves wordings out of JSON: what messages are made of is Dragoman's own
 * business, and machines get them in English.
 *
 * @param this - the object that the value is of
 * @param key - its name there
 * @param value - the value
 * @returns the value; undefined for the wording of a message or of a reason
 * @example
 * JSON.stringify(finding, withoutWording);
 */
export function withoutWording(this: unknown, key: string, value: unknown): unknown {
  if (key !== "wording") return value;
  // A key of the user's, such as a term of a glossary, may have that name.
  const { message, reason } = this as { readonly message?: unknown; readonly reason?: unknown };
  return typeof message === "string" || typeof reason === "string" ? undefined : value;
}
