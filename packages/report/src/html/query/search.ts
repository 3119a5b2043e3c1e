import type { Finding } from "@dragoman/model";

/** A search: for a query, says which findings fit. */
export type TextSearch = (query: string) => (finding: Finding) => boolean;

/**
 * Makes a full-text search. Each word of the query must stand somewhere in the
 * finding's source, target, message or page; letters are compared without case
 * and without marks, so `caffe` finds `Caffè`. A text is folded once, however
 * many findings and queries there are.
 *
 * @returns the search
 * @example
 * findings.filter(textSearch()("harbour master"));
 */
export function textSearch(): TextSearch {
  const folded = new Map<string, string>();
  const fold = (text: string): string => {
    const known = folded.get(text) ?? withoutMarks(text);
    folded.set(text, known);
    return known;
  };
  return (query) => {
    const words = withoutMarks(query)
      .split(/\s+/u)
      .filter((word) => word !== "");
    return ({ source = "", target = "", message, file }) => {
      const texts = [source, target, message, file];
      return words.every((word) => texts.some((text) => fold(text).includes(word)));
    };
  };
}

/** Compatibility decomposition (Unicode Standard Annex #15), then without what combines. */
function withoutMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase();
}
