import { type Worded, worded } from "@dragoman/model";
import { posix } from "node:path";
import { shown } from "../text/shown.js";
import type { LocalDestination } from "./local-destination.js";
import type { Site } from "./site.js";
import type { SitePage } from "./site-page.js";

/**
 * Says what is wrong with the path of a localised page's link.
 *
 * @param page - the page
 * @param link - a link within the site
 * @param site - its pages
 * @returns a message; undefined where the link leads somewhere, or where the source's leads nowhere either
 * @example
 * pathProblem(page, { path: "tabelle.md", fragment: "", written: "tabelle.md" }, site)?.message;
 * // "tabelle.md is not there; a link of the source leads to tables.md"
 */
export function pathProblem(
  page: SitePage,
  { path, written }: LocalDestination,
  site: Site,
): Worded | undefined {
  if (path === "" || site.fromTarget(page, path) !== undefined) return undefined;
  const there = site.fromSource(page, path);
  // As the source has it: an image that only the source's folder has is found there when the site is built.
  if (typeof there === "string") return undefined;
  if (there !== undefined) {
    const right = posix.relative(posix.dirname(page.target), there.target);
    return worded("{{link}} leads out of this language: its page is {{right}} from here", {
      link: shown(written),
      right: shown(right),
    });
  }
  if (site.source(page).paths.has(path)) return undefined;
  const own = site.replacedPath(page);
  if (own === "nowhere") return undefined;
  const link = shown(written);
  return own === undefined
    ? worded("{{link}} is not there", { link })
    : worded("{{link}} is not there; a link of the source leads to {{path}}", {
        link,
        path: shown(own.path),
      });
}
