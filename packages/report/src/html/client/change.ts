import type { EditOutcome, SourceChange, SourceEdit } from "../../source-change.js";
import type { Overview, Writing } from "../contents.js";
import { amount, button, element, type Content } from "./element.js";
import { copyablePlace } from "./place.js";
import { markedEdit, textIn } from "./text.js";

const OUTCOMES = ["carried", "moved", "fuzzy", "new"] as const;
/** Edits that are listed at first. */
const AT_FIRST = 20;

/**
 * Shows what a change of the source does to the translations.
 *
 * @param overview - what the page shows
 * @returns the section; undefined where the report is not about a change
 * @example
 * changeSection(overview)?.querySelector("h2")?.textContent; // "Changed since main"
 */
export function changeSection(overview: Overview): HTMLElement | undefined {
  const { change } = overview;
  if (change === undefined) return undefined;
  const { edits, removed, since } = change;
  const head = element(
    "h2",
    { id: "change" },
    "Changed since ",
    element("bdi", { class: "path" }, since),
  );
  const gone = removed === 0 ? "" : `; ${amount(removed, "text is", "texts are")} gone`;
  const sum = `${amount(edits.length, "text")} changed${outcomesOf(change)}${gone}`;
  const items = (from: number, to?: number): HTMLElement[] =>
    edits.slice(from, to).map((edit) => editItem(edit, overview));
  return element(
    "section",
    { class: "change card", "aria-labelledby": "change" },
    head,
    element("p", { class: "about" }, sum),
    element("ol", { class: "edits" }, ...items(0, AT_FIRST)),
    edits.length > AT_FIRST
      ? furtherEdits(edits.length - AT_FIRST, () => items(AT_FIRST))
      : undefined,
  );
}

/** Made when they are asked for: a merge can change thousands of texts. */
function furtherEdits(count: number, items: () => HTMLElement[]): HTMLElement {
  const list = element("ol", { class: "edits" });
  const show = button({ class: "more" }, () => {
    list.append(...items());
    show.hidden = true;
  });
  show.append(`Show ${amount(count, "more change")}`);
  return element("div", {}, list, show);
}

function outcomesOf({ edits }: SourceChange): string {
  const all = edits.flatMap(({ outcomes }) => outcomes);
  const counts = OUTCOMES.map((wanted) => {
    const count = all.filter(({ outcome }) => outcome === wanted).length;
    return count === 0 ? [] : [`${count.toLocaleString("en")} ${wanted}`];
  }).flat();
  return counts.length === 0 ? "" : `: ${counts.join(", ")}`;
}

function editItem(
  { page, line, source, before, outcomes }: SourceEdit,
  overview: Overview,
): HTMLElement {
  const contents: Content[] = before === undefined ? [source] : markedEdit(before, source);
  const places = outcomes.map((outcome) => outcomeItem(outcome, overview));
  return element(
    "li",
    {},
    copyablePlace("Page", page, line),
    textIn(overview.source, "text", ...contents),
    element("ul", { class: "outcomes" }, ...places),
  );
}

function outcomeItem(
  { locale, outcome, target, reason }: EditOutcome,
  overview: Overview,
): HTMLElement {
  const writing: Writing = overview.locales.find(({ name }) => name === locale) ?? {
    lang: "",
    dir: "auto",
  };
  return element(
    "li",
    {},
    element("span", { class: "locale" }, locale),
    element("span", { class: `outcome ${outcome}`, title: reason }, outcome),
    target === "" ? undefined : textIn(writing, "text", target),
  );
}
