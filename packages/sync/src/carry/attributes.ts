import { type Attribute, attributesIn, tagNameOf } from "@dragoman/inline";
import { isTextAttribute } from "@dragoman/model";

/**
 * Writes new attributes with the values that the translation has of its own.
 *
 * @param target - as the translation has them
 * @param old - as the old source had them
 * @param next - as the new source has them
 * @returns the new source's, or undefined where a text to translate changed
 */
export function carryAttributes(target: string, old: string, next: string): string | undefined {
  const before = readableIn(old);
  const translated = readableIn(target);
  let text = "";
  let from = 0;
  for (const [name, attribute] of readableIn(next)) {
    const own = translated.get(name);
    if (before.get(name)?.value !== attribute.value || !own) return undefined;
    const bare = /^[^\s"'<>{}=]+$/.test(own.value) && !/^["']/.test(next.slice(attribute.start));
    const quote = own.value.includes('"') ? "'" : '"';
    text += next.slice(from, attribute.start) + (bare ? own.value : quote + own.value + quote);
    from = attribute.end;
  }
  return text + next.slice(from);
}

/** The texts to translate in attributes, to see whether one changed. */
export function readableValues(raw: string): string {
  return [...readableIn(raw)].map(([name, { value }]) => `${name}=${value}`).join("\n");
}

function readableIn(raw: string): Map<string, Attribute> {
  if (!raw.includes("=")) return new Map();
  const tag = tagNameOf(raw);
  return new Map(
    attributesIn(raw)
      .filter(({ name, value }) => isTextAttribute(tag, name) && /\p{L}/u.test(value))
      .map((attribute) => [attribute.name, attribute]),
  );
}
