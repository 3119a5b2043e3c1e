import { type Finding, type Page, type Worded, worded } from "@dragoman/model";
import type { Unit } from "./evidence/evidence.js";
import type { AlignedPair } from "./pair.js";

/** The units of a pair: the first of either side. */
export interface PairUnits {
  readonly pair: AlignedPair;
  readonly source: Unit;
  readonly target: Unit;
}

/** No message names more things than this. */
const mostNamed = 3;

/**
 * Finds HTML in a target whose source has none: a platform has written it,
 * and Markdown's links and emphasis are lost in it.
 *
 * @param source - the source text
 * @param target - the target text
 * @returns names of elements that only the target has
 * @example
 * foreignElements("See [a](b.md).", 'Vedi <a href="b.md">a</a>.'); // ["a"]
 */
export function foreignElements(source: string, target: string): string[] {
  const own = elementsOf(source);
  return [...elementsOf(target)].filter((name) => !own.has(name));
}

function elementsOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/<([a-z][a-z\d]{0,20})[\s/>]/gi)].map(([, name]) =>
      (name ?? "").toLowerCase(),
    ),
  );
}

/**
 * Lists what is damaged in pairs that were found nevertheless. A build has
 * the markup of the source page, and so repairs all but what is in the text.
 *
 * @param target - the localised page
 * @param pairs - the pairs with their units
 * @param locale - the localised page's locale
 * @returns findings of the rule `damaged-block`
 * @example
 * damageIn(target, pairs, "it")[0]?.message; // "a list-item on the source page, html here"
 */
export function damageIn(target: Page, pairs: readonly PairUnits[], locale: string): Finding[] {
  return pairs.flatMap((units) => {
    const damage = damageOf(units);
    return damage.length === 0
      ? []
      : [
          {
            rule: "damaged-block",
            severity: "note" as const,
            ...damage.reduce((one, other) => worded("{{one}}; {{other}}", { one, other })),
            file: target.path,
            ...units.pair.target.position,
            locale,
            source: units.pair.segment.source,
            target: units.pair.text,
          },
        ];
  });
}

function damageOf({ pair, source, target }: PairUnits): Worded[] {
  const { segment, text } = pair;
  const elements = foreignElements(segment.source, text).map((name) => `<${name}>`);
  const around = aroundOf(source).filter((mark) => !aroundOf(target).includes(mark));
  const damage: Worded[] = [];
  if (segment.kind !== pair.target.kind)
    damage.push(
      worded("{{source}} on the source page, {{target}} here", {
        source: segment.kind,
        target: pair.target.kind,
      }),
    );
  else if (source.shape.level !== target.shape.level)
    damage.push(
      worded("heading of level {{source}} on the source page, of level {{target}} here", {
        source: source.shape.level,
        target: target.shape.level,
      }),
    );
  if (elements.length > 0)
    damage.push(
      worded("its text has HTML that the source has not: {{elements}}", {
        elements: named(elements),
      }),
    );
  if (around.length > 0)
    damage.push(
      worded("what the source page has around it is missing here: {{marks}}", {
        marks: named(around),
      }),
    );
  return damage;
}

function aroundOf({ marks }: Unit): string[] {
  return marks
    .filter(({ kind }) => kind === "around")
    .map(({ key }) => key.replace(/^around (?:link |host )?/, ""));
}

function named(things: readonly string[]): Worded | string {
  const more = things.length - mostNamed;
  const first = things.slice(0, mostNamed).join(", ");
  return more > 0 ? worded("{{first}} and {{more}} more", { first, more }) : first;
}
