import { type Severity, type Worded, wordedCount } from "@dragoman/model";

/**
 * Says how many findings of a severity there are.
 *
 * @param count - how many
 * @param severity - how much they matter
 * @returns the message
 * @example
 * severityCount(2, "error").message; // "2 errors"
 */
export function severityCount(count: number, severity: Severity): Worded {
  switch (severity) {
    case "error":
      return wordedCount("{{count}} errors", { count, defaultValue_one: "{{count}} error" });
    case "warning":
      return wordedCount("{{count}} warnings", { count, defaultValue_one: "{{count}} warning" });
    case "note":
      return wordedCount("{{count}} notes", { count, defaultValue_one: "{{count}} note" });
  }
}
