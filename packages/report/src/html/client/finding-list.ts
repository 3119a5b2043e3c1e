import type { Overview } from "../contents.js";
import { filtered, NO_FILTERS } from "../query/filters.js";
import type { ListedFinding } from "../query/listed-finding.js";
import { textSearch } from "../query/search.js";
import type { Actions } from "./actions.js";
import { amount, button, element } from "./element.js";
import { findingRow } from "./finding-row.js";
import type { Store } from "./store.js";

/** Rows that are made at a time: a screen or two. */
const AT_A_TIME = 60;

/** The list, and what it shows. */
export interface FindingList {
  readonly root: HTMLElement;
  readonly shown: () => readonly ListedFinding[];
  /** Moves the focus to the row of the finding at that place. */
  readonly focus: (at: number) => void;
}

/**
 * Lists the findings that the filters leave, some at a time.
 *
 * @param overview - what the page shows
 * @param findings - all of them
 * @param store - the filters, which the list follows
 * @param actions - what opens a finding
 * @returns the list, and what it shows
 * @example
 * findingList(overview, findings, store, actions).shown().length; // all of them where nothing is filtered
 */
export function findingList(
  overview: Overview,
  findings: readonly ListedFinding[],
  store: Store,
  actions: Actions,
): FindingList {
  const search = textSearch();
  const list = element("ol", { class: "findings" });
  const count = element("p", { class: "count", role: "status" });
  const clear = button({ class: "quiet" }, () => store.narrow(NO_FILTERS), "Clear filters");
  const more = button({ class: "more" }, () => extend());
  let shown: readonly ListedFinding[] = [];
  const extend = (): void => {
    const from = list.childElementCount;
    const { query } = store.filters();
    const rows = shown.slice(from, from + AT_A_TIME).map((finding, at) => {
      return findingRow(finding, overview, query, () => actions.openFinding(from + at));
    });
    list.append(...rows);
    const left = shown.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = `Show ${Math.min(left, AT_A_TIME)} more of ${left.toLocaleString("en")}`;
  };
  const refresh = (): void => {
    shown = filtered(findings, store.filters(), search);
    list.replaceChildren();
    extend();
    const all = amount(findings.length, "finding");
    count.textContent =
      shown.length === findings.length ? all : `${shown.length.toLocaleString("en")} of ${all}`;
    clear.hidden = Object.values(store.filters()).every((value) => value === "");
    list.classList.toggle("empty", shown.length === 0);
  };
  const rowAt = (at: number): HTMLElement | null | undefined => {
    while (at >= list.childElementCount && list.childElementCount < shown.length) extend();
    return list.children[at]?.querySelector("button");
  };
  list.addEventListener("keydown", (event) => moveInList(event, list, rowAt));
  store.onChange(refresh);
  refresh();
  return {
    root: element("div", {}, element("div", { class: "sum" }, count, clear), list, more),
    shown: () => shown,
    focus: (at) => rowAt(at)?.focus(),
  };
}

function moveInList(
  event: KeyboardEvent,
  list: HTMLElement,
  rowAt: (at: number) => HTMLElement | null | undefined,
): void {
  const item = event.target instanceof Element ? event.target.closest("li") : null;
  if (item === null) return;
  const at = Array.from(list.children).indexOf(item);
  const to = new Map([
    ["ArrowDown", at + 1],
    ["ArrowUp", at - 1],
    ["Home", 0],
    ["End", list.childElementCount - 1],
  ]).get(event.key);
  if (to === undefined || to < 0) return;
  event.preventDefault();
  rowAt(to)?.focus();
}
