import { percent } from "../../coverage.js";
import type { Overview } from "../contents.js";
import { coverageOf } from "../query/coverage.js";
import type { Actions } from "./actions.js";
import { heatOf } from "./coverage-bar.js";
import { amount, element } from "./element.js";
import { moveInGrid } from "./grid-keys.js";
import { heatColumns, type HeatColumn } from "./heat-columns.js";
import { languageName, shortSectionNames } from "./names.js";

/**
 * Shows pages by locale: a column for each page, filled as high as it is translated.
 *
 * @param overview - what the page shows
 * @param actions - what opens a page, or the findings of a section
 * @returns the map, what it says of the cell that is looked at, and its scale
 * @example
 * heatMap(overview, actions).querySelector("td[role=gridcell]")?.getAttribute("aria-label");
 * // "docs/index.md, Italian: 50%, 1 of 2 segments"
 */
export function heatMap(overview: Overview, actions: Actions): HTMLElement {
  const sections = heatColumns(overview);
  const columns = sections.flatMap((section) => section.columns);
  const firsts = new Set(sections.map((section) => section.columns[0]));
  const rows = overview.locales.map((locale, at) => {
    const head = element("th", { scope: "row", title: languageName(locale) }, locale.name);
    const cells = columns.map((column) => cell(overview, column, at, firsts.has(column)));
    return element("tr", {}, head, ...cells);
  });
  const names = shortSectionNames(overview.sections);
  const heads = sections.map(({ section, columns: { length } }) => {
    const name = element("bdi", {}, names[section]);
    const title = overview.sections[section];
    return element("th", { scope: "colgroup", colspan: String(length), title }, name);
  });
  const table = element(
    "table",
    { class: "heat-map", role: "grid", "aria-label": "Pages by locale" },
    element("thead", {}, element("tr", {}, element("td", {}), ...heads)),
    element("tbody", {}, ...rows),
  );
  table.style.setProperty("--columns", String(columns.length));
  table.querySelector("[role=gridcell]")?.setAttribute("tabindex", "0");
  const readout = element("p", { class: "readout", "aria-hidden": "true" }, HINT);
  showPlaces(table, readout);
  openCells(table, (at, locale) => {
    const { pages = [] } = columns[at] ?? {};
    const page = pages[0] ?? 0;
    const section = overview.sections[overview.pages[page]?.section ?? 0] ?? "";
    if (pages.length === 1) actions.openPage(page, locale);
    else
      actions.showFindings({ locale: overview.locales[locale]?.name ?? "", where: `${section}/` });
  });
  const scroller = element("div", { class: "scroller" }, table);
  return element("div", { class: "heat-frame" }, scroller, readout, scale());
}

const HINT = "Point at a page, or go through them with the arrow keys; Enter opens one.";

function cell(
  overview: Overview,
  column: HeatColumn,
  locale: number,
  isFirst: boolean,
): HTMLElement {
  const name = languageName(overview.locales[locale] ?? overview.source);
  const counts = coverageOf(
    column.pages.flatMap((at) => overview.pages[at] ?? []),
    locale,
  );
  const share = counts === undefined ? 0 : percent(counts);
  const said =
    counts === undefined
      ? "not in this locale"
      : `${share}%, ${counts.translated.toLocaleString("en")} of ${amount(counts.segments, "segment")}`;
  const heat = counts === undefined ? "absent" : `heat${heatOf(counts)}`;
  const made = element("td", {
    role: "gridcell",
    tabindex: "-1",
    class: isFirst ? `${heat} first` : heat,
    "aria-label": `${column.name}, ${name}: ${said}`,
  });
  made.style.setProperty("--share", `${share}%`);
  return made;
}

/** One listener for all cells: there can be thousands. */
function showPlaces(table: HTMLTableElement, readout: HTMLElement): void {
  const show = (event: Event): void => {
    readout.textContent = cellOf(event)?.getAttribute("aria-label") ?? HINT;
  };
  for (const name of ["pointerover", "pointerleave", "focusin"]) table.addEventListener(name, show);
}

function openCells(table: HTMLTableElement, open: (column: number, locale: number) => void): void {
  const openAt = (event: Event): void => {
    const at = cellOf(event);
    const row = at?.parentElement;
    // Before the cells of a row stands its heading; before the rows, that of the table.
    if (row instanceof HTMLTableRowElement) open((at?.cellIndex ?? 1) - 1, row.rowIndex - 1);
  };
  table.addEventListener("click", openAt);
  table.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      openAt(event);
    } else {
      moveInGrid(event);
    }
  });
}

function cellOf({ target }: Event): HTMLTableCellElement | null {
  return target instanceof Element
    ? target.closest<HTMLTableCellElement>("td[role=gridcell]")
    : null;
}

function scale(): HTMLElement {
  const steps = ["nothing", "to 49%", "50 to 89%", "90 to 99%", "complete"];
  const items = steps.map((words, at) =>
    element("li", {}, element("span", { class: `swatch heat${at} step` }), words),
  );
  return element("ul", { class: "legend" }, ...items);
}
