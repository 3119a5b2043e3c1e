import { type Worded, worded } from "@dragoman/model";
import type { DataFact } from "@dragoman/segment";
import { quoted } from "../refusal.js";

/**
 * Compares what a localised data file holds with its source file.
 *
 * @param source - what the source file is built of
 * @param target - what the localised one is built of
 * @param texts - the texts that were translated, and as what
 * @returns the first difference, for people; undefined where there is none
 * @example
 * dataDifference(source, target, new Map([["Tides", new Set(["Maree"])]]));
 * // undefined for `site_name: Tides` and `site_name: Maree`
 */
export function dataDifference(
  source: readonly DataFact[],
  target: readonly DataFact[],
  texts: ReadonlyMap<string, ReadonlySet<string>>,
): Worded | undefined {
  const length = Math.max(source.length, target.length);
  for (let index = 0; index < length; index++) {
    const [expected, found] = [source[index], target[index]];
    if (found?.what !== expected?.what || found?.place.join() !== expected?.place.join())
      return worded("it makes {{found}} where the source has {{expected}}", {
        found: factName(found),
        expected: factName(expected),
      });
    if (!expected || !found || expected.value === found.value) continue;
    if (texts.get(expected.value)?.has(found.value) === true) continue;
    return worded("the file says {{found}} where the source says {{expected}}", {
      found: quoted(found.value),
      expected: quoted(expected.value),
    });
  }
  return undefined;
}

function factName(fact: DataFact | undefined): Worded | string {
  if (fact === undefined) return worded("the end of the file");
  return quoted(fact.value === "" ? fact.what : `${fact.what} ${fact.value}`);
}
