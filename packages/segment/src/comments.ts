/** What a comment in a page tells Dragoman. */
type Directive =
  { readonly type: "off" | "on" | "skip" } | { readonly type: "note"; readonly text: string };

const words: Readonly<Record<string, "off" | "on" | "skip">> = {
  "dragoman: off": "off",
  "dragoman: on": "on",
  "dragoman: skip": "skip",
  // mdbook-i18n-helpers, so that books need no new comments:
  // https://github.com/google/mdbook-i18n-helpers/blob/main/i18n-helpers/USAGE.md
  "i18n: skip": "skip",
  "mdbook-xgettext: skip": "skip",
  "i18n: skip-start": "off",
  "i18n: skip-end": "on",
};

/**
 * Reads a comment's text as a directive; in MDX comments are `{/* … *\/}`, too:
 *
 * - `<!-- dragoman: off -->` and `<!-- dragoman: on -->` switch translation;
 * - `<!-- dragoman: skip -->` leaves out the block that follows;
 * - `<!-- dragoman: note: … -->`, or any other text after `dragoman:`, is a
 *   note to the translator of the block that follows.
 *
 * @param comment - the text between `<!--` and `-->`, or between `{/*` and `*\/}`
 * @returns undefined for comments that are not for Dragoman
 */
export function directiveOf(comment: string): Directive | undefined {
  const text = comment.replace(/\s+/g, " ").trim();
  const colon = /^(dragoman|i18n|mdbook-xgettext) ?: ?/i.exec(text);
  if (!colon) return undefined;
  const tool = (colon[1] ?? "").toLowerCase();
  const rest = text.slice(colon[0].length);
  const word = Object.hasOwn(words, `${tool}: ${rest.toLowerCase()}`)
    ? words[`${tool}: ${rest.toLowerCase()}`]
    : undefined;
  if (word) return { type: word };
  if (tool === "dragoman") return note(rest.replace(/^note[:\s]\s*/i, ""));
  const comment18n = /^comment[:\s]\s*/i.exec(rest);
  return comment18n ? note(rest.slice(comment18n[0].length)) : undefined;
}

function note(text: string): Directive | undefined {
  return text === "" ? undefined : { type: "note", text };
}
