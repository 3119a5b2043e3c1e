import { isTextAttribute } from "@dragoman/model";
import type { Draft } from "../blocks/context.js";
import { attributeKind } from "../inline/attribute-lists.js";
import { hasLetter } from "../inline/mask.js";
import { unescapeAttribute } from "./attributes.js";
import { inlineElements, opaqueElements, voidElements } from "./elements.js";
import { closerOf, type HtmlToken, htmlTokens, tagName } from "./tokens.js";

/** What an HTML block yields: drafts and comments, in order. */
export type HtmlPart =
  | { readonly type: "draft"; readonly draft: Draft }
  | { readonly type: "comment"; readonly text: string; readonly start: number };

/** HTML to split: the text, and where it stands in the page. */
export interface HtmlSource {
  readonly html: string;
  /** The HTML again, without the programs in it. */
  readonly masked: string;
  /** Names of attributes that are texts on components. */
  readonly attributes: ReadonlySet<string>;
  readonly toPage: (offset: number) => number;
}

/**
 * Splits HTML into its texts, run by run of inline elements, and the
 * attributes that readers see. What scripts, styles and code hold is left out.
 */
export function htmlParts(source: HtmlSource): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let run: HtmlToken[] = [];
  let container = "";
  let hidden = 0;
  const flush = (): void => {
    parts.push(...runParts(source, run, container));
    run = [];
  };
  for (const token of htmlTokens(source.masked)) {
    if (token.type === "text" || isInline(token)) {
      if (hidden === 0) run.push(token);
      continue;
    }
    flush();
    if (isOpaque(token) && !isSlot(source.html, token))
      hidden = Math.max(0, hidden + (token.type === "open" ? 1 : -1));
    if (hidden > 0) continue;
    container = token.type === "open" ? token.name : "";
    if (token.type === "open") parts.push(...attributeParts(source, token));
    if (token.type === "comment") {
      const text = source.html.slice(token.start + 4, token.end - 3);
      parts.push({ type: "comment", text, start: source.toPage(token.start) });
    }
  }
  flush();
  return parts;
}

function isOpaque(token: HtmlToken): boolean {
  if (!opaqueElements.has(token.name)) return false;
  return token.type === "close" || (token.type === "open" && !token.selfClosing);
}

/** `<template #title>` and `<template v-slot:title>` of Vue: what a component shows there. */
function isSlot(html: string, { type, name, start, end }: HtmlToken): boolean {
  if (type !== "open" || name !== "template") return false;
  return /\s(?:#|v-slot)/i.test(html.slice(start, end));
}

function isInline(token: HtmlToken): boolean {
  return (token.type === "open" || token.type === "close") && inlineElements.has(token.name);
}

/** A run is one segment if it has text outside code; else only its attributes count. */
function runParts(source: HtmlSource, run: readonly HtmlToken[], container: string): HtmlPart[] {
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

function attributeParts(source: HtmlSource, token: HtmlToken & { type: "open" }): HtmlPart[] {
  return attributeDrafts(source, token).map((draft) => ({ type: "draft", draft }));
}

/** The values in a tag that readers see. */
export function attributeDrafts(
  { html, masked, attributes, toPage }: HtmlSource,
  token: HtmlToken & { type: "open" },
): Draft[] {
  const tag = tagName(html, token);
  return token.attributes.flatMap(({ name, start, end, quote }): Draft[] => {
    if (!isTextAttribute(tag, name, attributes)) return [];
    // What is a program is no text.
    if (!/\p{L}/u.test(unescapeAttribute(masked.slice(start, end)))) return [];
    const raw = html.slice(start, end);
    const slot = {
      start: toPage(end - raw.trimStart().length),
      end: toPage(start + raw.trimEnd().length - 1) + 1,
      form: { form: "html-attribute", quote },
    } as const;
    return [{ kind: attributeKind(name), source: unescapeAttribute(raw), slot }];
  });
}
