import { type Rule, translatable, type Worded } from "@dragoman/model";
import { read } from "@dragoman/inline";
import { destinationsOf } from "../text/links-in.js";
import { fragmentProblem } from "./broken-fragment.js";
import { pathProblem } from "./broken-path.js";
import { localDestination } from "./local-destination.js";
import type { WrittenLink } from "./scan-page.js";
import { Site } from "./site.js";
import type { LinkProblem, SitePage } from "./site-page.js";

export const brokenLink: Rule = {
  name: "broken-link",
  severity: "error",
  title: translatable("a link leads nowhere"),
  description: `A relative link of the localised page leads to a file that is not there, though the source's link leads somewhere. A path of the translation is looked for from the localised page and from the source page. What is broken in the source already is not named, and neither are links to other sites.

Write the path as the source has it, or as the message says.`,
};

export const brokenFragment: Rule = {
  name: "broken-fragment",
  severity: "warning",
  title: translatable("a link leads to no heading"),
  description: `A \`#fragment\` leads to a heading of the source page, but the localised page has no heading with that id: ids are made of a heading's words, so they change when it is translated. The message names the heading and its id on the localised page, as Python-Markdown makes it (\`mkdocs\`), VitePress (\`directives\`) or GitHub (other dialects).

Give the heading its id: \`## Bassa marea {#low-water}\`, best in the source page, where it holds for all languages. Or lead the link to the translated heading's id.`,
};

/**
 * Looks for relative links and `#fragments` of localised pages that lead
 * nowhere, although the source's do. Each page is read once.
 *
 * @param pages - all pages of one locale; a link to another page of the list leads to its localised page
 * @param exists - says whether a path of the project is a file; asked for paths that are none of the pages
 * @returns problems of the rules `broken-link` and `broken-fragment`, in the order of the pages
 * @example
 * brokenLinks(pages, (path) => files.has(path))[0]?.message; // "tabelle.md is not there; a link of the source leads to tables.md"
 */
export function brokenLinks(
  pages: readonly SitePage[],
  exists: (path: string) => boolean,
): readonly LinkProblem[] {
  const site = new Site(pages, exists);
  return pages.flatMap((page) => {
    const broken = site
      .target(page)
      .scanned.links.flatMap((link) => brokenLinkOf(page, link, site));
    if (broken.length === 0) return [];
    const pairs = pairsByDestination(page);
    return broken.map(({ link, rule, fault }): LinkProblem => {
      return {
        rule: rule.name,
        severity: rule.severity,
        ...fault,
        path: page.path,
        target: page.target,
        line: link.line,
        column: link.column,
        pair: pairs.get(link.destination),
      };
    });
  });
}

function brokenLinkOf(
  page: SitePage,
  link: WrittenLink,
  site: Site,
): { link: WrittenLink; rule: Rule; fault: Worded }[] {
  const local = localDestination(link.destination);
  if (local === undefined) return [];
  const path = pathProblem(page, local, site);
  if (path !== undefined) return [{ link, rule: brokenLink, fault: path }];
  const fragment = fragmentProblem(page, local, site);
  return fragment === undefined ? [] : [{ link, rule: brokenFragment, fault: fragment }];
}

function pairsByDestination({ pairs }: SitePage): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { target }] of pairs.entries())
    for (const { url } of destinationsOf(read(target))) if (!found.has(url)) found.set(url, index);
  return found;
}
