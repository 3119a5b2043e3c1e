import { type Worded, worded } from "@dragoman/model";
import { compareBalance } from "../balance.js";
import { compareAddresses } from "../compare-addresses.js";
import { quoted } from "../refusal.js";
import { readText } from "../reading.js";
import { addedPlaceholder } from "./added-placeholder.js";
import { addedElement } from "./compare-string-tags.js";
import { stringTags } from "./string-tags.js";

/** Why the translation of a UI string is not built. */
export interface StringRefusal extends Worded {
  readonly rule: "breaks-page" | "unsafe-translation";
}

/** Without any of these, a text is nothing but text. */
const SIGNS = /[<{}$:@]|\/\/|\\\\|\]\(|www\.|[\p{Cc}\p{Cf}]/iu;

/** Characters that no text has; a line break and a tab are some that texts have. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

const OPTIONS = { form: "html-text", codeIsCertain: true } as const;

/**
 * Says whether the translation of a UI string must not be built. Programs show
 * such a text as it is, as HTML, through `<Trans>`, or use it as an address:
 * whatever it adds by any of these readings is refused.
 *
 * @param sources - the source text, or all forms of one with plurals
 * @param target - the translation, or one form of it
 * @param hosts - sites that it may lead to, as `namedHosts` gives them
 * @returns the first reason; undefined where there is none
 * @example
 * refusedString(["Open"], "<img src=x onerror=alert(1)>", hosts)?.rule; // "unsafe-translation"
 */
export function refusedString(
  sources: readonly string[],
  target: string,
  hosts: ReadonlySet<string>,
): StringRefusal | undefined {
  if (!SIGNS.test(target) && !sources.some((source) => source.includes("<"))) return undefined;
  if (target === "" || sources.includes(target)) return undefined;
  const added =
    controlCharacter(sources, target) ??
    addedElement(sources, target) ??
    addedPlaceholder(sources, target) ??
    addedScript(sources, target);
  if (added !== undefined) return { rule: "unsafe-translation", ...added };
  const [source, found] = [readText(sources.join("\n"), OPTIONS), readText(target, OPTIONS)];
  return compareAddresses(source, found, hosts) ?? unbalanced(sources, target);
}

/** A form of the source whose elements are balanced as the translation's are will do. */
function unbalanced(sources: readonly string[], target: string): StringRefusal | undefined {
  const tags = stringTags(target);
  const problems = sources.map((source) => compareBalance(stringTags(source), tags));
  return problems.includes(undefined) ? undefined : problems[0];
}

function controlCharacter(sources: readonly string[], target: string): Worded | undefined {
  const character = CONTROL.exec(target)?.[0];
  if (character === undefined || sources.some((source) => source.includes(character)))
    return undefined;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return worded("it has the control character {{code}}, which no text needs", {
    code: `U+${code}`,
  });
}

/**
 * A text may be where a link leads to. Browsers take white space and control
 * characters out of a scheme; `Data: {{date}}` is an Italian label, and
 * `data:text/html,` is an address.
 */
const SCRIPT =
  /^(?:(?:java|live|vb)script|blob|filesystem):|^data:[a-z]+\/[a-z0-9.+-]+[;,]|^[/\\]{2}/iu;

function addedScript(sources: readonly string[], target: string): Worded | undefined {
  const address = schemeOf(target);
  if (address === undefined || sources.some((source) => schemeOf(source) === address))
    return undefined;
  return worded("it leads to {{address}} where it is used as a link, and the source does not", {
    address: quoted(target),
  });
}

function schemeOf(text: string): string | undefined {
  return SCRIPT.exec(text.slice(0, 2000).replace(/[\s\p{Cc}\p{Cf}]+/gu, ""))?.[0];
}
