import fc from "fast-check";
import {
  CATEGORIES,
  categoriesOf,
  type JsonNode,
  type JsonObject,
  type PluralKind,
} from "@dragoman/messages";

/** A namespace before it is written in a locale. */
export type Shape =
  | { readonly kind: "text" }
  | { readonly kind: PluralKind }
  | { readonly kind: "literal"; readonly literal: string }
  | { readonly kind: "empty" }
  | { readonly kind: "list"; readonly items: readonly Shape[] }
  | { readonly kind: "object"; readonly members: readonly (readonly [string, Shape])[] };

const key = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "a", "a.b", "b", "10", "2", "", " "),
  fc.constantFrom("a[0]", "\\", "a\\.b", "*", "file", "file_male", "file_female", "ns:key"),
  // No category of English: a key of its own, which is a form in other languages.
  fc.constantFrom("file_zero", "file_few", "file_many", "file_ordinal_many"),
  fc
    .string({ unit: "grapheme", maxLength: 8 })
    .filter((text) => !/[\0\u0004]|_(?:one|two|few|other)$/u.test(text) && text.isWellFormed()),
);

const leaf: fc.Arbitrary<Shape> = fc.oneof(
  { arbitrary: fc.constant<Shape>({ kind: "text" }), weight: 5 },
  { arbitrary: fc.constantFrom<Shape>({ kind: "cardinal" }, { kind: "ordinal" }), weight: 5 },
  fc
    .constantFrom("1", "1.0", "-2e10", "true", "null")
    .map((literal): Shape => ({ kind: "literal", literal })),
  fc.constant<Shape>({ kind: "empty" }),
);

const node: fc.Memo<Shape> = fc.memo((depth) =>
  depth <= 1 ? leaf : fc.oneof({ arbitrary: leaf, weight: 6 }, list(depth - 1), object(depth - 1)),
);

const list = (depth: number): fc.Arbitrary<Shape> =>
  fc
    .array(
      node(depth).filter(({ kind }) => kind !== "cardinal" && kind !== "ordinal"),
      { maxLength: 3 },
    )
    .map((items) => ({ kind: "list", items }));

const object = (depth: number): fc.Arbitrary<Shape> =>
  fc
    .uniqueArray(fc.tuple(key, node(depth)), { maxLength: 6, selector: ([name]) => name })
    .map((members) => ({ kind: "object", members }));

function isPlural(kind: Shape["kind"]): kind is PluralKind {
  return kind === "cardinal" || kind === "ordinal";
}

/** Any namespace. */
export const shapes: fc.Arbitrary<Shape> = object(4);

/**
 * Writes a namespace in a locale, every plural set with all categories.
 *
 * @param textOf - gives the text of a place; undefined leaves it out, where that is possible
 */
export function treeOf(
  shape: Shape,
  locale: string,
  textOf: (place: string) => string | undefined,
): JsonObject {
  return (write(shape, "", false) ?? new Map<string, JsonNode>()) as JsonObject;

  function write(one: Shape, place: string, isNeeded: boolean): JsonNode | undefined {
    switch (one.kind) {
      case "text":
        return textOf(place) ?? (isNeeded ? `text of ${place}` : undefined);
      case "literal":
        return { literal: one.literal };
      case "empty":
        return "";
      case "list":
        return one.items.map((item, index) => write(item, `${place}/${index}`, true) ?? "");
      case "object":
        return members(one.members, place, isNeeded);
      default:
        throw new Error("plural forms stand in objects");
    }
  }

  function members(
    all: readonly (readonly [string, Shape])[],
    place: string,
    isNeeded: boolean,
  ): JsonNode | undefined {
    const made = new Map<string, JsonNode>();
    const plain = new Set(all.flatMap(([name, { kind }]) => (isPlural(kind) ? [] : [name])));
    for (const [name, one] of all) {
      if (isPlural(one.kind)) {
        if (!isNeeded && textOf(`${place}/${name}`) === undefined) continue;
        const separator = one.kind === "ordinal" ? "_ordinal_" : "_";
        for (const category of CATEGORIES) {
          const form = `${name}${separator}${category}`;
          if (!categoriesOf(locale, one.kind).includes(category) || plain.has(form)) continue;
          made.set(form, textOf(`${place}/${form}`) ?? `text of ${place}/${form}`);
        }
      } else {
        // A form of a set is never missing, whoever has its key.
        const own = write(one, `${place}/${name}`, isNeeded || /_[a-z]+$/u.test(name));
        if (own !== undefined) made.set(name, own);
      }
    }
    return made.size === 0 && all.length > 0 && !isNeeded ? undefined : made;
  }
}
