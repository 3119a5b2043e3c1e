import { percent } from "../../coverage.js";
import { SEVERITIES } from "../../severity-order.js";
import type { LocaleView, Overview } from "../contents.js";
import { coverageOf } from "../query/coverage.js";
import type { Actions } from "./actions.js";
import { coverageBar } from "./coverage-bar.js";
import { amount, button, element } from "./element.js";
import { languageName } from "./names.js";
import { severityMark } from "./severity.js";

/**
 * Shows how much of each locale is translated.
 *
 * @param overview - what the page shows
 * @param actions - what lists findings
 * @returns the section, with a card for each locale
 * @example
 * localeCards(overview, actions).querySelector("h3")?.textContent; // "Italianit"
 */
export function localeCards(overview: Overview, actions: Actions): HTMLElement {
  const cards = overview.locales.map((locale, at) => card(overview, locale, at, actions));
  return element(
    "section",
    { "aria-labelledby": "coverage" },
    element("h2", { id: "coverage" }, "Coverage"),
    legend(),
    element("ul", { class: "cards" }, ...cards),
  );
}

function card(overview: Overview, locale: LocaleView, at: number, actions: Actions): HTMLElement {
  const counts = coverageOf(overview.pages, at);
  const title = element(
    "h3",
    {},
    languageName(locale),
    element("span", { class: "locale" }, locale.name),
  );
  if (counts === undefined) return element("li", { class: "card" }, title, "no pages");
  const { segments, translated, words, translatedWords } = counts;
  const of = (part: number, whole: number): string =>
    `${part.toLocaleString("en")} of ${whole.toLocaleString("en")}`;
  return element(
    "li",
    { class: "card" },
    title,
    element("p", { class: "share" }, String(percent(counts)), element("small", {}, "%")),
    coverageBar(counts),
    element("p", { class: "counts" }, `${of(translated, segments)} segments`),
    element("p", { class: "counts" }, `${of(translatedWords, words)} words`),
    severityButtons(locale, actions),
  );
}

function severityButtons({ name, findings }: LocaleView, actions: Actions): HTMLElement {
  const buttons = SEVERITIES.flatMap((severity, at) => {
    const count = findings[at] ?? 0;
    if (count === 0) return [];
    const words = amount(count, severity);
    const show = (): void => actions.showFindings({ locale: name, severity });
    return [button({ class: "chip" }, show, severityMark(severity, words))];
  });
  if (buttons.length === 0) return element("p", { class: "counts" }, "nothing to look at");
  return element("div", { class: "chips" }, ...buttons);
}

function legend(): HTMLElement {
  const item = (name: string, words: string): HTMLElement =>
    element("li", {}, element("span", { class: `swatch ${name}` }), words);
  return element(
    "ul",
    { class: "legend" },
    item("translated", "translated"),
    item("fuzzy", "fuzzy, to be confirmed"),
    item("open", "not translated"),
  );
}
