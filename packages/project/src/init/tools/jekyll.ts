import { localisedFolders } from "../localised-folders.js";
import { readSettings } from "../read-settings.js";
import { textAt, textsAt } from "../setting.js";
import type { Tool } from "../tool.js";

/**
 * Jekyll (https://jekyllrb.com/docs/configuration/). It knows no languages of
 * its own: a folder per locale at the root works everywhere, and with
 * jekyll-polyglot, whose keys are read (https://polyglot.untra.io/).
 */
export const jekyll: Tool = {
  name: "Jekyll",
  recognise: (repository) => {
    const found = readSettings(repository, ["_config.yml", "_config.yaml"]);
    if (found === undefined) return undefined;
    const { file, settings } = found;
    const layout = localisedFolders(repository, {
      folder: textAt(settings, "source") ?? ".",
      source: undefined,
      dialect: "gfm",
    });
    const built = textAt(settings, "destination") ?? "_site";
    return {
      file,
      sourceLocale: textAt(settings, "default_lang") ?? textAt(settings, "lang")?.split("-")[0],
      locales: textsAt(settings, "languages"),
      docs: [{ ...layout, exclude: [...(layout.exclude ?? []), `${built}/**`] }],
      name: textAt(settings, "title"),
    };
  },
};
