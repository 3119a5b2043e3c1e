import { percent, type Counts } from "../../coverage.js";
import { element } from "./element.js";

/**
 * Shows translated, fuzzy and untranslated as parts of one bar; patterns tell them apart without colour.
 *
 * @param counts - of a locale
 * @returns an image with a text of its own
 * @example
 * coverageBar(counts).getAttribute("aria-label"); // "9 translated, 1 fuzzy, 0 not translated"
 */
export function coverageBar(counts: Counts): HTMLElement {
  const { segments, translated, fuzzy, untranslated } = counts;
  const label = `${translated} translated, ${fuzzy} fuzzy, ${untranslated} not translated`;
  const part = (name: string, count: number): HTMLElement => {
    const made = element("span", { class: name });
    made.style.flexGrow = String(segments === 0 ? 0 : count / segments);
    made.hidden = count === 0;
    return made;
  };
  const parts = [part("translated", translated), part("fuzzy", fuzzy), part("open", untranslated)];
  return element("div", { class: "bar", role: "img", "aria-label": label }, ...parts);
}

/**
 * Gives the step of the heat map's scale.
 *
 * @param counts - of a page or a section
 * @returns 4 for all, 3 from 90 percent, 2 from 50, 0 for nothing
 * @example
 * heatOf({ ...counts, words: 100, translatedWords: 90 }); // 3
 */
export function heatOf(counts: Counts): 0 | 1 | 2 | 3 | 4 {
  const share = percent(counts);
  if (share === 100) return 4;
  if (share >= 90) return 3;
  if (share >= 50) return 2;
  return share > 0 ? 1 : 0;
}
