import type { Overview } from "../contents.js";
import type { ListedFinding } from "../query/listed-finding.js";
import { button, element } from "./element.js";
import { findingCard } from "./finding-card.js";
import { loadTexts } from "./load.js";
import { languageName } from "./names.js";
import { pageRows } from "./page-rows.js";

/** What the reader shows: a page in a locale, and on it perhaps a finding. */
export interface Reading {
  readonly page: number;
  readonly locale: number;
  readonly finding?: ListedFinding;
  /** Place among the findings that the list shows, and how many there are. */
  readonly at?: number;
  readonly of?: number;
}

/** The sheet that shows a page, and a finding on it. */
export interface Reader {
  readonly root: HTMLDialogElement;
  readonly read: (reading: Reading) => void;
}

/**
 * Makes the sheet that shows a page.
 *
 * @param overview - what the page shows
 * @param findings - all of them
 * @param step - goes to the next finding of the list, or to the one before
 * @param openFinding - opens another finding of the page
 * @param onClose - told what was shown, when the sheet is closed
 * @returns the sheet, closed; it has to be put into the document
 * @example
 * createReader(overview, findings, step, openFinding, onClose).root.open; // false
 */
export function createReader(
  overview: Overview,
  findings: readonly ListedFinding[],
  step: (by: 1 | -1) => void,
  openFinding: (finding: ListedFinding) => void,
  onClose: (reading: Reading) => void,
): Reader {
  const title = element("h2", { id: "reader-title" });
  const position = element("span", { class: "position" });
  const previous = button({ class: "icon", "aria-label": "Previous finding" }, () => step(-1), "↑");
  const next = button({ class: "icon", "aria-label": "Next finding" }, () => step(1), "↓");
  const close = button({ class: "icon", "aria-label": "Close" }, () => root.close(), "×");
  const steps = element("div", { class: "steps" }, position, previous, next);
  const head = element("header", {}, title, steps, close);
  const body = element("div", { class: "reading", tabindex: "0", role: "document" });
  const root = element(
    "dialog",
    { class: "reader", "aria-labelledby": "reader-title" },
    head,
    body,
  );
  root.addEventListener("click", (event) => {
    if (event.target === root) root.close();
  });
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
  });
  let current: Reading | undefined;
  root.addEventListener("close", () => {
    if (current !== undefined) onClose(current);
  });
  const read = (reading: Reading): void => {
    current = reading;
    const { page, locale, finding, at, of } = reading;
    const path = finding?.file ?? overview.pages[page]?.path ?? "";
    const name = languageName(overview.locales[locale] ?? overview.source);
    title.replaceChildren(
      element("bdi", { class: "path" }, path),
      element("span", { class: "locale" }, name),
    );
    steps.hidden = at === undefined;
    if (at !== undefined && of !== undefined) {
      position.textContent = `${(at + 1).toLocaleString("en")} of ${of.toLocaleString("en")}`;
      previous.disabled = at === 0;
      next.disabled = at + 1 === of;
    }
    const card = finding && findingCard(finding, overview);
    body.replaceChildren(...(card === undefined ? [] : [card]));
    if (!root.open) root.showModal();
    body.focus();
    void loadTexts(page).then((texts) => {
      if (texts === undefined || current !== reading) return;
      const onPage = findings.filter((other) => other.pageAt === page && other.localeAt === locale);
      body.replaceChildren(...pageRows({ texts, overview, locale, onPage, finding, openFinding }));
      const row = body.querySelector<HTMLElement>(".card-row");
      // A card that fills the sheet is shown from its beginning, with a line of what is above.
      const isTall = row !== null && row.offsetHeight > body.clientHeight * 0.8;
      row?.scrollIntoView({ block: isTall ? "start" : "center" });
    });
  };
  return { root, read };
}
