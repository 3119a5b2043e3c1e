import type { Draft } from "../page/context.js";
import { hasLetter } from "../page/has-letter.js";
import { attributeParts } from "./attribute-drafts.js";
import { opaqueElements, voidElements } from "./elements.js";
import type { HtmlPart, HtmlSource } from "./html-source.js";
import { closerOf, type HtmlToken } from "./tokens.js";

/** A run is one segment if it has text outside code; else only its attributes count. */
export function runParts(
  source: HtmlSource,
  run: readonly HtmlToken[],
  container: string,
): HtmlPart[] {
  const before: HtmlPart[] = [];
  let tokens = run;
  for (let peeled = peel(source.html, tokens); peeled; peeled = peel(source.html, tokens)) {
    const outer = tokens[0];
    // White space may have come off behind it, and it stays.
    if (outer?.type === "open" && outer !== peeled[0])
      before.push(...attributeParts(source, outer));
    tokens = peeled;
  }
  if (!hasText(source.masked, tokens))
    return [
      ...before,
      ...tokens.flatMap((token) => (token.type === "open" ? attributeParts(source, token) : [])),
    ];
  return [...before, { type: "draft", draft: runDraft(source, tokens, container) }];
}

/** Takes white space, lone tags and a pair of tags around everything off a run's edges. */
function peel(html: string, tokens: readonly HtmlToken[]): readonly HtmlToken[] | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  if (isBlank(html, first) || isLone(first)) return tokens.slice(1);
  if (isBlank(html, last) || last.type === "comment") return tokens.slice(0, -1);
  if (first.type !== "open" || opaqueElements.has(first.name)) return undefined;
  return closerOf(tokens) === tokens.length - 1 ? tokens.slice(1, -1) : undefined;
}

function isBlank(html: string, token: HtmlToken): boolean {
  return token.type === "text" && html.slice(token.start, token.end).trim() === "";
}

/** A tag that holds no text: an image or a line break at the edge, a closer whose opener is elsewhere. */
function isLone(token: HtmlToken): boolean {
  return token.type === "close" || (token.type === "open" && voidElements.has(token.name));
}

function hasText(html: string, tokens: readonly HtmlToken[]): boolean {
  let opaque = 0;
  return tokens.some((token) => {
    if (isOpaque(token)) opaque += token.type === "open" ? 1 : -1;
    const text = token.type === "text" && opaque <= 0 ? html.slice(token.start, token.end) : "";
    return hasLetter(text.replace(/&[A-Za-z\d#]{1,32};/g, ""));
  });
}

function runDraft(source: HtmlSource, tokens: readonly HtmlToken[], container: string): Draft {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const raw = source.html.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const to = start + raw.trimEnd().length;
  return {
    kind: container === "summary" ? "summary" : "html",
    source: raw.trim().replace(/\s+/g, " "),
    slot: {
      start: source.toPage(from),
      end: source.toPage(to - 1) + 1,
      form: { form: "html-text" },
    },
  };
}

/** Whether a tag opens or closes an element whose content is no text. */
export function isOpaque(token: HtmlToken): boolean {
  if (!opaqueElements.has(token.name)) return false;
  return token.type === "close" || (token.type === "open" && !token.selfClosing);
}
