import type { Finding } from "@dragoman/model";
import { placeToAct, type Place } from "../place-to-act.js";
import type { Alert } from "./alerts.js";

/** GitHub keeps no more locations of a result. */
const MOST_PLACES = 100;

/** A place that an alert leads to. */
export interface OtherPlace extends Place {
  readonly what: string;
}

/**
 * Says what else there is to see of an alert.
 *
 * @param alert - the alert
 * @returns the pages where it is at an entry, the entries where it is on a page; each once
 * @example
 * otherPlaces(alert)[0]?.what; // "the entry in the catalog"
 */
export function otherPlaces({ findings }: Pick<Alert, "findings">): readonly OtherPlace[] {
  const places = new Map<string, OtherPlace>();
  for (const finding of findings) {
    const place = otherPlace(finding);
    if (place !== undefined && !places.has(placeName(place))) places.set(placeName(place), place);
  }
  return [...places.values()].slice(0, MOST_PLACES);
}

/**
 * Says where else a finding leads to.
 *
 * @param finding - the finding
 * @returns the place; undefined where it is of a page alone
 * @example
 * otherPlace({ ...finding, rule: "links-differ" })?.file; // "docs/index.md"
 */
export function otherPlace(finding: Finding): OtherPlace | undefined {
  const { catalog, file, line, column } = finding;
  if (catalog === undefined) return undefined;
  return placeToAct(finding) === catalog
    ? { file, line, column, what: "the text on the page" }
    : { ...catalog, what: "the entry in the catalog" };
}

/**
 * Names a place as people write it.
 *
 * @param place - the place
 * @returns file and line
 * @example
 * placeName({ file: "docs/index.md", line: 3 }); // "docs/index.md:3"
 */
export function placeName({ file, line }: Place): string {
  return `${file}:${line}`;
}
