import { readTag, type Tag } from "../tags.js";

/** `<0>`, `</0>`, `<1/>`: the elements of react-i18next's `<Trans>` by number. */
const NUMBERED = /<(\/?)(\d{1,9})([^<>]{0,200})>/uy;

/**
 * Reads the tags of a text one after the other, as browsers and react-i18next's
 * `<Trans>` do.
 *
 * @param text - a text of i18next's JSON
 * @returns the tags in order; they do not overlap
 * @see https://react.i18next.com/latest/trans-component
 * @example
 * stringTags("See <0>tides</0>").map(({ name }) => name); // ["0", "0"]
 */
export function stringTags(text: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = text.indexOf("<"); at !== -1;) {
    const tag = tagAt(text, at);
    if (tag) tags.push(tag);
    at = text.indexOf("<", tag && tag.type !== "unclosed" ? tag.end : at + 1);
  }
  return tags;
}

/**
 * Reads a tag at every `<` that somebody could take for the start of one, also
 * within another one.
 *
 * @param text - a text of i18next's JSON
 * @returns the tags in order; they may overlap, so most callers stop at the first that is wrong
 * @example
 * [...everyTag('<b title="<i>">')].length; // 2
 */
export function* everyTag(text: string): Generator<Tag> {
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) {
    const tag = tagAt(text, at);
    if (tag) yield tag;
  }
}

function tagAt(text: string, at: number): Tag | undefined {
  return numbered(text, at) ?? readTag(text, at);
}

function numbered(text: string, at: number): Tag | undefined {
  NUMBERED.lastIndex = at;
  const [whole, slash, name, rest = ""] = NUMBERED.exec(text) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const selfClosing = rest.trimEnd().endsWith("/");
  return {
    type: rest.replace("/", "").trim() !== "" ? "other" : slash === "/" ? "close" : "open",
    name,
    attributes: [],
    selfClosing,
    text: whole,
    end: at + whole.length,
  };
}
