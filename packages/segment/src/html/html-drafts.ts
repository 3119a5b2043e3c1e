import { attributeParts } from "./attribute-drafts.js";
import { inlineElements } from "./elements.js";
import type { HtmlPart, HtmlSource } from "./html-source.js";
import { isOpaque, runParts } from "./run-parts.js";
import { type HtmlToken, htmlTokens } from "./tokens.js";

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

/** `<template #title>` and `<template v-slot:title>` of Vue: what a component shows there. */
function isSlot(html: string, { type, name, start, end }: HtmlToken): boolean {
  if (type !== "open" || name !== "template") return false;
  return /\s(?:#|v-slot)/i.test(html.slice(start, end));
}

function isInline(token: HtmlToken): boolean {
  return (token.type === "open" || token.type === "close") && inlineElements.has(token.name);
}
