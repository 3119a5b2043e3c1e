import type { Overview } from "../contents.js";
import type { Filters } from "../query/filters.js";
import type { ListedFinding } from "../query/listed-finding.js";
import { element } from "./element.js";
import { localeChoices, ruleChoices, severityChoices, type Choice } from "./filter-choices.js";
import { baseName, sectionName } from "./names.js";
import type { Store } from "./store.js";

/**
 * Makes the search field and the filters above the list.
 *
 * @param overview - what the page shows
 * @param findings - all of them
 * @param store - the filters, which the fields follow and change
 * @returns a form, which is never sent
 * @example
 * filterBar(overview, findings, store).querySelectorAll("select").length; // 4
 */
export function filterBar(
  overview: Overview,
  findings: readonly ListedFinding[],
  store: Store,
): HTMLElement {
  const search = searchField(store);
  const fields = [
    select("locale", "Locale", "All locales", localeChoices(overview, findings), store),
    select("severity", "Severity", "All severities", severityChoices(findings), store),
    select("rule", "Rule", "All rules", ruleChoices(overview, findings), store),
    whereField(findings, store),
  ];
  const form = element("form", { class: "filters", role: "search" }, search, ...fields);
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

function searchField(store: Store): HTMLElement {
  const input = element("input", {
    type: "search",
    id: "query",
    placeholder: "Search texts, messages and pages",
    autocomplete: "off",
    spellcheck: "false",
    dir: "auto",
  });
  input.value = store.filters().query;
  input.addEventListener("input", () => store.narrow({ query: input.value }));
  store.onChange(({ query }) => {
    if (input.value !== query) input.value = query;
  });
  return element(
    "label",
    { class: "search" },
    element("span", { class: "unseen" }, "Search"),
    input,
    element("kbd", { "aria-hidden": "true" }, "/"),
  );
}

function select(
  name: keyof Filters,
  label: string,
  all: string,
  choices: readonly Choice[],
  store: Store,
): HTMLElement {
  const options = choices.map(([value, words]) => element("option", { value }, words));
  return field(name, label, [element("option", { value: "" }, all), ...options], store);
}

function whereField(findings: readonly ListedFinding[], store: Store): HTMLElement {
  const files = new Map<string, Set<string>>();
  for (const { section, file } of findings) {
    const same = files.get(section) ?? new Set();
    files.set(section, same.add(file));
  }
  const groups = Array.from(files, ([section, paths]) => {
    const whole = element("option", { value: `${section}/` }, `All of ${sectionName(section)}`);
    const pages = Array.from(paths, (path) => element("option", { value: path }, baseName(path)));
    return element("optgroup", { label: sectionName(section) }, whole, ...pages);
  });
  return field("where", "Page", [element("option", { value: "" }, "All pages"), ...groups], store);
}

function field(
  name: keyof Filters,
  label: string,
  options: readonly HTMLElement[],
  store: Store,
): HTMLElement {
  const control = element("select", { name }, ...options);
  const show = (filters: Filters): void => {
    const value = filters[name];
    const isKnown = Array.from(control.options).some((option) => option.value === value);
    // A section or page without findings can be chosen elsewhere: the list is then empty, and says why.
    if (!isKnown) control.append(element("option", { value }, value));
    control.value = value;
    control.classList.toggle("set", value !== "");
  };
  control.addEventListener("change", () => store.narrow({ [name]: control.value }));
  store.onChange(show);
  show(store.filters());
  return element("label", { class: "field" }, element("span", { class: "unseen" }, label), control);
}
