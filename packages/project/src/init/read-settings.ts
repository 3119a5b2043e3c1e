import { InputError, worded } from "@dragoman/model";
import type { Repository } from "./repository.js";
import type { Setting } from "./setting.js";
import { tomlSettings } from "./toml-settings.js";
import { yamlSettings } from "./yaml-settings.js";

/** A configuration file and what it says. */
interface ReadSettings {
  readonly file: string;
  readonly settings: Setting;
}

/**
 * Reads the first of some configuration files that is there, by its ending: TOML, JSON or YAML.
 *
 * @param repository - the folder
 * @param names - the files, in the order in which they are looked for
 * @returns the file and its value; undefined where there is none
 * @throws InputError with line and column where it cannot be read
 * @example
 * readSettings(repository, ["mkdocs.yml"])?.settings;
 */
export function readSettings(
  repository: Repository,
  names: readonly string[],
): ReadSettings | undefined {
  const file = repository.first(names);
  const text = file === undefined ? undefined : repository.text(file);
  if (file === undefined || text === undefined) return undefined;
  if (file.endsWith(".toml")) return { file, settings: tomlSettings(text, file) };
  if (file.endsWith(".json")) return { file, settings: jsonSettings(text, file) };
  return { file, settings: yamlSettings(text, file) };
}

function jsonSettings(text: string, file: string): Setting {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? new Map(Object.entries(value))
        : value,
    ) as Setting;
  } catch {
    throw new InputError(
      worded("this is not valid JSON"),
      { file },
      worded("Repair it, then try again."),
    );
  }
}
