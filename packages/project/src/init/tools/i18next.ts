import { settingAt } from "../setting.js";
import { readSettings } from "../read-settings.js";
import type { Repository } from "../repository.js";

const PACKAGES = [
  "i18next",
  "react-i18next",
  "next-i18next",
  "vue-i18next",
  "i18next-vue",
] as const;

/**
 * Finds i18next in a project. Its texts are in code and not in pages: it is
 * told, and nothing is proposed for it.
 *
 * @param repository - the folder
 * @returns the dependency's name, or undefined where there is none
 * @example
 * i18nextPackage(repository); // "react-i18next"
 */
export function i18nextPackage(repository: Repository): string | undefined {
  const settings = readSettings(repository, ["package.json"])?.settings;
  return PACKAGES.find((name) =>
    ["dependencies", "devDependencies", "peerDependencies"].some(
      (key) => settingAt(settings, key, name) !== undefined,
    ),
  );
}
