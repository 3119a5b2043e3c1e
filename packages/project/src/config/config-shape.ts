import { translatable } from "@dragoman/model";
import { CARRY_KEYS } from "./carry.js";
import { checkShape, glossaryShape } from "./check-shape.js";
import { docsShape } from "./docs-shape.js";
import { messagesShape } from "./messages-shape.js";
import { list, map, oneOf, optional, required, text, type ObjectShape } from "./shape.js";

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
  keys: CARRY_KEYS.map(({ key, description, byDefault }) =>
    optional(key, { type: "boolean" }, description, { byDefault }),
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
