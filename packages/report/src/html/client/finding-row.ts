import type { Overview } from "../contents.js";
import { excerptOf } from "../query/excerpt.js";
import type { ListedFinding } from "../query/listed-finding.js";
import { button, element } from "./element.js";
import { baseName } from "./names.js";
import { severityMark } from "./severity.js";

/**
 * Shows a finding in the list: what it is about, what it is and where.
 *
 * @param finding - the finding
 * @param overview - what the page shows
 * @param query - what is searched for; it is marked in the text
 * @param onOpen - called when the row is pressed
 * @returns an item of the list
 * @example
 * findingRow(finding, overview, "water", () => actions.openFinding(0)).tagName; // "LI"
 */
export function findingRow(
  finding: ListedFinding,
  overview: Overview,
  query: string,
  onOpen: () => void,
): HTMLElement {
  const { severity, title, message, file, line, locale, source, target } = finding;
  const text = source ?? target ?? "";
  const writing = source === undefined ? overview.locales[finding.localeAt] : overview.source;
  const excerpt = element(
    "span",
    { class: "excerpt", lang: writing?.lang === "" ? undefined : writing?.lang, dir: writing?.dir },
    ...excerptOf(text, query).map((part) =>
      part.isMatch ? element("mark", { class: "match" }, part.text) : part.text,
    ),
  );
  const row = button(
    { class: "finding", "aria-haspopup": "dialog" },
    onOpen,
    severityMark(severity),
    element("span", { class: "what" }, text === "" ? undefined : excerpt, why(title, message)),
    element("span", { class: "locale" }, locale ?? ""),
    whereabouts(file, line),
  );
  return element("li", {}, row);
}

/** Many messages begin with what the rule is called: once is enough. */
function why(title: string, message: string): HTMLElement {
  const rest = message.startsWith(title) ? message.slice(title.length) : ` · ${message}`;
  return element("span", { class: "why" }, element("b", {}, title), element("bdi", {}, rest));
}

function whereabouts(file: string, line: number): HTMLElement {
  const name = baseName(file);
  return element(
    "span",
    { class: "whereabouts path", dir: "ltr" },
    element("bdi", { class: "folder" }, file.slice(0, file.length - name.length)),
    element("bdi", {}, `${name}:${line}`),
  );
}
