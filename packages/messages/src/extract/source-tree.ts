import { isList, isObject, type JsonNode, type JsonObject } from "../json/tree.js";
import { contextOf, type KeyPath, nodeAt } from "../key-path.js";
import { type MessageOptions, separatorsOf } from "../options.js";
import { categoriesOf } from "../plural/category.js";
import { formKey, readFormKey } from "../plural/form-key.js";
import type { ExtractedKey } from "./extract-keys.js";

/** Where the code asks for a message, and what its author says of it. */
export interface CodePlaces {
  /** Paths, with `:line` where it is known. */
  readonly references: readonly string[];
  readonly notes: readonly string[];
}

/** The texts of a namespace: those of its JSON, then those that only the code has. */
export interface SourceTree {
  readonly root: JsonObject;
  /** By msgctxt of the text, or of the plural forms without their suffix. */
  readonly places: ReadonlyMap<string, CodePlaces>;
}

type Draft = Map<string, JsonNode>;

/**
 * Puts together what a namespace holds in the source locale. The JSON goes
 * first: i18next shows its text, not the default value in the code.
 *
 * @param namespace - the namespace
 * @param json - its JSON in the source locale, if there is any
 * @param keys - the keys that the code asks for, of whatever namespace
 * @param options - how the project uses i18next
 * @returns the texts, and where the code asks for them
 * @example
 * sourceTree("menu", undefined, keys, options).root.get("open"); // "Open"
 */
export function sourceTree(
  namespace: string,
  json: JsonObject | undefined,
  keys: readonly ExtractedKey[],
  options: MessageOptions,
): SourceTree {
  const separators = separatorsOf(options);
  const bases = new KnownBases(options);
  const root = copyOf(json ?? new Map<string, JsonNode>());
  const places = new Map<string, { references: Set<string>; notes: Set<string> }>();
  for (const key of keys) {
    if (key.namespace !== namespace) continue;
    const name =
      typeof key.context === "object" ? key.key + separators.context + key.context.name : key.key;
    const path = placeFor(root, name, separators.key);
    const parent = nodeAt(root, path.slice(0, -1));
    const base = String(path.at(-1));
    if (!(parent instanceof Map)) continue;
    const known = bases.of(parent);
    // What the JSON has for a key whose context is chosen when the program runs.
    const variants =
      key.context === "open"
        ? [...known].filter((one) => one.startsWith(base + separators.context))
        : [];
    if (!known.has(base) && variants.length === 0) addKey(parent as Draft, base, key, options);
    known.add(base);
    for (const own of new Set([base, ...variants])) {
      const place = contextOf(namespace, [...path.slice(0, -1), own]);
      const found = places.get(place) ?? { references: new Set(), notes: new Set() };
      places.set(place, found);
      found.references.add(key.line === undefined ? key.file : `${key.file}:${key.line}`);
      for (const note of key.notes) found.notes.add(note);
    }
  }
  const listed = Array.from(places, ([place, { references, notes }]): [string, CodePlaces] => {
    return [place, { references: [...references], notes: [...notes] }];
  });
  return { root, places: new Map(listed) };
}

function copyOf(object: JsonObject): Draft {
  return new Map(Array.from(object, ([key, node]) => [key, isObject(node) ? copyOf(node) : node]));
}

/** Knows which keys an object has, those of plural forms without their suffix as well. */
class KnownBases {
  readonly #plural: string;
  readonly #bases = new Map<JsonObject, Set<string>>();

  constructor(options: MessageOptions) {
    this.#plural = separatorsOf(options).plural;
  }

  of(object: JsonObject): Set<string> {
    const bases =
      this.#bases.get(object) ?? new Set([...object.keys()].flatMap((key) => this.#in(key)));
    this.#bases.set(object, bases);
    return bases;
  }

  #in(key: string): string[] {
    const form = readFormKey(key, this.#plural);
    return form === undefined ? [key] : [key, form.base];
  }
}

/**
 * The path of a key: a key of the JSON as it is, else nested at each separator.
 * Where a text stands in the way (`a` and `a.b`), the rest is one key, which
 * i18next finds as well (its `ignoreJSONStructure`).
 */
function placeFor(root: Draft, key: string, separator: string): KeyPath {
  const path: string[] = [];
  let object = root;
  let rest = key;
  while (separator !== "") {
    const at = rest.indexOf(separator);
    if (object.has(rest) || at <= 0 || at + separator.length === rest.length) break;
    const step = rest.slice(0, at);
    const node = object.get(step);
    if (typeof node === "string" || isList(node) || (node !== undefined && !isObject(node))) break;
    const next = (node ?? new Map<string, JsonNode>()) as Draft;
    object.set(step, next);
    path.push(step);
    object = next;
    rest = rest.slice(at + separator.length);
  }
  return [...path, rest];
}

function addKey(parent: Draft, base: string, key: ExtractedKey, options: MessageOptions): void {
  const { plural } = separatorsOf(options);
  const text = key.defaultValue ?? key.key;
  if (key.count === undefined) {
    // The texts of an object are its keys.
    if (!parent.has(base)) parent.set(base, text);
    return;
  }
  for (const category of categoriesOf(options.sourceLocale, key.count)) {
    const form = formKey({ base, kind: key.count, category }, plural);
    parent.set(form, key.forms.get(category) ?? key.forms.get("other") ?? text);
  }
  const zero = key.forms.get("zero");
  if (zero !== undefined && key.count === "cardinal") {
    const form = formKey({ base, kind: key.count, category: "zero" }, plural);
    if (!parent.has(form)) parent.set(form, zero);
  }
}
