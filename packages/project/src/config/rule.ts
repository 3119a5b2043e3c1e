import type { Worded } from "@dragoman/model";
import type { ConfigPath, ConfigProblem } from "./problem.js";
import type { ProjectConfig } from "./types.js";

/** Looks at a configuration of the right shape and says what else is wrong with it. */
export type Rule = (config: ProjectConfig) => readonly ConfigProblem[];

/** A problem with the value at a path. */
export function problem(path: ConfigPath, message: Worded, hint: Worded): ConfigProblem {
  return { path, part: "value", message, hint };
}
