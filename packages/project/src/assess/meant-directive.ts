import { directiveOf, DIRECTIVES } from "@dragoman/segment";
import { distance } from "fastest-levenshtein";

/** A tool's name and a word, with or without the colon; longer comments are notes or somebody else's. */
const SHAPE = /^([\w-]{3,18}) ?:? ?([\w-]{1,12})$/u;

/** A comment that says `skip` and why: without `note:` it is no text for translators. */
const SKIP_AND_MORE = /^dragoman ?: ?skip\b/iu;

/** What other tools call it, and what translators write in catalogs. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["disable", "dragoman: off"],
  ["skip-start", "dragoman: off"],
  ["enable", "dragoman: on"],
  ["skip-end", "dragoman: on"],
  ["ignore", "dragoman: skip"],
  ["keep", "dragoman: skip"],
  ["skip-next", "dragoman: skip"],
]);

/** So many letters of the tool's name may be wrong; its words are too short for more than one. */
const MOST_IN_NAME = 2;

/**
 * Says which directive a comment was probably meant to be that is none, or is a note. Any single
 * word may be a note, so it must be one slip of the pen away.
 *
 * @param comment - what stands in the comment
 * @returns the directive as it is written; undefined where none is near, or it is one
 * @example
 * meantDirective("dragoman: skp"); // "dragoman: skip"
 * meantDirective("dragoman: verb"); // undefined
 */
export function meantDirective(comment: string): string | undefined {
  const { type = "note" } = directiveOf(comment) ?? {};
  if (type !== "note") return undefined;
  const text = comment.replace(/\s+/gu, " ").trim();
  if (SKIP_AND_MORE.test(text)) return "dragoman: skip";
  const [, name, word] = SHAPE.exec(text.toLowerCase()) ?? [];
  if (name === undefined || word === undefined) return undefined;
  const synonym = name === "dragoman" ? SYNONYMS.get(word) : undefined;
  if (synonym !== undefined) return synonym;
  const near = DIRECTIVES.flatMap((directive) => {
    const [rightName = "", rightWord = ""] = directive.split(": ");
    const [inName, inWord] = [distance(name, rightName), slips(word, rightWord)];
    return inName <= MOST_IN_NAME && inWord <= 1 ? [{ directive, edits: inName + inWord }] : [];
  });
  return near.sort((one, other) => one.edits - other.edits)[0]?.directive;
}

/** Edits, of which one may be that two neighbours changed places. */
function slips(word: string, right: string): number {
  const edits = distance(word, right);
  if (edits !== 2 || word.length !== right.length) return edits;
  const at = [...right].findIndex((letter, index) => word[index] !== letter);
  const swapped =
    right.slice(0, at) + (right[at + 1] ?? "") + (right[at] ?? "") + right.slice(at + 2);
  return swapped === word ? 1 : edits;
}
