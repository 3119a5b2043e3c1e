import { type Worded, worded } from "@dragoman/model";
import { shown } from "../text/shown.js";
import type { LocalDestination } from "./local-destination.js";
import type { Site } from "./site.js";
import type { SitePage } from "./site-page.js";

/**
 * Says what is wrong with the fragment of a localised page's link.
 *
 * @param page - the page
 * @param link - a link within the site
 * @param site - its pages
 * @returns a message; undefined where the localised page has such an id, or where the source page has none either
 * @example
 * fragmentProblem(page, { path: "", fragment: "low-water", written: "#low-water" }, site)?.message;
 * // "#low-water leads to no heading: “Low water” is “Bassa marea” on this page; write …"
 */
export function fragmentProblem(
  page: SitePage,
  { path, fragment, written }: LocalDestination,
  site: Site,
): Worded | undefined {
  if (fragment === "") return undefined;
  const found = site.fromTarget(page, path) ?? site.fromSource(page, path);
  if (found === undefined || typeof found === "string") return undefined;
  if (site.target(found).ids.has(fragment)) return undefined;
  if (site.source(found).ids.has(fragment)) {
    const heading = translatedHeading(found, fragment, site);
    const where = found === page ? worded("this page") : shown(found.target);
    const link = shown(written);
    return heading === undefined
      ? worded("{{link}} leads to no heading: {{where}} has no id “{{id}}”", {
          link,
          where,
          id: shown(fragment),
        })
      : worded("{{link}} leads to no heading: “{{was}}” is “{{is}}” on {{where}}; {{advice}}", {
          link,
          was: shown(heading.was),
          is: shown(heading.is),
          where,
          advice: advice(fragment, heading),
        });
  }
  // A link that is written so in the source leads nowhere there, too.
  return site.source(page).leadsTo(path, fragment)
    ? undefined
    : worded(
        "{{link}} leads to no heading: neither the localised page nor the source has the id “{{id}}”",
        { link: shown(written), id: shown(fragment) },
      );
}

function advice(fragment: string, { is, id }: TranslatedHeading): Worded {
  const mark = `{#${shown(fragment)}}`;
  // Of words in another script, an ASCII id has only what is left: a number, or a name among them.
  const isRest = /^[\x20-\x7E]*$/u.test(id) && /(?!\p{Script=Latn})\p{L}/u.test(is);
  return isRest
    ? worded("write {{mark}} behind that heading", { mark })
    : worded("write {{mark}} behind that heading, or {{id}} in the link", {
        mark,
        id: `#${shown(id)}`,
      });
}

interface TranslatedHeading {
  readonly was: string;
  readonly is: string;
  readonly id: string;
}

/** The heading that stands in the place of the source's, where both pages have as many of them. */
function translatedHeading(
  page: SitePage,
  fragment: string,
  site: Site,
): TranslatedHeading | undefined {
  const [there, here] = [site.source(page), site.target(page)];
  const place = there.ids.get(fragment);
  if (place === undefined) return undefined;
  const { way, at } = place;
  const was = there.scanned.headings[at]?.text;
  if (was === undefined) return undefined;
  // Where the pages have not as many headings, nobody can say which one it is.
  if (there.scanned.headings.length !== here.scanned.headings.length) return undefined;
  const is = here.scanned.headings[at]?.text;
  const id = here.ways[way]?.[at];
  return is === undefined || id === undefined ? undefined : { was, is, id };
}
