import { translatableAttributes, withoutParameterTexts, worded } from "@dragoman/model";
import type { Reading } from "./reading.js";
import { listed, type Problem, quoted } from "./refusal.js";

/** Part of an attribute list: `.class`, `#id`, `key="value"`, `word`. */
const ITEM = /[^\s={}]{1,200}=(?:"[^"]*"|'[^']*'|[^\s{}]*)|[^\s{}]+/gu;

/** What fills in templates reads a page before any Markdown is: Jinja, Liquid and Vue; and CriticMarkup. */
const TEMPLATE = /\{(?=\{|%|#|\+\+|--|~~|==|>>)/gu;

/** A brace that nothing closes may be closed behind the slot: what follows it must be no item of a list. */
const ITEM_SIGNS = /[={}%$<>\\]|[#.:]\S/u;

/**
 * Compares what stands in braces: attribute lists, template and MDX
 * expressions, heading ids, placeholders. None of them says anything to a
 * reader, so none is a translator's to add. But in code a brace is a character
 * (`{` opens a block), where all readers agree on what is code.
 *
 * @param source - the source, read
 * @param target - its translation, read
 * @param isMdx - whether braces are expressions before backticks make code
 * @param further - names of further attributes and parameters that are texts, in lower case
 * @returns what the source does not have, the first of it; undefined where there is nothing
 * @example
 * compareExpressions(readText("a", options), readText("{{ b }}", options), false)?.message;
 * // "it has `{{ b }}`; the source has nothing in braces"
 */
export function compareExpressions(
  source: Reading,
  target: Reading,
  isMdx: boolean,
  further: ReadonlySet<string> = new Set(),
): Problem | undefined {
  if (!target.text.includes("{")) return undefined;
  if (isMdx) return compared(expressions(source.text), expressions(target.text));
  const withoutAll = (found: string[]): string[] => found.map((one) => withoutTexts(one, further));
  const all = (text: string): string[] => withoutAll(expressions(text));
  const tags = (text: string): string[] => withoutAll(templates(text));
  if (!target.isCertain) return compared(all(source.text), all(target.text));
  return (
    compared(tags(source.text), tags(target.text)) ??
    compared(all(source.markup), all(target.markup), areWordsBehind)
  );
}

/** Whether a brace that nothing closes opens nothing but words, as one of the source does. To MDX they may be a program. */
function areWordsBehind(one: string, source: readonly string[]): boolean {
  const hasOpen = source.some((other) => !other.endsWith("}"));
  return hasOpen && one.startsWith("{") && !ITEM_SIGNS.test(one.slice(1));
}

/** A tag of Hugo, Liquid or Jinja (`{{< term text="pods" >}}`, `{% … %}`), without what readers see of it. */
function withoutTexts(expression: string, further: ReadonlySet<string>): string {
  return TAG.test(expression) ? withoutParameterTexts(expression, further) : expression;
}

const TAG = /^\{(?:\{[<%]|%)[^{}]*[%>]\}\}?$/u;

function compared(
  source: readonly string[],
  target: readonly string[],
  isHarmless: (one: string, source: readonly string[]) => boolean = () => false,
): Problem | undefined {
  const known = new Set(source);
  const items = new Set(source.filter(isList).flatMap(itemsOf));
  const added = target.find(
    (one) =>
      !known.has(one) &&
      !(isList(one) && itemsOf(one).every((item) => items.has(item))) &&
      !isHarmless(one, source),
  );
  if (added === undefined) return undefined;
  const message = worded("it has {{found}}; the source has {{known}}", {
    found: quoted(added),
    known: listed(known, worded("nothing in braces")),
  });
  return { rule: "unsafe-translation", ...message };
}

/** Each `{` with what follows, up to the braces that close it, or to the end where none do. */
function expressions(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (let at = text.indexOf("{"); at !== -1; at = text.indexOf("{", end)) {
    end = closeOf(text, at);
    const sign = text[at - 1] === "$" ? "$" : "";
    found.push(sign + text.slice(at, end).replace(/\s+/gu, " "));
  }
  return found;
}

/** More in one text, and longer ones, are nobody's: each may reach to the end of the text. */
const MOST_TEMPLATES = 200;
const LONGEST_TEMPLATE = 2000;

/** Likewise each expression of a template, even within another one; of very many the first, and then all of the text. */
function templates(text: string): string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(TEMPLATE)) {
    const reach = text.slice(index, index + LONGEST_TEMPLATE);
    found.push(reach.slice(0, closeOf(reach, 0)).replace(/\s+/gu, " "));
    if (found.length > MOST_TEMPLATES) return [...found, text];
  }
  return found;
}

/** The end of what the brace at an offset opens. */
function closeOf(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === "{") depth++;
    if (text[end] === "}" && --depth === 0) return end + 1;
  }
  return text.length;
}

/** Whether an expression is an attribute list of one pair of braces, whose items may be in any order. */
function isList(expression: string): boolean {
  return /^\{:?[^{}<>%!$]*\}$/u.test(expression);
}

/** What readers see of it is a translator's to change. */
function itemsOf(expression: string): string[] {
  return (expression.match(ITEM) ?? []).map((item) => {
    const name = item.slice(0, item.indexOf("=")).toLowerCase();
    return translatableAttributes.has(name) ? name : item;
  });
}
