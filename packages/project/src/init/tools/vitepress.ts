import { posix } from "node:path";
import { localisedFolders } from "../localised-folders.js";
import { scriptSetting } from "../script-settings.js";
import { isSettings, textAt } from "../setting.js";
import { scriptNames, type Tool } from "../tool.js";

/** VitePress: the source locale at the root, a folder for each other one (https://vitepress.dev/guide/i18n). */
export const vitepress: Tool = {
  name: "VitePress",
  recognise: (repository) => {
    const names = [...scriptNames(".vitepress/config"), ...scriptNames(".vitepress/config/index")];
    const file = repository.first(names);
    const text = file === undefined ? undefined : repository.text(file);
    if (file === undefined || text === undefined) return undefined;
    const found = scriptSetting(text, "locales");
    const locales = isSettings(found) ? [...found.keys()] : [];
    const folder = scriptSetting(text, "srcDir");
    const language = textAt(found, "root", "lang") ?? scriptSetting(text, "lang");
    const title = scriptSetting(text, "title");
    // `en-US` is what browsers are told; folders and catalogs have the short name.
    const root = typeof language === "string" ? language.split("-")[0] : undefined;
    return {
      file,
      sourceLocale: root,
      locales: locales.filter((key) => key !== "root"),
      docs: [
        localisedFolders(repository, {
          folder: posix.normalize(typeof folder === "string" ? folder : "."),
          // Without `root`, every locale has a folder.
          source: isSettings(found) && !found.has("root") ? root : undefined,
          dialect: "directives",
        }),
      ],
      name: typeof title === "string" ? title : undefined,
    };
  },
};
