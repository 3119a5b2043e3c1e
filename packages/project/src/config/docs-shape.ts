import { translatable } from "@dragoman/model";
import { DIALECT_NAMES } from "./dialects.js";
import { list, type ObjectShape, oneOf, optional, required, text } from "./shape.js";

/** The shape of an item of `docs`; each key is one of `DocsConfig`. */
export const docsShape: ObjectShape = {
  type: "object",
  keys: [
    required(
      "source",
      text,
      translatable("Glob pattern of the pages that you write. {locale} is the source locale."),
      {
        example: "docs/**/*.md",
      },
    ),
    required(
      "target",
      text,
      translatable(
        "Path of a localised page. {path} is the page's path below the fixed part of `source`, without its extension, {ext} the extension.",
      ),
      { example: "i18n/{locale}/{path}.{ext}" },
    ),
    optional(
      "dialect",
      oneOf(DIALECT_NAMES),
      "How the pages are written: mkdocs for MkDocs Material, directives for VitePress and Starlight, mdx for Docusaurus. Without it, mdx, yaml or json where the extension says so, else gfm.",
      { example: "mkdocs" },
    ),
    optional("exclude", list(text, true), "Glob patterns of pages to leave out.", {
      example: ["docs/drafts/**"],
    }),
    optional(
      "frontMatter",
      list(text, true),
      "Front-matter keys whose values are translated: names, at any depth, or paths from the top. Without it, those that usually hold a text, and those that do in the dialect's tools.",
      { example: ["title", "description", "hero.actions.*.text"] },
    ),
    optional(
      "attributes",
      list(text, true),
      "Names of further attributes of components, and of named parameters of shortcodes and template tags, whose values are translated, beside alt, title and the like, and in directives, mdx and such tags label, description, summary and text.",
      { example: ["heading"] },
    ),
    optional(
      "keys",
      list(text, false),
      "Of YAML and JSON files: paths of the values that are translated.",
      { example: ["site_name", "theme.*.name"] },
    ),
    optional(
      "names",
      list(text, true),
      "Of YAML and JSON files: paths below which the keys are the texts. Without it, nav, where keys has it.",
      { example: ["nav"] },
    ),
  ],
};
