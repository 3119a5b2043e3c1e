import { CARRY_KEYS } from "./carry.js";
import { DIALECT_NAMES } from "./dialects.js";
import {
  integer,
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
    required("source", text, "Glob pattern of the source pages, for example docs/**/*.md."),
    required("target", text, "Path of a localised page, from {locale}, {path} and {ext}."),
    optional("dialect", oneOf(DIALECT_NAMES), "How the pages are written. Default: gfm."),
    optional("exclude", list(text, true), "Glob patterns of pages to leave out."),
    optional("frontMatter", list(text, true), "Names of the front-matter keys to translate."),
  ],
};

const messagesShape: ObjectShape = {
  type: "object",
  keys: [
    required("source", list(text, false), "Glob patterns of the program's code."),
    required("target", text, "Path of i18next's JSON, from {locale} and {namespace}."),
    optional("exclude", list(text, true), "Glob patterns of code to leave out."),
    optional("catalogs", text, "Path of a catalog, from {locale} and {namespace}."),
    optional("template", text, "Path of a template, from {namespace}."),
    optional("defaultNamespace", text, "i18next's defaultNS. Default: translation."),
    optional("keySeparator", textOrFalse, "i18next's keySeparator. Default: a dot."),
    optional("nsSeparator", textOrFalse, "i18next's nsSeparator. Default: a colon."),
    optional("contextSeparator", text, "i18next's contextSeparator. Default: _."),
    optional("pluralSeparator", text, "i18next's pluralSeparator. Default: _."),
  ],
};

const projectShape: ObjectShape = {
  type: "object",
  keys: [
    optional("name", text, "Project-Id-Version of new catalogs."),
    optional("bugsTo", text, "Report-Msgid-Bugs-To of new catalogs."),
  ],
};

const carryShape: ObjectShape = {
  type: "object",
  keys: CARRY_KEYS.map(({ key, description }) => optional(key, { type: "boolean" }, description)),
};

const glossaryShape: ObjectShape = {
  type: "object",
  keys: [
    optional("keep", list(text, true), "Names that stay as they are in every locale."),
    optional(
      "terms",
      map(map(list(text, false))),
      "By locale: terms of the source, and the translations that are right.",
    ),
  ],
};

const thresholdShape: ObjectShape = {
  type: "object",
  keys: [
    optional("locales", list(text, false), "Locales. Default: all."),
    optional("pages", list(text, false), "Glob patterns of source pages. Default: all."),
    optional("translated", integer(0, 100), "Percent of the words that must be translated."),
    optional("rules", list(text, false), "The rules that `most` is about."),
    optional("most", integer(0, 1_000_000), "How many findings of `rules` there may be."),
  ],
};

const checkShape: ObjectShape = {
  type: "object",
  keys: [
    optional(
      "failOn",
      oneOf(["error", "warning"]),
      "The least severity of a finding that fails. Default: warning.",
    ),
    optional("thresholds", list(thresholdShape, true), "How much must be translated."),
  ],
};

/** The shape of a whole configuration; each key is one of `ProjectConfig`. */
export const configShape: ObjectShape = {
  type: "object",
  keys: [
    optional("$schema", text, "The JSON schema of this file, for editors."),
    required("sourceLocale", text, "The locale that the pages are written in."),
    required("locales", list(text, false), "The locales to translate into."),
    optional("docs", list(docsShape, false), "Where source pages are and localised pages go."),
    optional("messages", list(messagesShape, true), "Where UI strings of i18next programs are."),
    required("catalogs", text, "Path of a catalog: {locale}, and {path} for one per page."),
    required("templates", text, "Path of a template: {path} for one per page."),
    optional(
      "fallback",
      oneOf(["source", "previous"]),
      "What a build shows for a missing or fuzzy translation. Default: source.",
    ),
    optional(
      "references",
      oneOf(["page", "line"]),
      "Whether catalogs name the page of a message, or its line too. Default: page.",
    ),
    optional(
      "carry",
      carryShape,
      "Edits of a source text that leave its translation a translation; after others it is fuzzy.",
    ),
    optional("glossary", glossaryShape, "Terms that are kept, or translated in one way only."),
    optional(
      "rules",
      map(oneOf(["off", "note", "warning", "error"])),
      "Severities of rules by name, where they are not the documented ones.",
    ),
    optional("sites", list(text, true), "Sites that translations may link to on their own."),
    optional("check", checkShape, "What dragoman check fails on."),
    optional("project", projectShape, "What the header of a new catalog says of the project."),
  ],
};
