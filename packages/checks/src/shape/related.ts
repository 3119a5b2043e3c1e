import type { Page } from "@dragoman/model";
import { sentencesOf } from "../language/sentences.js";
import { comparable } from "./destinations.js";
import { outlineOf } from "./outline.js";

/**
 * Says how much two pages have in common that a translation keeps: where links
 * and images lead, names, numbers.
 *
 * @param source - the source page, split
 * @param target - the localised page, split
 * @param languages - codes of both languages, in lower case
 * @returns from 0 to 1, as a share of what the page with less has; undefined where one has too little to say
 * @example
 * commonLandmarks(source, target, new Set(["en", "it"])); // 0.9
 */
export function commonLandmarks(
  source: Page,
  target: Page,
  languages: ReadonlySet<string>,
): number | undefined {
  const there = landmarksOf(source, languages);
  const here = landmarksOf(target, languages);
  const least = Math.min(there.size, here.size);
  if (least < FEWEST) return undefined;
  return [...here].filter((landmark) => there.has(landmark)).length / least;
}

/** Fewer may all differ by chance. */
const FEWEST = 5;

function landmarksOf(page: Page, languages: ReadonlySet<string>): ReadonlySet<string> {
  const links = outlineOf(page).flatMap((section) => section.links);
  const words = page.segments
    .flatMap(({ source }) => sentencesOf(source))
    .flatMap((sentence) => sentence.words);
  return new Set([
    ...links.map(({ destination }) => comparable(destination, languages)),
    ...words.flatMap(({ text, isName }) => (isName ? [text.toLowerCase()] : [])),
  ]);
}
