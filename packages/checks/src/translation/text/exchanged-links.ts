import type { Reading } from "@dragoman/inline";
import { grouped, type Worded, worded } from "@dragoman/model";
import type { ReadContext } from "../read-context.js";
import type { ReadPair } from "./read-pair.js";
import { destinationKey } from "./same-destination.js";
import { shown } from "./shown.js";

/** A link with the text that readers click on. */
interface NamedLink {
  readonly text: string;
  /** The same for the same text, whatever its letter case. */
  readonly name: string;
  readonly url: string;
  readonly key: string;
}

/**
 * Finds links that changed places: a translation may put them in another order, but what has the
 * same text in both, a name or code, leads to the same place.
 *
 * @param pair - both texts, read
 * @param context - languages: the same site in the reader's language is no other one
 * @returns a message for each link that leads where another link of the source leads
 * @example
 * exchangedLinks(pair, context)[0]?.message; // "“Tor” leads to b.md here, and to a.md in the source"
 */
export function exchangedLinks(
  { source, target }: ReadPair,
  { languages }: ReadContext,
): readonly Worded[] {
  const there = namedLinks(source.reading, languages);
  if (there.length < 2) return [];
  const places = new Set(there.map(({ key }) => key));
  const byName = grouped(there, ({ name }) => name);
  return namedLinks(target.reading, languages).flatMap(({ text, name, url, key }) => {
    const [first, ...others] = byName.get(name) ?? [];
    if (first === undefined || others.length > 0 || first.key === key || !places.has(key))
      return [];
    return worded("“{{text}}” leads to {{here}} here, and to {{there}} in the source", {
      text: shown(text),
      here: shown(url),
      there: shown(first.url),
    });
  });
}

function namedLinks({ text, marks }: Reading, languages: ReadonlySet<string>): NamedLink[] {
  return marks.flatMap(({ kind, open, close, resource }) => {
    if (kind !== "link" || resource?.url === undefined) return [];
    const url = resource.url.text;
    const name = text.slice(open.end, close.start).trim();
    return { text: name, name: name.toLowerCase(), url, key: destinationKey(url, languages) };
  });
}
