import { alignPages } from "@dragoman/align";
import type { Page } from "@dragoman/model";
import { percent } from "./judge.js";
import { knownPairs } from "./random-edits.js";
import type { PagePair } from "./corpus.js";
import { random } from "./random.js";

/** Pairs each page with the translation of another one, three times; and with its own. */
export function measureUnrelated(pairs: readonly PagePair[], seed: number): boolean {
  const next = random(seed);
  const known = knownPairs(pairs);
  let [tried, said, certain, wrong] = [0, 0, 0, 0];
  for (const pair of known) {
    const others = known.filter(
      ({ name, locale }) => locale === pair.locale && lastPart(name) !== lastPart(pair.name),
    );
    for (let time = 0; time < 3; time++) {
      const other = others[Math.floor(next() * others.length)];
      if (other === undefined) continue;
      tried++;
      const { pairs, findings } = alignPages(pair.source, other.target, pair.locale);
      if (findings.some(({ rule }) => rule === "unrelated-page")) said++;
      const place = new Map(other.target.segments.map((segment, index) => [segment, index]));
      for (const { segment, target, certain: isCertain } of pairs) {
        if (!isCertain) continue;
        certain++;
        const original = other.source.segments[place.get(target) ?? -1];
        if (original?.source !== segment.source) wrong++;
      }
    }
  }
  const own = pairs.filter(({ source, target, locale }) => isUnrelated(source, target, locale));
  console.log(
    `another page's translation: ${percent(said, tried)} of ${tried} said to be unrelated; of the others ${certain} certain pairs, ${wrong} of another text than the source (the rest is boilerplate that both pages have)`,
  );
  console.log(
    `own translations: ${own.length} of ${pairs.length} said to be unrelated ${own.map(({ locale, name }) => `${locale} ${name}`).join(", ")}`,
  );
  return own.length === 0;
}

function isUnrelated(source: Page, target: Page, locale: string): boolean {
  return alignPages(source, target, locale).findings.some(({ rule }) => rule === "unrelated-page");
}

function lastPart(name: string): string {
  return name.split("/").at(-1) ?? name;
}
