import { worded } from "@dragoman/model";
import { posix } from "node:path";
import { textAt } from "../setting.js";
import { isKnownLocale } from "../known-locale.js";
import { readSettings } from "../read-settings.js";
import type { Tool } from "../tool.js";

/**
 * mdBook (https://rust-lang.github.io/mdBook/format/configuration/). A book has
 * one language: each localised one is a book of its own, beside the first.
 * Catalogs of mdbook-i18n-helpers are `po/it.po`.
 */
export const mdbook: Tool = {
  name: "mdBook",
  recognise: (repository) => {
    const found = readSettings(repository, ["book.toml"]);
    if (found === undefined) return undefined;
    const { file, settings } = found;
    const source = posix.normalize(textAt(settings, "book", "src") ?? "src").replace(/\/$/u, "");
    const below = source === "." ? "" : `${source}/`;
    const catalogs = repository
      .files("po/*.po")
      .map((path) => posix.basename(path, ".po"))
      .filter(isKnownLocale);
    return {
      file,
      sourceLocale: textAt(settings, "book", "language"),
      locales: catalogs,
      docs: [
        {
          source: `${below}**/*.md`,
          target: `i18n/{locale}/${below}{path}.{ext}`,
          dialect: "gfm",
          ...(below === "" && { exclude: ["i18n/**", "README.md", "book/**"] }),
        },
      ],
      name: textAt(settings, "book", "title"),
      ...(catalogs.length > 0 && { po: "po/{locale}.po" }),
      notes: [worded("Each localised book needs a book.toml: for Italian i18n/it/book.toml.")],
    };
  },
};
