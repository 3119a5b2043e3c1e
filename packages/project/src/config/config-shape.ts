import { translatable } from "@dragoman/model";
import { CARRY_KEYS } from "./carry.js";
import { checkShape, glossaryShape } from "./check-shape.js";
import { DIALECT_NAMES } from "./dialects.js";
import {
  list,
  map,
  oneOf,
  optional,
  required,
  text,
  textOrFalse,
  type ObjectShape,
} from "./shape.js";

const docsShape: ObjectShape = {
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
      "How the pages are written. Without it, yaml or json where the extension says so, else gfm.",
      { example: "mkdocs" },
    ),
    optional("exclude", list(text, true), "Glob patterns of pages to leave out.", {
      example: ["docs/drafts/**"],
    }),
    optional(
      "frontMatter",
      list(text, true),
      "Names of the front-matter keys whose values are translated. Without it, those that usually hold a text.",
      { example: ["title", "description"] },
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

const messagesShape: ObjectShape = {
  type: "object",
  keys: [
    required("source", list(text, false), translatable("Glob patterns of the program's code."), {
      example: ["src/**/*.tsx"],
    }),
    required(
      "target",
      text,
      translatable(
        "Path of i18next's JSON. That of the source locale is read, the others are written.",
      ),
      { example: "public/locales/{locale}/{namespace}.json" },
    ),
    optional("exclude", list(text, true), "Glob patterns of code to leave out.", {
      example: ["src/**/*.test.tsx"],
    }),
    optional(
      "catalogs",
      text,
      "Path of a catalog. Without it, that of `catalogs` above, with messages for {path}.",
      { example: "locales/{locale}/{namespace}.po" },
    ),
    optional(
      "template",
      text,
      "Path of a template. Without it, that of `templates` above, with messages for {path}.",
      { example: "locales/templates/{namespace}.pot" },
    ),
    optional(
      "defaultNamespace",
      text,
      "The namespace of keys that name none: i18next's defaultNS.",
      {
        byDefault: "translation",
      },
    ),
    optional(
      "keySeparator",
      textOrFalse,
      "What stands between the keys of nested objects; false where keys do not nest.",
      {
        byDefault: ".",
      },
    ),
    optional(
      "nsSeparator",
      textOrFalse,
      "What stands between a namespace and its key; false where keys name none.",
      {
        byDefault: ":",
      },
    ),
    optional("contextSeparator", text, "What stands before a context.", { byDefault: "_" }),
    optional("pluralSeparator", text, "What stands before a plural category.", { byDefault: "_" }),
    optional(
      "functions",
      list(text, false),
      "Functions whose calls ask for a message. Without it, t, and in components also $t, _ and $_.",
      { example: ["t", "i18n.t"] },
    ),
  ],
};

const projectShape: ObjectShape = {
  type: "object",
  keys: [
    optional("name", text, "Project-Id-Version of new catalogs.", { example: "Tideboard" }),
    optional("bugsTo", text, "Report-Msgid-Bugs-To of new catalogs.", {
      example: "docs@example.org",
    }),
  ],
};

const carryShape: ObjectShape = {
  type: "object",
  keys: CARRY_KEYS.map(({ key, description }) =>
    optional(key, { type: "boolean" }, description, { byDefault: true }),
  ),
};

/** The shape of a whole configuration; each key is one of `ProjectConfig`. */
export const configShape: ObjectShape = {
  type: "object",
  keys: [
    optional(
      "$schema",
      text,
      "The JSON schema of this file, for editors. Dragoman does not read it.",
      {
        example: "./node_modules/dragoman/dist/dragoman.config.schema.json",
      },
    ),
    required("sourceLocale", text, translatable("The locale that the pages are written in."), {
      example: "en",
    }),
    required("locales", list(text, false), translatable("The locales to translate into."), {
      example: ["it", "pt-BR"],
    }),
    optional(
      "docs",
      list(docsShape, false),
      "Where source pages are, and localised pages go. A project has this key, or `messages`.",
      {
        example: [{ source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}" }],
      },
    ),
    optional("messages", list(messagesShape, true), "Where UI strings of i18next programs are."),
    required(
      "catalogs",
      text,
      translatable(
        "Path of a catalog, with {locale}. With {path} each page has a catalog, without it each locale has one.",
      ),
      { example: "locales/{locale}/{path}.po" },
    ),
    required(
      "templates",
      text,
      translatable(
        "Path of a template. With {path} each page has a template, without it there is one.",
      ),
      { example: "locales/templates/{path}.pot" },
    ),
    optional(
      "fallback",
      oneOf(["source", "previous"]),
      "What a build shows for a missing or fuzzy translation: the source, or the last translation there was.",
      { byDefault: "source", example: "previous" },
    ),
    optional(
      "references",
      oneOf(["page", "line"]),
      "Whether catalogs name the page of a message, or its line too.",
      { byDefault: "page", example: "line" },
    ),
    optional(
      "carry",
      carryShape,
      "Edits of a source text that leave its translation a translation. After others it is fuzzy.",
      { example: { "letter-case": false } },
    ),
    optional("glossary", glossaryShape, "Terms that are kept, or translated in one way only."),
    optional(
      "rules",
      map(oneOf(["off", "note", "warning", "error"])),
      "Severities of rules by name, where they are not the documented ones.",
      { example: { "closing-punctuation": "off", "emphasis-not-closed": "error" } },
    ),
    optional(
      "sites",
      list(text, true),
      "Sites that translations may link to, though the source page does not. A name stands for its subdomains too.",
      { example: ["example.org"] },
    ),
    optional("check", checkShape, "What `dragoman check` fails on."),
    optional("project", projectShape, "What the header of a new catalog says of the project."),
  ],
};
