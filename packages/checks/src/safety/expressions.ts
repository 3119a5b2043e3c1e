import { translatableAttributes, worded } from "@dragoman/model";
import { listed, type Problem, quoted } from "./refusal.js";

/** Part of an attribute list: `.class`, `#id`, `key="value"`, `word`. */
const ITEM = /[^\s={}]{1,200}=(?:"[^"]*"|'[^']*'|[^\s{}]*)|[^\s{}]+/gu;

/**
 * Compares what stands in braces: attribute lists, template and MDX
 * expressions, heading ids, placeholders. None of them says anything to a reader, so none is a translator's to add.
 */
export function compareExpressions(source: string, target: string): Problem | undefined {
  if (!target.includes("{")) return undefined;
  const known = new Set(expressions(source));
  const items = new Set([...known].flatMap(itemsOf));
  const added = expressions(target).find(
    (one) => !known.has(one) && !(isList(one) && itemsOf(one).every((item) => items.has(item))),
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
    end = at;
    for (let depth = 0; end < text.length; end++) {
      if (text[end] === "{") depth++;
      if (text[end] === "}" && --depth === 0) break;
    }
    end = Math.min(end + 1, text.length);
    const sign = text[at - 1] === "$" ? "$" : "";
    found.push(sign + text.slice(at, end).replace(/\s+/gu, " "));
  }
  return found;
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
