import { decodeHTML } from "entities/decode";
import { addressAttributes } from "./harmless.js";
import type { Reading } from "./reading.js";
import { tagsOf } from "./tags.js";

const usual = /^(?:https?|mailto):$/iu;

/** As far as an address is looked at where nothing ends it. */
const LONGEST = 2000;

/**
 * Finds where a text may lead, by every reading of it: what Markdown makes of
 * it, attributes of tags, and whatever stands where a destination could, be it
 * in a code span or behind a backslash.
 *
 * @param reading - a msgid or a msgstr, read
 * @returns addresses, decoded where that reading decodes them; the same one may come several times
 * @example
 * [...addressesOf(readText("[a](b.md)", options))].includes("b.md"); // true
 */
export function* addressesOf({ addresses, markup: text }: Reading): Generator<string> {
  yield* addresses;
  yield* destinations(text);
  for (const { attributes } of tagsOf(text))
    for (const { name, value } of attributes) if (addressAttributes.has(name)) yield value;
  for (const [link] of text.matchAll(/<[a-z][a-z0-9+.-]{1,31}:[^<>]{0,2000}/giu))
    yield decodeHTML(link.slice(1));
  yield* bareAddresses(text);
}

/** A link: in its label, no renderer makes another one. */
const plainLink = /(?<!\\)\[[^[\]`<\\]*\]\([\w./?#=%+,;:~-]+\)/gu;

/**
 * What renderers make links of without any markup: addresses with one of these
 * schemes, hosts that begin with `www.`, mail addresses. Other bare hosts are linked by none of them.
 *
 * @see https://github.github.com/gfm/#autolinks-extension-
 * @see https://facelessuser.github.io/pymdown-extensions/extensions/magiclink/
 */
function* bareAddresses(text: string): Generator<string> {
  for (const [url] of text.matchAll(/(?:https?|ftps?):\/\/[^\s<>"'`()[\]{}|]*/giu)) yield url;
  if (!/www\.|@/iu.test(text)) return;
  const outside = text.replace(plainLink, " ");
  for (const [host] of outside.matchAll(/(?<![\p{L}\p{N}])www\.[^\s<>"'`()[\]{}|]+/giu))
    yield `http://${host}`;
  for (const [, host] of outside.matchAll(/(?<=[\w.+-])@([A-Za-z0-9-][\w.-]*)/gu))
    if (host?.includes(".") === true) yield `mailto:a@${host.replace(/[._-]{1,99}$/u, "")}`;
}

/** What follows `](` and `]:`, with and without what may be taken off. */
function* destinations(text: string): Generator<string> {
  for (const { index } of text.matchAll(/\](?:\(|:)/gu)) {
    const rest = text.slice(index + 2, index + 2 + LONGEST).trimStart();
    const inner = rest.startsWith("<")
      ? rest.slice(1).split(">", 1)[0]
      : rest.split(/[\s)]/u, 1)[0];
    const decoded = decodeHTML(inner ?? "");
    yield decoded;
    yield decoded.replace(/\\(?=[!-/:-@[-`{-~])/gu, "");
    // Some readers take white space and control characters out of the midst of an address.
    const scheme = /^[<"']?([a-z][a-z0-9+.-]*:)/iu.exec(
      decodeHTML(rest.slice(0, 200)).replace(/[\s\\\p{Cc}\p{Cf}]+/gu, ""),
    );
    if (scheme?.[1] !== undefined && text[index + 1] === "(" && !usual.test(scheme[1]))
      yield scheme[1];
  }
}
