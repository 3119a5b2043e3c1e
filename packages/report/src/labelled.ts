import { displayWidth, pad } from "./display.js";

/** Cells between a label and its text. */
const GAP = "  ";

/**
 * Makes labels of one width, so that what stands behind them is aligned.
 *
 * @param labels - labels in the reader's language
 * @returns the labels with spaces behind them
 * @example
 * labelled(["before", "after"]); // ["before  ", "after   "]
 */
export function labelled<const Labels extends readonly string[]>(
  labels: Labels,
): { readonly [Index in keyof Labels]: string } {
  const width = Math.max(...labels.map(displayWidth));
  return labels.map((label) => pad(label, width, "left") + GAP) as {
    readonly [Index in keyof Labels]: string;
  };
}
