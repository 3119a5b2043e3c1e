import type { Overview } from "../contents.js";
import { amount, element } from "./element.js";
import { languageName } from "./names.js";
import { themeSwitch } from "./theme.js";

/**
 * Says what this is a report of.
 *
 * @param overview - what the page shows
 * @returns title, sum and the switch of themes
 * @example
 * masthead(overview).querySelector(".about")?.textContent; // "1 page, translated from English into Italian"
 */
export function masthead(overview: Overview): HTMLElement {
  const { project, pages, locales, source } = overview;
  const from = source.name === "" ? "" : ` from ${languageName(source)}`;
  const into =
    locales.length === 1 ? languageName(locales[0] ?? source) : amount(locales.length, "locale");
  const about = `${amount(pages.length, "page")}, translated${from} into ${into}`;
  const title = project === "" ? "Translation report" : project;
  const over = project === "" ? [] : [element("p", { class: "over" }, "Translation report")];
  const words = element(
    "div",
    {},
    ...over,
    element("h1", {}, title),
    element("p", { class: "about" }, about),
  );
  return element("header", { class: "masthead" }, words, themeSwitch());
}

/**
 * Says what made the report, and which keys there are.
 *
 * @param overview - what the page shows
 * @returns the end of the page
 * @example
 * footer(overview).querySelector("p")?.textContent; // "Dragoman 1.0.0"
 */
export function footer({ version }: Overview): HTMLElement {
  const keys = [
    ["/", "search"],
    ["↑ ↓", "move"],
    ["Enter", "open"],
    ["J K", "next, previous"],
    ["Esc", "close"],
  ] as const;
  const list = keys.map(([key, does]) => element("li", {}, element("kbd", {}, key), ` ${does}`));
  return element(
    "footer",
    { class: "footer" },
    element("ul", { class: "keys", "aria-label": "Keys" }, ...list),
    element("p", {}, `Dragoman ${version}`),
  );
}
