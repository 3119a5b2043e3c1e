import type { Setting } from "./setting.js";
import { scriptTokens, type Token } from "./script-tokens.js";

/** Deeper objects are nobody's settings. */
const DEEPEST = 32;

/**
 * Looks for a key in a configuration that is a program, and reads what is
 * literal behind it. The program is never run: what it computes stays unknown.
 *
 * @param text - JavaScript or TypeScript
 * @param key - a property (`key: …`), a constant (`key = …`) or a function that is called (`key(…)`)
 * @returns the first literal value; of objects and lists what in them is literal; undefined where there is none
 * @example
 * scriptSetting("export default { i18n: { locales: ['en', 'it'] } };", "i18n");
 * // Map { "locales" => ["en", "it"] }
 */
export function scriptSetting(text: string, key: string): Setting | undefined {
  const tokens = scriptTokens(text);
  for (const [at, token] of tokens.entries()) {
    if (token.text !== key || token.type === "sign") continue;
    if (!":=(".includes(tokens[at + 1]?.text ?? " ")) continue;
    const { value } = readValue(tokens, at + 2, 0);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A value, undefined where it is not literal, and the place after it. */
interface Read {
  readonly value: Setting | undefined;
  readonly next: number;
}

function readValue(tokens: readonly Token[], at: number, depth: number): Read {
  const token = tokens[at];
  let read: Read = { value: undefined, next: at };
  if (depth < DEEPEST && isSign(token, "{")) read = readObject(tokens, at + 1, depth + 1);
  else if (depth < DEEPEST && isSign(token, "[")) read = readList(tokens, at + 1, depth + 1);
  else if (token?.type === "text") read = { value: token.text, next: at + 1 };
  else if (token?.text === "true" || token?.text === "false")
    read = { value: token.text === "true", next: at + 1 };
  const after = skipValue(tokens, read.next);
  // `"a" + b` is not the literal that it begins with; `{ … } as const` and `satisfies …` are.
  const isWhole = after === read.next || tokens[read.next]?.type === "name";
  return { value: isWhole ? read.value : undefined, next: after };
}

function readObject(tokens: readonly Token[], start: number, depth: number): Read {
  const value = new Map<string, Setting>();
  let at = start;
  while (at < tokens.length && !isSign(tokens[at], "}")) {
    const key = tokens[at];
    if (key !== undefined && key.type !== "sign" && isSign(tokens[at + 1], ":")) {
      const read = readValue(tokens, at + 2, depth);
      if (read.value !== undefined) value.set(key.text, read.value);
      at = read.next;
    } else at = skipValue(tokens, at);
    if (isSign(tokens[at], ",")) at++;
    else if (!isSign(tokens[at], "}")) break;
  }
  return { value, next: at + 1 };
}

function readList(tokens: readonly Token[], start: number, depth: number): Read {
  const value: Setting[] = [];
  let at = start;
  while (at < tokens.length && !isSign(tokens[at], "]")) {
    const read = readValue(tokens, at, depth);
    if (read.value !== undefined) value.push(read.value);
    at = read.next;
    if (isSign(tokens[at], ",")) at++;
    else if (!isSign(tokens[at], "]")) break;
  }
  return { value, next: at + 1 };
}

/** Goes to the comma or bracket that ends a value. */
function skipValue(tokens: readonly Token[], start: number): number {
  let open = 0;
  for (let at = start; at < tokens.length; at++) {
    const { type, text } = tokens[at] ?? { type: "sign", text: "" };
    if (type !== "sign") continue;
    if ("([{".includes(text)) open++;
    else if (")]}".includes(text) && --open < 0) return at;
    else if (open === 0 && (text === "," || text === ";")) return at;
  }
  return tokens.length;
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.type === "sign" && token.text === text;
}
