import { translatableAttributes, type Worded, worded } from "@dragoman/model";
import { opaqueElements } from "../harmless.js";
import { quoted } from "../refusal.js";
import type { Tag } from "../tags.js";
import { everyTag } from "./string-tags.js";

/**
 * Compares the elements of a translation with its source's: no other element,
 * no other attribute, and none more often. Unlike on a page, nothing is
 * harmless: where a program shows plain text, its users would read the tag.
 *
 * @param sources - the forms of the source text
 * @param target - the translation
 * @returns what the translation adds; undefined for nothing
 * @example
 * addedElement(["See <0>it</0>"], "Vedi <0 onclick=x>lì</0>")?.message;
 */
export function addedElement(sources: readonly string[], target: string): Worded | undefined {
  if (!target.includes("<")) return undefined;
  const forms = sources.map((source) => [...everyTag(source)]);
  const known = forms.flat();
  const counts = new Map<string, number>();
  for (const tag of everyTag(target)) {
    const same = known.filter((one) => one.type === tag.type && nameOf(one) === nameOf(tag));
    const isSame = same.some((one) => one.text === tag.text);
    const isElement = tag.type === "open" || tag.type === "close";
    if (same.length === 0 || (!isElement && !isSame))
      return worded("it has {{tag}}, and the source has no such element", {
        tag: quoted(tag.text),
      });
    const added = tag.attributes.find((one) => !same.some((other) => hasAttribute(other, one)));
    if (added !== undefined)
      return worded("it has the attribute {{attribute}} in {{tag}}, and the source has not", {
        attribute: quoted(`${added.name}="${added.value}"`),
        tag: quoted(tag.text),
      });
    const key = `${tag.type} ${tag.name}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (!forms.some((form) => countOf(form, tag) >= count))
      return worded("it has {{tag}} more often than the source", { tag: quoted(tag.text) });
    if (changesContent(sources, target, tag))
      return worded("it changes what stands in {{tag}}", { tag: quoted(tag.text) });
  }
  return undefined;
}

/** HTML does not distinguish cases; `<Trans>` does, and then has no such component. */
function nameOf({ name }: Tag): string {
  return name.toLowerCase();
}

function hasAttribute({ attributes }: Tag, { name, value }: Tag["attributes"][number]): boolean {
  return attributes.some(
    (one) => one.name === name && (one.value === value || translatableAttributes.has(name)),
  );
}

function countOf(tags: readonly Tag[], { type, name }: Tag): number {
  return tags.filter((one) => one.type === type && one.name === name).length;
}

/** Whether a tag opens what browsers do not read as text, such as a script, and its content is another one. */
function changesContent(sources: readonly string[], target: string, tag: Tag): boolean {
  if (tag.type !== "open" || !opaqueElements.has(nameOf(tag))) return false;
  const close = target.toLowerCase().indexOf(`</${nameOf(tag)}`, tag.end);
  const whole = target.slice(tag.end - tag.text.length, close === -1 ? undefined : close);
  return !sources.some((source) => source.includes(whole));
}
