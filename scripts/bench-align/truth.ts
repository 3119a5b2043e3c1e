import type { Page, Segment } from "@dragoman/model";

/**
 * What is true of a pair of pages, without any of the code under test: where
 * both have the same kinds in the same order, the n-th segment belongs to the
 * n-th. Pages that only happen to have the same shape are found out by their
 * URLs: where more than one in twenty of the segments with URLs shares none
 * with the other side, nothing is known of the page; elsewhere nothing is
 * known of such a segment.
 *
 * @returns for each segment whether it is known to belong to the one in its
 *   place, or undefined where the pages have not the same shape
 */
export function sameShape(source: Page, target: Page): boolean[] | undefined {
  if (source.segments.length !== target.segments.length) return undefined;
  if (!source.segments.every((segment, index) => isLike(segment, target.segments[index])))
    return undefined;
  const judged = source.segments.map((segment, index) =>
    agrees(segment.source, target.segments[index]?.source ?? ""),
  );
  const contradicted = judged.filter((agreement) => agreement === false).length;
  const confirmed = judged.filter((agreement) => agreement === true).length;
  if (contradicted > (contradicted + confirmed) / 20) return undefined;
  return judged.map((agreement) => agreement !== false);
}

function isLike(a: Segment, b: Segment | undefined): boolean {
  return a.kind === b?.kind && a.headings.length === b.headings.length;
}

/** Whether two texts share a URL's last part; undefined where neither has one. */
function agrees(source: string, target: string): boolean | undefined {
  const [a, b] = [ends(source), ends(target)];
  if (a.size === 0 && b.size === 0) return undefined;
  return [...a].some((end) => b.has(end));
}

function ends(text: string): Set<string> {
  const urls = text.replaceAll("\\", "").match(/https?:\/\/[^\s<>"]+|\]\([^\s]+/g) ?? [];
  return new Set(
    urls.map(
      (url) =>
        url
          .replace(/[).,]+$/, "")
          .split("/")
          .at(-1) ?? "",
    ),
  );
}
