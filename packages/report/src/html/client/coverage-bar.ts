import { percent, type Counts } from "../../coverage.js";
import { element } from "./element.js";

/** Translated, fuzzy and untranslated as parts of one bar; patterns tell them apart without colour. */
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

/** The step of the heat map's scale: 4 is complete, 0 nothing. */
export function heatOf(counts: Counts): 0 | 1 | 2 | 3 | 4 {
  const share = percent(counts);
  if (share === 100) return 4;
  if (share >= 90) return 3;
  if (share >= 50) return 2;
  return share > 0 ? 1 : 0;
}
