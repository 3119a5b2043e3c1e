import { decodeHTMLAttribute } from "entities/decode";
import { Tokenizer } from "htmlparser2";

/** An attribute of a tag; its value is decoded as browsers do. */
export interface TagAttribute {
  readonly name: string;
  readonly value: string;
}

/** What begins with `<`. */
export interface Tag {
  /** `open` is unclosed where no `>` ends it; comments, declarations and templates are `other`. */
  readonly type: "open" | "unclosed" | "close" | "other";
  /** As written. */
  readonly name: string;
  readonly attributes: readonly TagAttribute[];
  readonly selfClosing: boolean;
  /** The whole tag, as written. */
  readonly text: string;
  /** Where it ends in the text that was read. */
  readonly end: number;
}

/** A tag is looked for as far as this: what nothing closes is read at every `<`. */
const LONGEST = 2000;
/** So many in a text may be longer: images that are in the page itself (`src="data:…"`). */
const MOST_LONG = 16;

/**
 * Reads a tag at every `<` that a browser could take for the start of one,
 * whatever stands around it: in a code span, behind a backslash, within the
 * attribute of another tag. Renderers do not agree on which of those come first, so each counts.
 *
 * @param text - Markdown or HTML
 * @returns the tags in order; they may overlap
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
 * @example
 * [...tagsOf("a `<b>` c")].map(({ text }) => text); // ["<b>"]
 */
export function* tagsOf(text: string): Generator<Tag> {
  let long = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) {
    const tag = readTag(text, at);
    if (!tag) continue;
    const isCut = tag.type === "unclosed" && tag.end < text.length && long++ < MOST_LONG;
    yield isCut ? openTag(text, at, Infinity) : tag;
  }
}

/**
 * Reads the tag that starts at an offset; an opening one as far as 2,000 UTF-16 units.
 *
 * @param text - Markdown or HTML
 * @param at - UTF-16 offset of its `<`
 * @returns the tag; undefined where `<` is followed by nothing that makes it one
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
 * @example
 * readTag('<a href="b">c', 0)?.attributes; // [{ name: "href", value: "b" }]
 */
export function readTag(text: string, at: number): Tag | undefined {
  const next = text.charAt(at + 1);
  if (/[!?%]/.test(next)) return other(text, at);
  if (next === "/") {
    const name = /^[A-Za-z][^\s/>]*/.exec(text.slice(at + 2, at + 100))?.[0];
    return name === undefined ? other(text, at) : { ...other(text, at), type: "close", name };
  }
  return /[A-Za-z]/.test(next) ? openTag(text, at, LONGEST) : undefined;
}

function other(text: string, at: number): Tag {
  const closer = text.startsWith("<!--", at) ? "-->" : ">";
  const found = text.indexOf(closer, at + 2);
  const end = found === -1 ? text.length : found + closer.length;
  const whole = text.slice(at, end);
  return { type: "other", name: "", attributes: [], selfClosing: false, text: whole, end };
}

/** As the HTML standard's tokenizer reads it. */
function openTag(text: string, at: number, longest: number): Tag {
  const chunk = text.slice(at, at + longest);
  const attributes: TagAttribute[] = [];
  const read = { name: "", attribute: "", value: "", end: -1, selfClosing: false };
  const finish = (end: number, selfClosing: boolean): void => {
    read.end = end + 1;
    read.selfClosing = selfClosing;
    tokenizer.pause();
  };
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname: (start, end) => {
        read.name = chunk.slice(start, end);
      },
      onattribname: (start, end) => {
        read.attribute = chunk.slice(start, end);
        read.value = "";
      },
      onattribdata: (start, end) => {
        read.value += chunk.slice(start, end);
      },
      onattribend: () => {
        attributes.push({
          name: read.attribute.toLowerCase(),
          value: decodeHTMLAttribute(read.value),
        });
      },
      onopentagend: (end) => {
        finish(end, false);
      },
      onselfclosingtag: (end) => {
        finish(end, true);
      },
      ontext: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      oncdata: ignore,
      onattribentity: ignore,
      ontextentity: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(chunk);
  const { name, selfClosing } = read;
  if (read.end === -1)
    return { type: "unclosed", name, attributes, selfClosing, text: chunk, end: at + chunk.length };
  const end = at + read.end;
  return { type: "open", name, attributes, selfClosing, text: text.slice(at, end), end };
}
