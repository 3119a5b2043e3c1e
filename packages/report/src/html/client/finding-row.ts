import type { Overview } from "../contents.js";
import type { ListedFinding } from "../query/listed-finding.js";
import { button, element } from "./element.js";
import { severityMark } from "./severity.js";

/** What of a text can be seen on one line; the rest is for who opens it. */
const SEEN = 240;

/** A finding in the list: what it is about, what it is and where. */
export function findingRow(
  finding: ListedFinding,
  overview: Overview,
  onOpen: () => void,
): HTMLElement {
  const { severity, title, message, file, line, locale, source, target } = finding;
  const writing = source === undefined ? overview.locales[finding.localeAt] : overview.source;
  const text = source ?? target ?? "";
  const excerpt = element(
    "span",
    { class: "excerpt", lang: writing?.lang === "" ? undefined : writing?.lang, dir: writing?.dir },
    text.length > SEEN ? `${text.slice(0, SEEN)}…` : text,
  );
  const row = button(
    { class: "finding", "aria-haspopup": "dialog" },
    onOpen,
    severityMark(severity),
    element(
      "span",
      { class: "what" },
      text === "" ? undefined : excerpt,
      element("span", { class: "why" }, element("b", {}, title), " ", element("bdi", {}, message)),
    ),
    element("span", { class: "locale" }, locale ?? ""),
    element("bdi", { class: "path", dir: "ltr" }, `${file}:${line}`),
  );
  return element("li", {}, row);
}
