import { localisedFolders } from "../localised-folders.js";
import { scriptSetting } from "../script-settings.js";
import { isSettings, settingAt, textAt } from "../setting.js";
import { scriptNames, type Tool } from "../tool.js";

const PAGES = "src/content/docs";

/** Starlight, a theme of Astro (https://starlight.astro.build/guides/i18n/). */
export const starlight: Tool = {
  name: "Starlight",
  recognise: (repository) => {
    const file = repository.first(scriptNames("astro.config"));
    const text = file === undefined ? undefined : repository.text(file);
    if (file === undefined || !text?.includes("starlight")) return undefined;
    const settings = scriptSetting(text, "starlight");
    const locales = settingAt(settings, "locales");
    const main = textAt(settings, "defaultLocale") ?? "root";
    const root = textAt(settings, "locales", main, "lang") ?? (main === "root" ? undefined : main);
    const folder = { folder: PAGES, source: main === "root" ? undefined : main };
    const hasMdx = repository.files(`${PAGES}/**/*.mdx`).length > 0;
    return {
      file,
      sourceLocale: main === "root" ? root : main,
      locales: isSettings(locales) ? [...locales.keys()].filter((key) => key !== "root") : [],
      docs: [
        localisedFolders(repository, { ...folder, dialect: "directives" }),
        ...(hasMdx
          ? [localisedFolders(repository, { ...folder, dialect: "mdx", extension: "mdx" })]
          : []),
      ],
      name: textAt(settings, "title"),
    };
  },
};
