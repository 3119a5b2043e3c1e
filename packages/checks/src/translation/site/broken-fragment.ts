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
 */
export function fragmentProblem(
  page: SitePage,
  { path, fragment, written }: LocalDestination,
  site: Site,
): string | undefined {
  if (fragment === "") return undefined;
  const found = site.fromTarget(page, path) ?? site.fromSource(page, path);
  if (found === undefined || typeof found === "string") return undefined;
  if (site.target(found).ids.has(fragment)) return undefined;
  if (site.source(found).ids.has(fragment)) {
    const heading = translatedHeading(found, fragment, site);
    const where = found === page ? "this page" : shown(found.target);
    return heading === undefined
      ? `${shown(written)} leads to no heading: ${where} has no id “${shown(fragment)}”`
      : `${shown(written)} leads to no heading: “${shown(heading.was)}” is “${shown(heading.is)}” on ${where}; ${advice(fragment, heading)}`;
  }
  // A link that is written so in the source leads nowhere there, too.
  return site.source(page).leadsTo(path, fragment)
    ? undefined
    : `${shown(written)} leads to no heading: neither the localised page nor the source has the id “${shown(fragment)}”`;
}

function advice(fragment: string, { is, id }: TranslatedHeading): string {
  const explicit = `write {#${shown(fragment)}} behind that heading`;
  // Of words in another script, an ASCII id has only what is left: a number, or a name among them.
  const isRest = /^[\x20-\x7E]*$/u.test(id) && /(?!\p{Script=Latn})\p{L}/u.test(is);
  return isRest ? explicit : `${explicit}, or #${shown(id)} in the link`;
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
