import { type Finding, worded, type Worded } from "@dragoman/model";
import { directiveOf, type PageComment, pageComments } from "@dragoman/segment";
import { splitSettings } from "../layout/split-settings.js";
import type { SourcePage } from "../layout/layout.js";
import { meantDirective } from "./meant-directive.js";

/** What looks like a comment, in code as well. Where the next one begins, it has ended: so this is linear. */
const COMMENT = /(?:<!--|\{\/\*)([^<{]*?)(?:-->|\*\/)/gu;

/** What a comment of mdbook-i18n-helpers is switched on with that switched off with its `skip-start`. */
const ON_AGAIN = { dragoman: "dragoman: on", i18n: "i18n: skip-end" } as const;

/**
 * Finds comments in a source page that were meant for Dragoman and do not do what was meant: a
 * misspelt `skip` is a note to translators, and nobody would know why the block is translated.
 *
 * @param text - the source page, as it was split
 * @param page - where it is and how it is split
 * @returns rule `unclear-comment`, in the order of the page
 * @throws InputError when the front matter is broken; a page that was split has none that is
 * @example
 * unclearComments("<!-- dragoman: skp -->\n", page)[0]?.line; // 1
 */
export function unclearComments(text: string, page: SourcePage): Finding[] {
  if (!mayBeUnclear(text)) return [];
  const comments = pageComments(text, { path: page.path, ...splitSettings(page) });
  const found = [...comments.flatMap(misspelt), ...oneSided(comments)];
  return found
    .sort((one, other) => one.position.line - other.position.line)
    .map(({ position, message }): Finding => ({
      rule: "unclear-comment",
      severity: "warning",
      ...message,
      file: page.path,
      ...position,
    }));
}

/** Whether it is worth while to parse the page: what is in code is told from comments by that. */
function mayBeUnclear(text: string): boolean {
  return Array.from(text.matchAll(COMMENT), ([, inside = ""]) => inside).some((inside) => {
    const type = directiveOf(inside)?.type;
    return type === "off" || type === "on" || meantDirective(inside) !== undefined;
  });
}

interface Unclear extends Pick<PageComment, "position"> {
  readonly message: Worded;
}

function misspelt({ text, position }: PageComment): Unclear[] {
  const meant = meantDirective(text);
  if (meant === undefined) return [];
  const message = worded(
    "the comment says {{found}}; did you mean `{{meant}}`? Valid are `dragoman: skip`, `dragoman: off`, `dragoman: on`, and `dragoman: note: …` for a note to translators",
    { found: JSON.stringify(text), meant },
  );
  return [{ position, message }];
}

/** An `off` that is never switched on again, and an `on` where nothing is off. */
function oneSided(comments: readonly PageComment[]): Unclear[] {
  const unclear: Unclear[] = [];
  let off: PageComment | undefined;
  for (const comment of comments) {
    const type = comment.directive?.type;
    if (type === "off") off ??= comment;
    if (type !== "on") continue;
    if (off === undefined) {
      const message = worded("`{{comment}}` has no effect: nothing is switched off before it", {
        comment: comment.text,
      });
      unclear.push({ position: comment.position, message });
    }
    off = undefined;
  }
  if (off === undefined) return unclear;
  const message = worded(
    "nothing is translated from `{{off}}` to the end of the page: no `{{on}}` follows; write one where translation goes on, at the end if nowhere",
    { off: off.text, on: /^i18n/iu.test(off.text) ? ON_AGAIN.i18n : ON_AGAIN.dragoman },
  );
  return [...unclear, { position: off.position, message }];
}
