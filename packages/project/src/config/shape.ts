/** What a value must look like. The validator and the JSON schema are both made from it. */
export type Shape = TextShape | NumberShape | SwitchShape | ListShape | ObjectShape | MapShape;

/** A string that is not empty, or one of `values` where they are given. */
export interface TextShape {
  readonly type: "string";
  readonly values?: readonly string[];
  /** Whether `false` is valid, too: for none at all. */
  readonly orFalse?: true;
}

/** A whole number within limits. */
export interface NumberShape {
  readonly type: "integer";
  readonly minimum: number;
  readonly maximum: number;
}

/** An object with any keys, each value of one shape. */
export interface MapShape {
  readonly type: "map";
  readonly values: Shape;
}

/** `true` or `false`. */
interface SwitchShape {
  readonly type: "boolean";
}

/** A list, each item of one shape. */
export interface ListShape {
  readonly type: "array";
  readonly items: Shape;
  /** Whether the list may be empty. */
  readonly mayBeEmpty: boolean;
}

/** An object with these keys and no others. */
export interface ObjectShape {
  readonly type: "object";
  readonly keys: readonly KeyShape[];
}

/** One key of an object. */
export interface KeyShape {
  readonly key: string;
  readonly shape: Shape;
  readonly required: boolean;
  /** A sentence for editors and for docs/reference/configuration.md. */
  readonly description: string;
  /** What counts where the key is left out, if that is a value of the same shape. */
  readonly byDefault?: unknown;
  /** A value that shows what the key is for. */
  readonly example?: unknown;
}

/** What may be said of a key besides its description. */
type KeyNotes = Pick<KeyShape, "byDefault" | "example">;

/** Any string that is not empty. */
export const text: TextShape = { type: "string" };

/** The same, or `false` for none. */
export const textOrFalse: TextShape = { type: "string", orFalse: true };

/**
 * Makes the shape of a string that is one of some.
 *
 * @param values - what is valid
 * @example
 * oneOf(["page", "line"]).values; // ["page", "line"]
 */
export function oneOf(values: readonly string[]): TextShape {
  return { type: "string", values };
}

/**
 * Makes the shape of a list.
 *
 * @param items - shape of each item
 * @param mayBeEmpty - whether it may be empty
 * @example
 * list(text, false).type; // "array"
 */
export function list(items: Shape, mayBeEmpty: boolean): ListShape {
  return { type: "array", items, mayBeEmpty };
}

/**
 * Makes a key that must be there.
 *
 * @param key - its name
 * @param shape - of its value
 * @param description - a sentence for editors
 * @param notes - its default and an example
 * @example
 * required("locales", list(text, false), translatable("The locales to translate into.")).required; // true
 */
export function required(
  key: string,
  shape: Shape,
  description: string,
  notes: KeyNotes = {},
): KeyShape {
  return { key, shape, required: true, description, ...notes };
}

/**
 * Makes a key that may be left out.
 *
 * @param key - its name
 * @param shape - of its value
 * @param description - a sentence for editors
 * @param notes - its default and an example
 * @example
 * optional("name", text, "The project's name.").required; // false
 */
export function optional(
  key: string,
  shape: Shape,
  description: string,
  notes: KeyNotes = {},
): KeyShape {
  return { key, shape, required: false, description, ...notes };
}

/**
 * Makes the shape of a whole number.
 *
 * @param minimum - the least that is valid
 * @param maximum - the greatest that is valid
 * @example
 * integer(0, 100).maximum; // 100
 */
export function integer(minimum: number, maximum: number): NumberShape {
  return { type: "integer", minimum, maximum };
}

/**
 * Makes the shape of an object whose keys are the author's.
 *
 * @param values - shape of each value
 * @example
 * map(list(text, false)).type; // "map"
 */
export function map(values: Shape): MapShape {
  return { type: "map", values };
}
