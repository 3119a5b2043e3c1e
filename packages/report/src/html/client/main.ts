import type { Overview } from "../contents.js";
import { NO_FILTERS } from "../query/filters.js";
import { listedFindings, type ListedFinding } from "../query/listed-finding.js";
import type { Actions } from "./actions.js";
import { changeSection } from "./change.js";
import { element } from "./element.js";
import { filterBar } from "./filter-bar.js";
import { findingList, type FindingList } from "./finding-list.js";
import { heatMap } from "./heat-map.js";
import { searchKey } from "./keyboard.js";
import { loadFindings, loadOverview } from "./load.js";
import { localeCards } from "./locale-cards.js";
import { footer, masthead } from "./masthead.js";
import { createReader, type Reader } from "./reader.js";
import { sectionTable } from "./section-table.js";
import { createStore } from "./store.js";
import { verdict } from "./verdict.js";

const overview = loadOverview();
const store = createStore();
const findingsSection = element(
  "section",
  { id: "findings", tabindex: "-1", "aria-labelledby": "findings-title" },
  element("h2", { id: "findings-title" }, "Findings"),
);
let list: FindingList | undefined;
let reader: Reader | undefined;
let at = 0;

const actions: Actions = {
  showFindings: (filters) => {
    store.narrow({ ...NO_FILTERS, ...filters });
    findingsSection.scrollIntoView({ block: "start" });
    findingsSection.focus({ preventScroll: true });
  },
  openFinding: (place) => {
    const finding = list?.shown()[place];
    if (finding === undefined) return;
    at = place;
    const { pageAt: page, localeAt: locale } = finding;
    reader?.read({ page, locale, finding, at, of: list?.shown().length ?? 0 });
  },
  openPage: (page, locale) => reader?.read({ page, locale }),
};

document
  .getElementById("app")
  ?.replaceChildren(masthead(overview), mainPart(overview), footer(overview));
searchKey();
void loadFindings().then((table) => showFindings(listedFindings(table, overview)));

function mainPart(overview: Overview): HTMLElement {
  const parts = [
    verdict(overview),
    changeSection(overview),
    localeCards(overview, actions),
    element(
      "section",
      { class: "where", "aria-labelledby": "where" },
      element("h2", { id: "where" }, "Pages"),
      heatMap(overview, actions),
      sectionTable(overview, actions),
    ),
    findingsSection,
  ];
  return element("main", {}, ...parts);
}

function showFindings(findings: readonly ListedFinding[]): void {
  list = findingList(overview, findings, store, actions);
  findingsSection.append(filterBar(overview, findings, store), list.root);
  const openOne = (finding: ListedFinding): void => {
    const place = list?.shown().indexOf(finding) ?? -1;
    if (place >= 0) actions.openFinding(place);
    else reader?.read({ page: finding.pageAt, locale: finding.localeAt, finding });
  };
  const step = (by: 1 | -1): void => actions.openFinding(at + by);
  reader = createReader(overview, findings, step, openOne, (reading) => {
    if (reading.at !== undefined) list?.focus(reading.at);
  });
  document.body.append(reader.root);
  document.documentElement.dataset["ready"] = "";
  performance.mark("findings-listed");
}
