import { isSettings, settingAt, textAt, type Setting } from "../setting.js";
import { localisedFiles } from "../localised-files.js";
import { readSettings } from "../read-settings.js";
import type { Repository } from "../repository.js";
import type { DocsLayout, Tool } from "../tool.js";

const ENDINGS = ["toml", "yaml", "yml", "json"] as const;

/** Hugo (https://gohugo.io/content-management/multilingual/): a folder per language, or a suffix of the file. */
export const hugo: Tool = {
  name: "Hugo",
  recognise: (repository) => {
    const found = readSettings(repository, configurations());
    if (found === undefined) return undefined;
    const { file, settings } = found;
    // Others have a config.toml, too.
    if (!file.includes("hugo.") && !looksLikeHugo(repository, settings)) return undefined;
    const languages = languagesOf(repository, settings);
    const sourceLocale = textAt(settings, "defaultContentLanguage") ?? "en";
    return {
      file,
      sourceLocale,
      locales: isSettings(languages) ? [...languages.keys()] : [],
      docs: layouts(repository, settings, languages, sourceLocale),
      name: textAt(settings, "title"),
    };
  },
};

function configurations(): string[] {
  const stems = ["hugo", "config", "config/_default/hugo", "config/_default/config"];
  return stems.flatMap((stem) => ENDINGS.map((ending) => `${stem}.${ending}`));
}

function looksLikeHugo(repository: Repository, settings: Setting): boolean {
  const hasKey = ["baseURL", "baseurl"].some((key) => settingAt(settings, key) !== undefined);
  return hasKey && repository.folders(".").includes("content");
}

/** In the configuration itself, or in a file of its own beside it. */
function languagesOf(repository: Repository, settings: Setting): Setting | undefined {
  const own = settingAt(settings, "languages");
  if (own !== undefined) return own;
  const names = ENDINGS.map((ending) => `config/_default/languages.${ending}`);
  return readSettings(repository, names)?.settings;
}

function layouts(
  repository: Repository,
  settings: Setting,
  languages: Setting | undefined,
  main: string,
): DocsLayout[] {
  const source =
    textAt(languages, main, "contentDir") ?? textAt(settings, "contentDir") ?? "content";
  const folder = isSettings(languages) ? folderPattern(languages, main) : undefined;
  if (folder === undefined)
    return localisedFiles(repository, { folder: source, sourceLocale: main, dialect: "gfm" });
  return [{ source: `${source}/**/*.md`, target: `${folder}/{path}.{ext}`, dialect: "gfm" }];
}

/** Where all other languages have folders that are named alike: `content/it`, `content.it`. */
function folderPattern(languages: ReadonlyMap<string, Setting>, main: string): string | undefined {
  const others = [...languages.keys()].filter((locale) => locale !== main);
  const patterns = others.map((locale) => {
    const folder = textAt(languages, locale, "contentDir") ?? "";
    const at = folder.lastIndexOf(locale);
    return at === -1 ? "" : `${folder.slice(0, at)}{locale}${folder.slice(at + locale.length)}`;
  });
  const [first = ""] = patterns;
  return first !== "" && patterns.every((pattern) => pattern === first) ? first : undefined;
}
