import { isTextAttribute, type Worded, worded } from "@dragoman/model";
import {
  addressAttributes,
  harmlessAttributes,
  harmlessElements,
  opaqueElements,
} from "./harmless.js";
import { listed, type Problem, quoted } from "./refusal.js";
import type { Reading } from "./reading.js";
import { type Tag, type TagAttribute, tagsOf } from "./tags.js";

const AUTOLINK = /^<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iu;

/**
 * Compares the HTML of a translation with its source's: what the source does
 * not have as HTML must be harmless. A tag in the source's code is no HTML.
 *
 * @param source - the source, read
 * @param target - its translation, read
 * @param attributes - names of attributes that are texts on components
 * @param isMarkdown - whether `<https://…>` is a link, which is judged by where it leads
 * @returns the first problem; undefined where all is well
 * @example
 * compareTags(readText("a", options), readText("<video>", options), new Set(), true)?.message; // "it has `<video>`; the source has no HTML"
 */
export function compareTags(
  source: Reading,
  target: Reading,
  attributes: ReadonlySet<string>,
  isMarkdown: boolean,
): Problem | undefined {
  if (!target.markup.includes("<")) return undefined;
  const known = [...tagsOf(source.markup)];
  const counts = new Map<string, number>();
  for (const tag of tagsOf(target.markup)) {
    if (isMarkdown && AUTOLINK.test(tag.text)) continue;
    const texts = { known, attributes, source: source.markup, target: target.markup };
    const fault = faultOf(tag, texts) ?? tooMany(tag, known, counts);
    if (fault !== undefined) return { rule: "unsafe-translation", ...fault };
  }
  return undefined;
}

/** What a tag of the translation is compared with. */
interface Compared {
  /** Tags of the source. */
  readonly known: readonly Tag[];
  readonly attributes: ReadonlySet<string>;
  readonly source: string;
  readonly target: string;
}

function faultOf(tag: Tag, { known, attributes, source, target }: Compared): Worded | undefined {
  const same = known.filter((one) => one.type === tag.type && one.name === tag.name);
  if (tag.type === "other" || tag.type === "unclosed") {
    const isKnown = same.some((one) => one.text === tag.text) || isComparison(tag, same);
    return isKnown ? undefined : unknown(tag, known);
  }
  const isHarmless = harmlessElements.has(tag.name.toLowerCase());
  if (same.length === 0 && !isHarmless) return unknown(tag, known);
  if (tag.type === "close") return undefined;
  const attribute = tag.attributes.find(
    (one) => !isAttributeKnown(one, tag.name, same, attributes),
  );
  if (attribute)
    return worded("it has the attribute {{attribute}} in {{tag}}; the source has {{known}}", {
      attribute: quoted(`${attribute.name}="${attribute.value}"`),
      tag: quoted(tag.text),
      known: listed(
        same.map(({ text }) => text),
        worded("no such element"),
      ),
    });
  if (!opaqueElements.has(tag.name.toLowerCase())) return undefined;
  const whole = element(target, tag);
  return source.includes(whole)
    ? undefined
    : worded("it changes {{element}}", { element: quoted(whole) });
}

/** In `x<y and so on` nothing closes the tag: words behind a name that the source has there, too, and no value of an attribute. */
function isComparison({ type, name, text }: Tag, same: readonly Tag[]): boolean {
  if (type !== "unclosed" || same.length === 0) return false;
  return !opaqueElements.has(name.toLowerCase()) && !/[=<"']/u.test(text.slice(1));
}

function unknown(tag: Tag, known: readonly Tag[]): Worded {
  const names = listed(
    known.map(({ text }) => text),
    worded("no HTML"),
  );
  return worded("it has {{found}}; the source has {{known}}", {
    found: quoted(tag.text),
    known: names,
  });
}

/** What is a text on components says something only where its component has it: there it may differ. */
function isAttributeKnown(
  { name, value }: TagAttribute,
  tag: string,
  same: readonly Tag[],
  ofComponents: ReadonlySet<string>,
): boolean {
  if (harmlessAttributes.has(name) || isTextAttribute(tag, name, NONE)) return true;
  const mayDiffer = addressAttributes.has(name) || isTextAttribute(tag, name, ofComponents);
  return same.some(({ attributes }) =>
    attributes.some((one) => one.name === name && (one.value === value || mayDiffer)),
  );
}

const NONE: ReadonlySet<string> = new Set();

/** From the tag to where its element is closed. */
function element(text: string, tag: Tag): string {
  const start = tag.end - tag.text.length;
  const close = text.toLowerCase().indexOf(`</${tag.name.toLowerCase()}`, tag.end);
  return close === -1 ? text.slice(start) : text.slice(start, close);
}

/** An element of the source that a translation has twice: two forms, two frames. */
function tooMany(tag: Tag, known: readonly Tag[], counts: Map<string, number>): Worded | undefined {
  if (tag.type !== "open" || harmlessElements.has(tag.name.toLowerCase())) return undefined;
  const count = (counts.get(tag.name) ?? 0) + 1;
  counts.set(tag.name, count);
  const most = known.filter(({ type, name }) => type === "open" && name === tag.name).length;
  return count > most
    ? worded("it has {{found}} elements like {{tag}}; the source has {{most}}", {
        found: count,
        tag: quoted(tag.text),
        most,
      })
    : undefined;
}
