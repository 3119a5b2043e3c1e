/** What a configuration file of another tool says, as plain values. Keys are strangers' texts: hence a Map. */
export type Setting = string | number | boolean | null | readonly Setting[] | Settings;

/** Values by key. */
type Settings = ReadonlyMap<string, Setting>;

/**
 * Follows keys.
 *
 * @param settings - where to begin
 * @param keys - the keys, outermost first
 * @returns the value, or undefined where there is none
 * @example
 * settingAt(new Map([["theme", new Map([["name", "material"]])]]), "theme", "name"); // "material"
 */
export function settingAt(
  settings: Setting | undefined,
  ...keys: readonly string[]
): Setting | undefined {
  let value = settings;
  for (const key of keys) value = isSettings(value) ? value.get(key) : undefined;
  return value;
}

/**
 * Follows keys to a text.
 *
 * @param settings - where to begin
 * @param keys - the keys, outermost first
 * @returns the text, or undefined where there is none or it is empty
 * @example
 * textAt(settings, "docs_dir"); // "docs"
 */
export function textAt(
  settings: Setting | undefined,
  ...keys: readonly string[]
): string | undefined {
  const value = settingAt(settings, ...keys);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * Follows keys to a list.
 *
 * @param settings - where to begin
 * @param keys - the keys, outermost first
 * @returns the items; none where there is no list
 * @example
 * listAt(settings, "plugins").length;
 */
export function listAt(
  settings: Setting | undefined,
  ...keys: readonly string[]
): readonly Setting[] {
  const value = settingAt(settings, ...keys);
  return isList(value) ? value : [];
}

/**
 * Follows keys to a list of texts.
 *
 * @param settings - where to begin
 * @param keys - the keys, outermost first
 * @returns the texts in it
 * @example
 * textsAt(settings, "languages"); // ["en", "it"]
 */
export function textsAt(settings: Setting | undefined, ...keys: readonly string[]): string[] {
  return listAt(settings, ...keys).filter((item) => typeof item === "string");
}

/**
 * Says whether a value has keys.
 *
 * @param value - the value
 * @returns true for a table, a mapping, an object
 * @example
 * isSettings(new Map()); // true
 */
export function isSettings(value: Setting | undefined): value is Settings {
  return value instanceof Map;
}

function isList(value: Setting | undefined): value is readonly Setting[] {
  return Array.isArray(value);
}
