import { translatableAttributes } from "@dragoman/model";

const item =
  /([.#][^\s{}<>="']+)|([A-Za-z_:][\w:.-]{0,99})\s{0,9}(?:=\s{0,9}("[^"]*"|'[^']*'|[^\s"'<>{}=]+))?/g;

interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Offsets of the value as written, with its quotes. */
  readonly start: number;
  readonly end: number;
}

/**
 * The attributes of a tag or of an attribute list, in a form that is equal
 * where they mean the same: sorted, quotes aside, classes and ids spelled out,
 * and without the values that a translation has of its own.
 *
 * @param raw - `<a href="x">` or `{ .x #y z="…" }`
 * @see https://python-markdown.github.io/extensions/attr_list/
 */
export function canonicalAttributes(raw: string): string {
  const found = attributesIn(raw).flatMap(({ name, value }) => {
    if (translatableAttributes.has(name) && /\p{L}/u.test(value)) return [`${name}=…`];
    if (name === "class")
      return value
        .split(/\s+/)
        .filter(Boolean)
        .map((one) => `.${one}`);
    return [name === "id" ? `#${value}` : `${name}=${value}`];
  });
  const tag = /^<\/?[A-Za-z][\w:-]*/.exec(raw)?.[0].toLowerCase() ?? "";
  return [tag, ...found.sort()].join(" ");
}

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
  return new Map(
    attributesIn(raw)
      .filter(({ name, value }) => translatableAttributes.has(name) && /\p{L}/u.test(value))
      .map((attribute) => [attribute.name, attribute]),
  );
}

function attributesIn(raw: string): Attribute[] {
  const skip = /^(?:<\/?[A-Za-z][\w:-]*|\{:?)/.exec(raw)?.[0].length ?? 0;
  return [...raw.slice(skip).matchAll(item)].map((match) => {
    const [whole, short, name = "", written = ""] = match;
    const end = skip + match.index + whole.length;
    if (short)
      return {
        name: short.startsWith(".") ? "class" : "id",
        value: short.slice(1),
        start: end,
        end,
      };
    const value = /^["']/.test(written) ? written.slice(1, -1) : written;
    return { name: name.toLowerCase(), value, start: end - written.length, end };
  });
}
