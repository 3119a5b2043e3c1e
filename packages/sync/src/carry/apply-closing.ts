import { type Worded, worded } from "@dragoman/model";
import type { Application } from "./application.js";
import { closingMark, ELLIPSES } from "./closing-mark.js";

/** Languages that mark where a question or an exclamation begins, too. */
const OPENED: ReadonlySet<string> = new Set(["es", "gl", "ast"]);
/** Languages that put a space before most closing marks, narrow in one place and wide in another. */
const SPACED: ReadonlySet<string> = new Set(["fr", "br"]);

/**
 * The same sign at the target's end gives way, or what its language has for it;
 * another sign stays. A new one is the language's own.
 *
 * @returns undefined when it was applied, or needs nothing; else why it is not certain
 */
export function applyClosing(old: string, next: string, on: Application): Worded | undefined {
  const [language = ""] = on.locale.split("-", 1);
  const isOpened = OPENED.has(language) || /[¿¡]/.test(on.target.text);
  if (isOpened && /[?!]/.test(old + next)) return OWN_WAY;
  return old === "" ? addClosing(next, language, on) : replaceClosing(old, next, language, on);
}

const OWN_WAY = worded("the language closes a text in a way of its own");
/** Marks that a language may put a space before. */
const SPACEABLE = /^[?!:;]/;

function replaceClosing(
  old: string,
  next: string,
  language: string,
  { target, splices }: Application,
): Worded | undefined {
  const { text, leaves } = target;
  const last = leaves.at(-1);
  if (last?.kind !== "punctuation") return undefined;
  const { end } = last;
  const forms = ELLIPSES.includes(old) ? ELLIPSES : [old, closingMark(old, text, language)];
  const own = forms.find((sign) => sign !== "" && text.endsWith(sign, end));
  if (own === undefined) return undefined;
  const before = text.slice(0, end - own.length);
  const isSpaced = before.trimEnd() !== before;
  if (isSpaced && !SPACED.has(language)) return OWN_WAY;
  if (!isSpaced && SPACED.has(language) && SPACEABLE.test(next)) return OWN_WAY;
  const start = SPACEABLE.test(next) ? before.length : before.trimEnd().length;
  splices.replace({ start, end }, own === old ? next : closingMark(next, text, language));
  return undefined;
}

function addClosing(
  next: string,
  language: string,
  { next: source, target, splices }: Application,
): Worded | undefined {
  const { text, leaves } = target;
  const last = leaves.at(-1);
  // After a bracket or a quotation mark a sentence may still close.
  const isOpen = last?.kind !== "punctuation" || /[)\]）」』"'”’»]$/u.test(last.raw);
  if (last === undefined || !isOpen) return undefined;
  if (SPACED.has(language) && SPACEABLE.test(next)) return OWN_WAY;
  const isOutside = source.text.slice(source.leaves.at(-1)?.end).trim() === "";
  const at = isOutside ? text.trimEnd().length : last.end;
  splices.insert(at, closingMark(next, text, language));
  return undefined;
}
