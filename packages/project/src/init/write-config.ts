import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError, worded } from "@dragoman/model";
import type { ProjectConfig } from "../config/types.js";
import { planWrite } from "../files/plan-write.js";
import { errorCode } from "../files/read.js";
import type { Survey } from "./survey.js";

/**
 * Writes a new configuration. One that is there is never overwritten.
 *
 * @param survey - where it goes
 * @param config - the configuration
 * @throws InputError where there is such a file already, or it cannot be written
 * @example
 * writeConfig(survey, proposeConfig(survey).config);
 */
export function writeConfig(
  { root, configFile }: Pick<Survey, "root" | "configFile">,
  config: ProjectConfig,
): void {
  const path = join(root, configFile);
  const text = configText(config);
  if (!existsSync(path)) planWrite(root, { path: configFile, bytes: Buffer.from(text) });
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (cause) {
    if (errorCode(cause) === "EEXIST") {
      const hint = worded(
        "It is never overwritten: edit it, or name another file with --config FILE.",
      );
      throw new InputError(worded("there is a configuration already"), { file: path }, hint);
    }
    const message = worded("this file cannot be written: the system says {{code}}", {
      code: errorCode(cause),
    });
    throw new InputError(message, { file: path });
  }
}

/**
 * Writes a configuration as text.
 *
 * @param config - the configuration
 * @returns JSON that ends with a line break
 * @example
 * configText(config).startsWith("{\n"); // true
 */
export function configText(config: ProjectConfig): string {
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
