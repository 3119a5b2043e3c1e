import type { Overview, TargetText } from "../contents.js";
import type { ListedFinding } from "../query/listed-finding.js";
import { element, type Content } from "./element.js";
import { languageName } from "./names.js";
import { copyablePlace } from "./place.js";
import { severityMark } from "./severity.js";
import { markedEdit, markedPair, textIn } from "./text.js";

/**
 * Shows a finding in full: what it is, both texts side by side, and the places to go to.
 *
 * @param finding - the finding
 * @param overview - what the page shows
 * @param known - the texts of its segment, where they were read: for what the finding does not have itself
 * @returns the card
 * @example
 * findingCard(finding, overview).querySelector("h3")?.textContent; // "!Warningnot translated"
 */
export function findingCard(
  finding: ListedFinding,
  overview: Overview,
  known?: { readonly source: string; readonly target: TargetText | null },
): HTMLElement {
  const { severity, title, message, file, line, catalog } = finding;
  const rule = overview.rules.find(({ name }) => name === finding.rule);
  const heading = element("h3", {}, severityMark(severity), element("span", {}, title));
  const places = [
    copyablePlace("Page", file, line),
    ...(catalog === undefined ? [] : [copyablePlace("Catalog", catalog.file, catalog.line)]),
  ];
  return element(
    "article",
    { class: `finding-card ${severity}` },
    heading,
    message === title ? undefined : element("p", { class: "message", dir: "auto" }, message),
    pair(finding, overview, known),
    element("div", { class: "places" }, ...places),
    rule === undefined || rule.description === ""
      ? undefined
      : element(
          "details",
          { class: "rule" },
          element("summary", {}, "About ", element("code", {}, rule.name)),
          element("p", {}, rule.description),
        ),
  );
}

function pair(
  finding: ListedFinding,
  overview: Overview,
  known: { readonly source: string; readonly target: TargetText | null } | undefined,
): HTMLElement | undefined {
  const source = finding.source ?? known?.source ?? "";
  const target = finding.target ?? known?.target?.target ?? "";
  const previous = known?.target?.previous;
  if (source === "" && target === "") return undefined;
  const locale = overview.locales[finding.localeAt] ?? overview.source;
  // Where nothing is translated, everything is one-sided, and says nothing.
  const isPair = source !== "" && target !== "" && source !== target;
  const marked = isPair ? markedPair(source, target) : { source: [source], target: [target] };
  const side = (name: string, text: Content): HTMLElement =>
    element("div", { class: "side" }, element("h4", {}, name), text);
  return element(
    "div",
    { class: "pair" },
    side(
      `Source, ${languageName(overview.source)}`,
      textIn(overview.source, "text", ...marked.source),
    ),
    side(
      `Target, ${languageName(locale)}`,
      target === ""
        ? element("p", { class: "nothing" }, "nothing yet")
        : textIn(locale, "text", ...marked.target),
    ),
    previous === undefined
      ? undefined
      : side(
          "What changed in the source since this was translated",
          textIn(overview.source, "text", ...markedEdit(previous, source)),
        ),
  );
}
