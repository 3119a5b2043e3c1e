import type { EditOutcome, SourceChange, SourceEdit } from "../../source-change.js";
import type { Overview, Writing } from "../contents.js";
import { amount, element, type Content } from "./element.js";
import { copyablePlace } from "./place.js";
import { markedEdit, textIn } from "./text.js";

const OUTCOMES = ["carried", "moved", "fuzzy", "new"] as const;
/** More edits are listed when they are asked for. */
const AT_FIRST = 20;

/** What a change of the source does to the translations, where the report is about one. */
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
  const shown = edits.map((edit) => editItem(edit, overview));
  const rest = shown.slice(AT_FIRST);
  return element(
    "section",
    { class: "change card", "aria-labelledby": "change" },
    head,
    element("p", { class: "about" }, sum),
    element("ol", { class: "edits" }, ...shown.slice(0, AT_FIRST)),
    rest.length === 0
      ? undefined
      : element(
          "details",
          {},
          element("summary", {}, amount(rest.length, "more change")),
          element("ol", { class: "edits", start: String(AT_FIRST + 1) }, ...rest),
        ),
  );
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
