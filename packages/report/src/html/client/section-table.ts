import { percent } from "../../coverage.js";
import type { Overview, PageView } from "../contents.js";
import { coverageOf, pagesBySection } from "../query/coverage.js";
import type { Actions } from "./actions.js";
import { heatOf } from "./coverage-bar.js";
import { button, element } from "./element.js";
import { baseName, languageName, shortSectionNames } from "./names.js";

/**
 * Shows how much of each section is translated; a section opens to its pages.
 *
 * @param overview - what the page shows
 * @param actions - what lists findings
 * @returns the table
 * @example
 * sectionTable(overview, actions).querySelector("tbody th")?.textContent; // "docs1page"
 */
export function sectionTable(overview: Overview, actions: Actions): HTMLElement {
  const heads = overview.locales.map((locale) =>
    element("th", { scope: "col", title: languageName(locale) }, locale.name),
  );
  const names = shortSectionNames(overview.sections);
  const groups = pagesBySection(overview).flatMap((pages, section) =>
    sectionGroup(overview, { name: names[section] ?? "", section, indexes: pages }, actions),
  );
  return element(
    "div",
    { class: "scroller", tabindex: "0", role: "region", "aria-label": "Coverage by section" },
    element(
      "table",
      { class: "sections" },
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Section"), ...heads)),
      ...groups,
    ),
  );
}

interface SectionPages {
  readonly name: string;
  readonly section: number;
  readonly indexes: readonly number[];
}

function sectionGroup(
  overview: Overview,
  { name, section, indexes }: SectionPages,
  actions: Actions,
): HTMLElement[] {
  const folder = overview.sections[section] ?? "";
  const pages = indexes.flatMap((at) => overview.pages[at] ?? []);
  const body = element("tbody", { class: "pages" });
  body.hidden = true;
  const toggle = button({ class: "disclose", "aria-expanded": "false" }, () => {
    // A site can have thousands of pages: their rows are made when they are asked for.
    if (body.childElementCount === 0)
      body.append(
        ...pages.map((page) => row(overview, [page], pageHead(page), page.path, actions)),
      );
    body.hidden = !body.hidden;
    toggle.setAttribute("aria-expanded", String(!body.hidden));
  });
  toggle.append(
    element("bdi", { class: "path" }, name),
    element("span", { class: "number" }, String(pages.length)),
    element("span", { class: "unseen" }, pages.length === 1 ? "page" : "pages"),
  );
  const head = element("th", { scope: "row" }, toggle);
  return [element("tbody", {}, row(overview, pages, head, `${folder}/`, actions)), body];
}

function pageHead({ path }: PageView): HTMLElement {
  return element(
    "th",
    { scope: "row" },
    element("bdi", { class: "path", title: path }, baseName(path)),
  );
}

function row(
  overview: Overview,
  pages: readonly PageView[],
  head: HTMLElement,
  where: string,
  actions: Actions,
): HTMLElement {
  const cells = overview.locales.map((locale, at) => {
    const counts = coverageOf(pages, at);
    if (counts === undefined) return element("td", {}, "–");
    const show = (): void => actions.showFindings({ locale: locale.name, where });
    const share = `${percent(counts)}%`;
    const label = `${share} in ${languageName(locale)}: show the findings`;
    const cell = button({ class: `heat heat${heatOf(counts)}`, "aria-label": label }, show, share);
    cell.style.setProperty("--share", share);
    return element("td", {}, cell);
  });
  return element("tr", {}, head, ...cells);
}
