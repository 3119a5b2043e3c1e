import { type Attribute, attributesIn, read, type Reading, tagNameOf } from "@dragoman/inline";
import { isTextAttribute } from "@dragoman/model";

/** A text, and which attributes of its components are texts. */
export interface ReadText extends Reading {
  /** Names in lower case, for `isTextAttribute`; those of the known tools when left out. */
  readonly attributes?: ReadonlySet<string> | undefined;
}

/**
 * Reads a text for a project.
 *
 * @param text - a msgid or a msgstr
 * @param attributes - which attributes of components are texts in the project
 */
export function readText(text: string, attributes: ReadText["attributes"]): ReadText {
  return attributes === undefined ? read(text) : { ...read(text), attributes };
}

/**
 * Writes new attributes with the values that the translation has of its own.
 *
 * @param target - as the translation has them
 * @param old - as the old source had them
 * @param next - as the new source has them
 * @param names - which attributes of components are texts
 * @returns the new source's, or undefined where a text to translate changed
 */
export function carryAttributes(
  target: string,
  old: string,
  next: string,
  names?: ReadonlySet<string>,
): string | undefined {
  const before = readableIn(old, names);
  const translated = readableIn(target, names);
  let text = "";
  let from = 0;
  for (const [name, attribute] of readableIn(next, names)) {
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
export function readableValues(raw: string, names?: ReadonlySet<string>): string {
  return [...readableIn(raw, names)].map(([name, { value }]) => `${name}=${value}`).join("\n");
}

function readableIn(raw: string, names?: ReadonlySet<string>): Map<string, Attribute> {
  if (!raw.includes("=")) return new Map();
  const tag = tagNameOf(raw);
  return new Map(
    attributesIn(raw)
      .filter(({ name, value }) => isTextAttribute(tag, name, names) && /\p{L}/u.test(value))
      .map((attribute) => [attribute.name, attribute]),
  );
}
