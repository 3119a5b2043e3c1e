import { translatable } from "@dragoman/model";
import { list, type ObjectShape, optional, required, text, textOrFalse } from "./shape.js";

/** The shape of an item of `messages`; each key is one of `MessagesConfig`. */
export const messagesShape: ObjectShape = {
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
