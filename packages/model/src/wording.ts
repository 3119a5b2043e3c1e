import { filled } from "./template.js";

/** What stands in the places of a template: a text, a number, or a message of its own. */
export type WordingValue = string | number | Worded;

/** The names between `{{` and `}}` in a template, `count` of `{{count}}`. */
type NamesIn<Template extends string> = Template extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The values that a template needs, and no others. */
export type ValuesOf<Template extends string> = Readonly<Record<NamesIn<Template>, WordingValue>>;

/**
 * A message for people before it is put into a language. Plain data: it goes
 * through workers and caches as it is.
 */
export interface Wording {
  /** The English text, which is also the key of its translations; `{{name}}` stands for a value. */
  readonly template: string;
  /** How the English text is where `{{count}}` is one. */
  readonly one?: string;
  readonly values?: Readonly<Record<string, WordingValue>>;
  /** Where the message is the name of a language: its ISO 639 code. Such names are known, and not translated by hand. */
  readonly language?: string;
}

/** A message in English, and what it takes to say it in another language. */
export interface Worded {
  readonly message: string;
  readonly wording: Wording;
}

/**
 * Words a message for people. The call's first argument is what translators
 * get, so it is a literal, and has whole sentences rather than parts.
 *
 * @param template - English text; `{{name}}` stands for the value of that name. `{{count}}` is
 *   for {@link wordedCount}: i18next takes a message with that value for one with plural forms
 * @param values - a value for each name in the template
 * @returns the message in English, and its wording for other languages
 * @example
 * worded("the page has no heading {{heading}}", { heading: "Tides" }).message;
 * // "the page has no heading Tides"
 */
export function worded<const Template extends string>(
  template: Template,
  ...[values]: [NamesIn<Template>] extends [never]
    ? []
    : "count" extends NamesIn<Template>
      ? [never]
      : [values: ValuesOf<Template>]
): Worded {
  return inEnglish(values === undefined ? { template } : { template, values });
}

/** What a counted message takes beside its values. */
export interface CountedForms {
  readonly count: number;
  /** The English text for one. */
  readonly defaultValue_one: string;
}

/**
 * Words a message about a number of things. The names of the options are
 * i18next's, from which translators' plural forms are made.
 *
 * @param template - English text for any other number than one, with `{{count}}` or without
 * @param values - the number, the text for one, and a value for each other name in the template
 * @returns the message in English, and its wording for other languages
 * @example
 * wordedCount("{{count}} pages", { count: 1, defaultValue_one: "{{count}} page" }).message; // "1 page"
 */
export function wordedCount<const Template extends string>(
  template: Template,
  values: CountedForms & Omit<ValuesOf<Template>, "count">,
): Worded {
  const { defaultValue_one: one, ...others } = values;
  return inEnglish({ template, one, values: others });
}

/**
 * Marks a text that is data, such as a title, for translation where it is shown.
 *
 * @param text - English text, a literal
 * @returns the same text
 * @example
 * const title = translatable("not translated");
 */
export function translatable<const Text extends string>(text: Text): Text {
  return text;
}

function inEnglish(wording: Wording): Worded {
  const { template, one, values = {} } = wording;
  const text = one !== undefined && values["count"] === 1 ? one : template;
  const message = filled(text, (name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === "object" ? value.message : String(value ?? "");
  });
  return { message, wording };
}
