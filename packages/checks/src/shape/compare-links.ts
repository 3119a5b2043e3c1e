import { notAmong, type Worded, worded } from "@dragoman/model";
import { comparable, localisedSite } from "./destinations.js";
import type { Link } from "./outline.js";

/**
 * Compares the links of two sections: each must occur as often on either side.
 * The same site in the reader's language (`en.wikipedia.org`,
 * `it.wikipedia.org`) is no other link, whatever the article is called there.
 *
 * @param source - links of the source's section
 * @param target - links of the localised section
 * @param languages - the codes of both languages, in lower case
 * @returns messages with the line of the localised page; none where a link is missing
 * @example
 * linksDiffer([{ line: 3, destination: "a.md" }], [], languages).length; // 1
 */
export function linksDiffer(
  source: readonly Link[],
  target: readonly Link[],
  languages: ReadonlySet<string>,
): [line: number | undefined, message: Worded][] {
  const key = ({ destination }: Link): string => comparable(destination, languages);
  const site = ({ destination }: Link): string | undefined => localisedSite(destination, languages);
  const extra = notAmong(target, source, key);
  const missing = notAmong(source, target, key);
  return [
    ...notAmong(extra, missing, site).map(({ line, destination }): [number, Worded] => {
      return [
        line,
        worded("the source has no link to {{destination}} in this section", { destination }),
      ];
    }),
    ...notAmong(missing, extra, site).map(({ line, destination }): [undefined, Worded] => {
      return [
        undefined,
        worded("a link to {{destination}} is missing in this section (source, line {{line}})", {
          destination,
          line,
        }),
      ];
    }),
  ];
}
