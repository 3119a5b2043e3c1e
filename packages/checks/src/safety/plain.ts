import type { Segment } from "@dragoman/model";
import { unsafeData } from "./data/unsafe-data.js";
import { takePieces } from "./pieces.js";

/**
 * A text in which no reader of Markdown, HTML, YAML, TOML or JSON finds
 * anything but words: letters, digits and the punctuation of a sentence, on one
 * line, the first of them a letter. A dot or a colon is followed by a space, so that there is no address.
 */
const words = /^\p{L}(?:[\p{L}\p{M}\p{N} ’‘“”„«»–—…、。，！？；・()%;!?-]|[.,:](?= |$))*$/u;

/**
 * What may follow where a line of Markdown has begun as prose: characters
 * which mean no more than emphasis where they stand. Beyond ASCII nothing
 * means anything to any reader, but for spaces, line ends and controls.
 */
const inProse =
  /(?:[A-Za-z0-9 \u00A0\u202F\u3000()%;,.!?"'*_/=+~-]|[^\u0000-\u007F\p{Z}\p{C}]|:(?![/:A-Za-z…])|[&$](?=[ \d]))*$/u;

/** A line that begins as nothing but a paragraph does. */
const prose = new RegExp(`^(?:[*_]{1,3}|==|["'“‘«(「])?\\p{L}${inProse.source}`, "u");

/** A text that begins behind a bracket. */
const label = new RegExp(`^[\\p{L}\\p{N}]${inProse.source}`, "u");

/** A value of front matter: its writers take the quotes that it needs, and read it back. */
const value = new RegExp(`^\\p{L}${inProse.source}`, "u");

/** What is a link without any markup, code where a page is MDX, or a command to a plug-in. */
const meaningful = /www\.|!!swagger|^(?:import|export)\b/iu;

/** With this in it, a text's pieces may be parts of something larger. */
const unclear = /[[\]{}`<\\]|\$…/u;

/**
 * Says at a glance that a translation can do no harm, so that nobody has to
 * look closer: true of most translations. They are words, and of markup they
 * have nothing but emphasis and pieces that the source has.
 *
 * @param segment - the source
 * @param target - its msgstr
 * @returns true where it can do no harm; false where somebody has to look
 * @example
 * isPlain(segment, "Bassa marea a mezzogiorno."); // true
 */
export function isPlain(segment: Segment, target: string): boolean {
  const { kind, source, slot } = segment;
  // What opens in the source and is closed elsewhere must stay.
  if (source.includes("<") || mayBeMetadata(target)) return false;
  // Two names may be the same only by their translations.
  if (kind === "name" || unsafeData(segment, target)) return false;
  switch (slot.form.form) {
    case "markdown":
      return isProse(source, target);
    case "link-text":
      return isClean(label, target);
    case "yaml":
    case "toml":
    case "json":
      return isClean(value, target);
    default:
      return isClean(words, target);
  }
}

function isClean(expression: RegExp, text: string): boolean {
  return expression.test(text) && !meaningful.test(text);
}

function isProse(source: string, target: string): boolean {
  if (isClean(prose, target)) return true;
  const { rest, pieces } = takePieces(target);
  if (pieces.size === 0 || !isClean(prose, startsWithPiece.test(target) ? `x${rest}` : rest))
    return false;
  const known = takePieces(source);
  if (unclear.test(known.rest)) return false;
  return [...pieces].every(([piece, count]) => (known.pieces.get(piece) ?? 0) >= count);
}

/** A code span or an icon begins a paragraph as a word does. */
const startsWithPiece = /^(?:`[^`]|:[a-z])/u;

/** `Title: …` at the very start of a page is metadata to MkDocs. */
function mayBeMetadata(target: string): boolean {
  return /^[\w-]+:/u.test(target);
}
