import { type Worded, worded } from "@dragoman/model";
import type { Application } from "./application.js";
import { closingMark } from "./closing-mark.js";

/** One sign, written in two ways. */
export const ELLIPSES: readonly string[] = ["...", "…"];

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
  const last = on.target.leaves.at(-1);
  if (!last) return undefined;
  const { end } = last;
  const { text } = on.target;
  const [language = ""] = on.locale.split("-", 1);
  if (/[?!]/.test(old + next) && (OPENED.has(language) || /[¿¡]/.test(text))) return NOT_AT_THE_END;
  const wanted = closingMark(next, text, language);
  if (old !== "" && last.kind === "punctuation") {
    const forms = ELLIPSES.includes(old) ? ELLIPSES : [old, closingMark(old, text, language)];
    const own = forms.find((sign) => sign !== "" && text.endsWith(sign, end));
    if (own === undefined) return undefined;
    const start = end - own.length;
    const before = text.slice(0, start);
    const isSpaced = before.trimEnd() !== before;
    if (isSpaced && !SPACED.has(language)) return NOT_AT_THE_END;
    const keepsSpace = isSpaced && /^[?!:;]/.test(next);
    if (SPACED.has(language) && !keepsSpace && /^[?!:;]/.test(next)) return NOT_AT_THE_END;
    on.splices.replace(
      { start: keepsSpace ? start : before.trimEnd().length, end },
      own === old ? next : wanted,
    );
    return undefined;
  }
  // After a bracket or a quotation mark a sentence may still close.
  const isOpen = last.kind !== "punctuation" || /[)\]）」』"'”’»]$/u.test(last.raw);
  if (old !== "" || !isOpen) return undefined;
  if (SPACED.has(language) && /^[?!:;]/.test(next)) return NOT_AT_THE_END;
  const isOutside = on.next.text.slice(on.next.leaves.at(-1)?.end).trim() === "";
  on.splices.insert(isOutside ? text.trimEnd().length : end, wanted);
  return undefined;
}

const NOT_AT_THE_END = worded("the language closes a text in a way of its own");
