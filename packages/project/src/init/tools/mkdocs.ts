import { worded } from "@dragoman/model";
import type { DocsLayout, Recognised, Tool } from "../tool.js";
import { isSettings, listAt, settingAt, textAt, type Setting } from "../setting.js";
import { readSettings } from "../read-settings.js";
import { isKnownLocale } from "../known-locale.js";
import { localisedFiles } from "../localised-files.js";
import type { Repository } from "../repository.js";

/**
 * MkDocs (https://www.mkdocs.org/user-guide/configuration/), Material or not,
 * with mkdocs-static-i18n (https://ultrabug.github.io/mkdocs-static-i18n/) or
 * with a build per language.
 */
export const mkdocs: Tool = {
  name: "MkDocs",
  recognise: (repository) => {
    const found = readSettings(repository, ["mkdocs.yml", "mkdocs.yaml"]);
    return found && site(repository, found.file, found.settings);
  },
};

function site(repository: Repository, file: string, settings: Setting): Recognised {
  const folder = textAt(settings, "docs_dir") ?? "docs";
  const plugin = pluginSettings(settings, "i18n");
  const languages = plugin === undefined ? alternates(settings) : pluginLanguages(plugin);
  const theme = textAt(settings, "theme", "name") ?? textAt(settings, "theme");
  const sourceLocale = languages.source ?? textAt(settings, "theme", "language");
  const layout = { folder, source: sourceLocale ?? "en" };
  const isSuffixed = plugin !== undefined && textAt(plugin, "docs_structure") !== "folder";
  return {
    file,
    sourceLocale,
    locales: languages.all,
    docs: isSuffixed
      ? localisedFiles(repository, { folder, sourceLocale: layout.source, dialect: "mkdocs" })
      : [folders(repository, layout, plugin !== undefined)],
    name: textAt(settings, "site_name"),
    notes: [
      ...(theme === "material" ? [worded("The theme is Material for MkDocs.")] : []),
      plugin === undefined
        ? worded(
            "MkDocs makes one language at a time: the plugin mkdocs-static-i18n, or a mkdocs.yml for each, makes the others.",
          )
        : worded("The plugin i18n has the structure {{name}}.", {
            name: isSuffixed ? "suffix" : "folder",
          }),
    ],
  };
}

interface Place {
  readonly folder: string;
  readonly source: string;
}

/** `docs/en` and `docs/it`; without such folders and without a plugin `docs` and `i18n/it`. */
function folders(repository: Repository, { folder, source }: Place, isPlugin: boolean): DocsLayout {
  const dialect = "mkdocs";
  if (isPlugin || (isKnownLocale(source) && repository.folders(folder).includes(source)))
    return {
      source: `${folder}/${source}/**/*.md`,
      target: `${folder}/{locale}/{path}.{ext}`,
      dialect,
    };
  return { source: `${folder}/**/*.md`, target: "i18n/{locale}/{path}.{ext}", dialect };
}

/** `plugins` is a list of names and of mappings with one name, or a mapping. */
function pluginSettings(settings: Setting, name: string): Setting | undefined {
  const plugins = settingAt(settings, "plugins");
  const items = isSettings(plugins) ? [plugins] : listAt(settings, "plugins");
  return items.map((item) => settingAt(item, name)).find(isSettings);
}

interface Languages {
  readonly source: string | undefined;
  readonly all: readonly string[];
}

/** A list with `locale` and `default` since version 1.0, a mapping by locale before. */
function pluginLanguages(plugin: Setting): Languages {
  const languages = settingAt(plugin, "languages");
  if (isSettings(languages))
    return { source: textAt(plugin, "default_language"), all: [...languages.keys()] };
  const items = listAt(plugin, "languages");
  const main = items.find((item) => settingAt(item, "default") === true);
  return {
    source: textAt(main, "locale"),
    all: items.flatMap((item) => textAt(item, "locale") ?? []),
  };
}

/** The theme's switch between languages; its entries lead to what others have built. */
function alternates(settings: Setting): Languages {
  const items = listAt(settings, "extra", "alternate");
  return {
    source: undefined,
    all: items.flatMap((item) => textAt(item, "lang") ?? []),
  };
}
