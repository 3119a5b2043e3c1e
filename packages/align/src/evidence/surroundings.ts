import type { Page } from "@dragoman/model";
import { linkEvidence, linksIn } from "./links.js";

/** The skeleton around a segment, up to the ends of its lines and no further than its neighbours. */
interface Edges {
  /** What stands before it, with the line above where its own line has nothing (`<p>`). */
  readonly lead: string;
  readonly trail: string;
}

/** A line of skeleton that is longer than this holds no mark worth reading. */
const longest = 4000;

/**
 * Cuts out what stands around a segment.
 *
 * @param page - its page
 * @param index - which segment
 * @returns the skeleton before and after it
 * @example
 * edgesOf(page, 0).lead; // "## :material-heart: "
 */
export function edgesOf(page: Page, index: number): Edges {
  const { text, segments } = page;
  const slot = segments[index]?.slot ?? { start: 0, end: 0 };
  const before = Math.max(segments[index - 1]?.slot.end ?? 0, slot.start - longest);
  const after = Math.min(segments[index + 1]?.slot.start ?? text.length, slot.end + longest);
  const lines = text.slice(before, slot.start).split(/\r\n|[\r\n]/);
  const own = lines.at(-1) ?? "";
  const above = lines.at(-2) ?? "";
  return {
    lead: own.trim() === "" && above.trim().startsWith("<") ? above : own,
    trail: text.slice(slot.end, after).split(/[\r\n]/, 1)[0] ?? "",
  };
}

/**
 * Reads the marks around a segment: icons, where the link or image leads that
 * it is the text of, attribute lists, the key of a front-matter value.
 *
 * @param edges - what stands around it
 * @returns one text per mark
 * @example
 * surroundingsOf({ lead: "[:octicons-home-16: ", trail: "](https://signal.org){ .card-link }" });
 */
export function surroundingsOf({ lead, trail }: Edges): string[] {
  const both = `${lead} ${trail}`;
  return [
    ...(both.match(/:[a-z\d][\w+-]{0,80}:/gi) ?? []),
    ...linksIn(trail).flatMap((url) => linkEvidence(url).map(({ key }) => key)),
    ...(trail.match(/[.#][a-z][\w-]{0,80}(?=[^{}]{0,200}\})/gi) ?? []),
    ...(/(?:^|[\s{,-])["']?([\w@.-]{1,80})["']?\s?[:=]\s?["']?$/
      .exec(lead.slice(-100))
      ?.slice(1, 2) ?? []),
  ];
}
