import { CARRY_KEYS } from "./carry.js";
import { DIALECT_NAMES } from "./dialects.js";

/** What a value of the configuration must look like. The validator and the JSON schema are both made from it. */
export type Shape = TextShape | SwitchShape | ListShape | ObjectShape;

/** A string that is not empty, or one of `values` where they are given. */
export interface TextShape {
  readonly type: "string";
  readonly values?: readonly string[];
}

/** `true` or `false`. */
export interface SwitchShape {
  readonly type: "boolean";
}

/** A list, each item of one shape. */
export interface ListShape {
  readonly type: "array";
  readonly items: Shape;
  /** Whether the list may be empty. */
  readonly mayBeEmpty: boolean;
}

/** An object with these keys and no others. */
export interface ObjectShape {
  readonly type: "object";
  readonly keys: readonly KeyShape[];
}

/** One key of an object. */
export interface KeyShape {
  readonly key: string;
  readonly shape: Shape;
  readonly required: boolean;
  /** A sentence for editors. */
  readonly description: string;
}

const text: TextShape = { type: "string" };

function oneOf(values: readonly string[]): TextShape {
  return { type: "string", values };
}

function list(items: Shape, mayBeEmpty: boolean): ListShape {
  return { type: "array", items, mayBeEmpty };
}

function required(key: string, shape: Shape, description: string): KeyShape {
  return { key, shape, required: true, description };
}

function optional(key: string, shape: Shape, description: string): KeyShape {
  return { key, shape, required: false, description };
}

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

/** The shape of a whole configuration; each key is one of `ProjectConfig`. */
export const configShape: ObjectShape = {
  type: "object",
  keys: [
    optional("$schema", text, "The JSON schema of this file, for editors."),
    required("sourceLocale", text, "The locale that the pages are written in."),
    required("locales", list(text, false), "The locales to translate into."),
    required("docs", list(docsShape, false), "Where source pages are and localised pages go."),
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
    optional(
      "sites",
      list(text, true),
      "Sites that translations may link to though the source page does not name them.",
    ),
    optional("project", projectShape, "What the header of a new catalog says of the project."),
  ],
};
