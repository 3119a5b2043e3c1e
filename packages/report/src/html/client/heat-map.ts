import { percent } from "../../coverage.js";
import type { Overview } from "../contents.js";
import { coverageOf, pagesBySection } from "../query/coverage.js";
import type { Actions } from "./actions.js";
import { heatOf } from "./coverage-bar.js";
import { amount, element } from "./element.js";
import { moveInGrid } from "./grid-keys.js";
import { languageName, sectionName } from "./names.js";

/** Pages by locale: a column for each page, filled as high as it is translated. */
export function heatMap(overview: Overview, actions: Actions): HTMLElement {
  const sections = pagesBySection(overview);
  const readout = element("p", { class: "readout", "aria-hidden": "true" });
  const rows = overview.locales.map((locale, localeAt) => {
    const cells = sections.flatMap((pages) =>
      pages.map((page, at) => cell(overview, page, localeAt, at === 0)),
    );
    const head = element("th", { scope: "row", title: languageName(locale) }, locale.name);
    return element("tr", {}, head, ...cells);
  });
  const heads = sections.map((pages, at) => {
    const name = sectionName(overview.sections[at] ?? "");
    return element(
      "th",
      { scope: "colgroup", colspan: String(pages.length), title: name },
      element("bdi", { class: "path" }, name),
    );
  });
  const table = element(
    "table",
    { class: "heat-map", role: "grid", "aria-label": "Pages by locale" },
    element("thead", {}, element("tr", {}, element("td", {}), ...heads)),
    element("tbody", {}, ...rows),
  );
  table.style.setProperty("--pages", String(overview.pages.length));
  listen(table, readout, actions);
  readout.textContent = HINT;
  return element(
    "div",
    { class: "heat-frame" },
    element("div", { class: "scroller" }, table),
    readout,
    scale(),
  );
}

const HINT = "Point at a page, or go through them with the arrow keys; Enter opens one.";

function cell(overview: Overview, page: number, locale: number, isFirst: boolean): HTMLElement {
  const view = overview.pages[page];
  const name = languageName(overview.locales[locale] ?? overview.source);
  const counts = view && coverageOf([view], locale);
  const share = counts === undefined ? 0 : percent(counts);
  const said =
    counts === undefined
      ? "no such page"
      : `${share}%, ${counts.translated} of ${amount(counts.segments, "segment")}`;
  const made = element("td", {
    role: "gridcell",
    tabindex: "-1",
    class: `${counts === undefined ? "absent" : `heat${heatOf(counts)}`}${isFirst ? " first" : ""}`,
    "aria-label": `${view?.path ?? ""}, ${name}: ${said}`,
  });
  made.dataset["page"] = String(page);
  made.dataset["locale"] = String(locale);
  made.style.setProperty("--share", `${share}%`);
  return made;
}

/** One listener for all cells: there can be thousands. */
function listen(table: HTMLTableElement, readout: HTMLElement, actions: Actions): void {
  const cellOf = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>("[role=gridcell]") : null;
  const show = (event: Event): void => {
    readout.textContent = cellOf(event)?.getAttribute("aria-label") ?? HINT;
  };
  const open = (event: Event): void => {
    const { page, locale } = cellOf(event)?.dataset ?? {};
    if (page !== undefined && locale !== undefined) actions.openPage(Number(page), Number(locale));
  };
  table.addEventListener("pointerover", show);
  table.addEventListener("pointerleave", show);
  table.addEventListener("focusin", show);
  table.addEventListener("click", open);
  table.querySelector("[role=gridcell]")?.setAttribute("tabindex", "0");
  table.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(event);
    } else {
      moveInGrid(event);
    }
  });
}

function scale(): HTMLElement {
  const steps = ["nothing", "to 49%", "50 to 89%", "90 to 99%", "complete"];
  const items = steps.map((words, at) =>
    element("li", {}, element("span", { class: `swatch heat${at} step` }), words),
  );
  return element("ul", { class: "legend" }, ...items);
}
