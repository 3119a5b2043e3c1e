import { notAmong } from "@dragoman/model";
import type { ReadContext } from "../read-context.js";
import { type Destination, destinationsOf } from "./links-in.js";
import type { ReadPair, ReadText } from "./read-pair.js";
import { type Bracketed, bracketedIn, type Reference } from "./references-in.js";
import { destinationKey, isSameSite } from "./same-destination.js";
import { type Unmatched, unmatched } from "./unmatched.js";

/** How the links of a translation, or its images, differ from its source's. */
export interface ComparedLinks {
  /** Those that name their destination, and labels in whose place a link leads elsewhere. */
  readonly links: Unmatched<Destination>;
  /** Labels for which nothing else stands. */
  readonly labels: Unmatched<Reference>;
  /** What stands in brackets in the translation alone, and is no link there. */
  readonly plain: readonly string[];
}

/** A link: with a destination, with a label, or with a label that the page defines. */
interface Link {
  readonly url: string;
  readonly reference?: Reference;
}

/**
 * Compares the links of a source and its translation, or their images. A label stands for the link
 * to its place, and the same site in the reader's language is no other one. Takes linear time.
 *
 * @param pair - both texts, read
 * @param context - languages, and where the page's labels lead
 * @param kind - links or images
 * @returns what only one of both has
 * @example
 * compareLinks(pair, context, "link").labels.missing[0]?.label; // "tables"
 */
export function compareLinks(
  { source, target }: ReadPair,
  { languages, definitions }: ReadContext,
  kind: Destination["kind"],
): ComparedLinks {
  const keyOf = ({ url, reference }: Link): string =>
    url === "" && reference ? `[${reference.key}` : destinationKey(url, languages);
  const linksOf = ({ reading }: ReadText, { references }: Bracketed): Link[] => [
    ...destinationsOf(reading).filter((one) => one.kind === kind),
    ...references
      .filter((one) => one.kind === kind)
      .map((reference) => ({ url: definitions.get(reference.key) ?? "", reference })),
  ];
  const sourceBrackets = bracketedIn(source.reading, definitions);
  const brackets = bracketedIn(target.reading, definitions);
  const there = linksOf(source, sourceBrackets);
  const here = linksOf(target, brackets);
  const found = unmatched(there, here, keyOf);
  if (found.missing.length === 0 && found.extra.length === 0) return NOTHING;
  const { missing, extra } = withoutSameSite(found, languages);
  // What is linked twice is no other link, and what the source has as text or code may be read as a URL.
  const [keys, others] = [new Set(there.map(keyOf)), new Set(here.map(keyOf))];
  const plain = notAmong(brackets.plain, sourceBrackets.plain, String);
  // Languages differ in how often they name a thing; but what stands in brackets was to be a link.
  const isSaid = (one: Link): boolean => plain.length === 0 && others.has(keyOf(one));
  const isText = ({ url, reference }: Link): boolean => !reference && source.text.includes(url);
  const left = {
    missing: missing.filter((one) => !one.reference || !isSaid(one)),
    extra: extra.filter((one) => !keys.has(keyOf(one)) && !isText(one)),
  };
  return { ...divided(left, kind), plain };
}

const NOTHING: ComparedLinks = {
  links: { missing: [], extra: [] },
  labels: { missing: [], extra: [] },
  plain: [],
};

/** Each link of the translation stands for one of the source. */
function withoutSameSite(
  { missing, extra }: Unmatched<Link>,
  languages: ReadonlySet<string>,
): Unmatched<Link> {
  // Nobody writes more links in one text; this keeps the pairing linear.
  if (missing.length > MOST_PAIRED || extra.length > MOST_PAIRED) return { missing, extra };
  const left = [...missing];
  const others = extra.filter(({ url }) => {
    const at = left.findIndex((one) => isSameSite(one.url, url, languages));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
  return { missing: left, extra: others };
}

const MOST_PAIRED = 50;

/** Where a link leads elsewhere than a label does, or a label than a link, that is one difference. */
function divided(
  { missing, extra }: Unmatched<Link>,
  kind: Destination["kind"],
): Omit<ComparedLinks, "plain"> {
  const [there, here] = [missing, extra].map((links) => ({
    own: links.filter(({ reference }) => reference === undefined),
    defined: links.filter(({ url, reference }) => reference !== undefined && url !== ""),
  }));
  const [lost, added] = [there?.own.length ?? 0, here?.own.length ?? 0];
  const exchanged = new Set([
    ...(there?.defined.slice(0, Math.max(0, added - lost)) ?? []),
    ...(here?.defined.slice(0, Math.max(0, lost - added)) ?? []),
  ]);
  const isLink = (one: Link): boolean => one.reference === undefined || exchanged.has(one);
  const links = (all: readonly Link[]): Destination[] =>
    all.filter(isLink).map(({ url }) => ({ kind, url }));
  const labels = (all: readonly Link[]): Reference[] => {
    const left = all.filter((one) => !isLink(one)).flatMap(({ reference }) => reference ?? []);
    return [...new Map(left.map((one) => [one.key, one])).values()];
  };
  return {
    links: { missing: links(missing), extra: links(extra) },
    labels: { missing: labels(missing), extra: labels(extra) },
  };
}
