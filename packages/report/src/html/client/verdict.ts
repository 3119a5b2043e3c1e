import type { Overview } from "../contents.js";
import { amount, element } from "./element.js";

/**
 * Shows what `check` decided.
 *
 * @param overview - what the page shows
 * @returns the section; undefined where `check` was not asked
 * @example
 * verdict(overview)?.querySelector("h2")?.textContent; // "✓The check passed"
 */
export function verdict({ check }: Overview): HTMLElement | undefined {
  if (check === undefined) return undefined;
  const { passed, failures } = check;
  const sign = element("span", { class: "sign", "aria-hidden": "true" }, passed ? "✓" : "×");
  const words = passed ? "The check passed" : "The check failed";
  const heading = element("h2", { id: "verdict" }, sign, words);
  const why = failures.length === 0 ? "" : amount(failures.length, "reason");
  const list = failures.map(({ message }) => element("li", { dir: "auto" }, message));
  return element(
    "section",
    { class: `verdict ${passed ? "passed" : "failed"}`, "aria-labelledby": "verdict" },
    heading,
    ...(why === "" ? [] : [element("p", {}, why), element("ul", {}, ...list)]),
  );
}
