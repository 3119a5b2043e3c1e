import type { Severity } from "@dragoman/model";
import { element } from "./element.js";

const SIGNS: Readonly<Record<Severity, string>> = { error: "×", warning: "!", note: "i" };
const NAMES: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  note: "Note",
};

/**
 * Shows how much a finding matters: a sign, a word and a colour.
 *
 * @param severity - the severity
 * @param word - by default its name
 * @returns the mark
 * @example
 * severityMark("error").textContent; // "×Error"
 */
export function severityMark(severity: Severity, word: string = NAMES[severity]): HTMLElement {
  const sign = element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[severity]);
  return element("span", { class: `severity ${severity}` }, sign, word);
}
