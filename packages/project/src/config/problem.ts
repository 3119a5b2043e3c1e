import type { Worded } from "@dragoman/model";

/** Something wrong in a configuration, and where in the value it is. */
export interface ConfigProblem {
  /** Keys and indexes from the top of the configuration to the culprit. */
  readonly path: ConfigPath;
  /** Whether the key itself is wrong, or what stands behind it. */
  readonly part: "key" | "value";
  /** What was found and what is valid. */
  readonly message: Worded;
  /** What to do. */
  readonly hint: Worded;
}

/** Keys and indexes that lead to a value, outermost first. */
export type ConfigPath = readonly (string | number)[];

/**
 * Writes a path as JavaScript would.
 *
 * @param path - keys and indexes
 * @returns for example `docs[0].source`
 * @example
 * pathText(["docs", 0, "source"]); // "docs[0].source"
 */
export function pathText(path: ConfigPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** A problem on its way up to where the configuration's file and text are known. */
export class ConfigFault extends Error {
  readonly problem: ConfigProblem;

  constructor(problem: ConfigProblem) {
    super(problem.message.message);
    this.name = "ConfigFault";
    this.problem = problem;
  }
}
