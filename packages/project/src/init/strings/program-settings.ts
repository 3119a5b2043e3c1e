import { readSettings } from "../read-settings.js";
import type { Repository } from "../repository.js";
import { scriptSetting } from "../script-settings.js";
import { isSettings, textAt, textsAt, type Setting } from "../setting.js";
import { scriptNames } from "../tool.js";

/** What the configuration of a tool around i18next says. Undefined is what it does not, or computes. */
export interface ProgramSettings {
  readonly file: string;
  readonly locales: readonly string[];
  readonly sourceLocale: string | undefined;
  readonly input: readonly string[];
  readonly ignored: readonly string[];
  /** With `{locale}` and `{namespace}`. */
  readonly output: string | undefined;
  readonly defaultNamespace: string | undefined;
  /** `false` where there is no such separator. */
  readonly keySeparator: Setting | undefined;
  readonly nsSeparator: Setting | undefined;
  readonly contextSeparator: Setting | undefined;
  readonly pluralSeparator: Setting | undefined;
}

/** Reads a key of a configuration. */
type Reader = (key: string) => Setting | undefined;

/**
 * Reads the configuration of i18next-cli (https://www.i18next.com/cli/configuration), of
 * i18next-parser (https://github.com/i18next/i18next-parser) or of next-i18next. Programs are not run.
 *
 * @param repository - the folder
 * @returns what is literal in it; undefined where there is none of them
 * @example
 * programSettings(repository)?.output; // "public/locales/{locale}/{namespace}.json"
 */
export function programSettings(repository: Repository): ProgramSettings | undefined {
  const found =
    readerOf(repository, "i18next.config", []) ??
    readerOf(repository, "i18next-parser.config", ["json", "yaml", "yml"]);
  const next = readerOf(repository, "next-i18next.config", ["json"]);
  if (found === undefined) return next && nextSettings(next);
  const { file, read } = found;
  return {
    file,
    locales: texts(read("locales")),
    sourceLocale: text(read("primaryLanguage")) ?? (next && nextSettings(next).sourceLocale),
    input: texts(read("input")),
    ignored: texts(read("ignore")),
    output: outputOf(text(read("output"))),
    defaultNamespace: text(read("defaultNS")) ?? text(read("defaultNamespace")),
    keySeparator: read("keySeparator"),
    nsSeparator: read("nsSeparator") ?? read("namespaceSeparator"),
    contextSeparator: read("contextSeparator"),
    pluralSeparator: read("pluralSeparator"),
  };
}

interface Found {
  readonly file: string;
  readonly read: Reader;
}

function readerOf(
  repository: Repository,
  stem: string,
  endings: readonly string[],
): Found | undefined {
  const script = repository.first(scriptNames(stem));
  const program = script === undefined ? undefined : repository.text(script);
  if (script !== undefined && program !== undefined)
    return { file: script, read: (key) => scriptSetting(program, key) };
  const found = readSettings(
    repository,
    endings.map((ending) => `${stem}.${ending}`),
  );
  if (found === undefined) return undefined;
  const { file, settings } = found;
  return { file, read: (key) => (isSettings(settings) ? settings.get(key) : undefined) };
}

/** https://github.com/i18next/next-i18next: `i18n.locales`, and JSON in public/locales. */
function nextSettings({ file, read }: Found): ProgramSettings {
  const i18n = read("i18n");
  const folder = text(read("localePath"))?.replace(/^\.\//u, "");
  return {
    file,
    locales: textsAt(i18n, "locales"),
    sourceLocale: textAt(i18n, "defaultLocale"),
    input: [],
    ignored: [],
    output: outputOf(`${folder ?? "public/locales"}/$LOCALE/$NAMESPACE.json`),
    defaultNamespace: text(read("defaultNS")) ?? "common",
    keySeparator: read("keySeparator"),
    nsSeparator: read("nsSeparator"),
    contextSeparator: undefined,
    pluralSeparator: undefined,
  };
}

/** i18next-parser has `$LOCALE` and `$NAMESPACE`, i18next itself `{{lng}}` and `{{ns}}`. */
function outputOf(output: string | undefined): string | undefined {
  const pattern = output
    ?.replace(/\$LOCALE|\{\{(?:language|lng)\}\}/gu, "{locale}")
    .replace(/\$NAMESPACE|\{\{(?:namespace|ns)\}\}/gu, "{namespace}")
    .replace(/^\.\//u, "");
  return pattern?.includes("{locale}") === true && pattern.endsWith(".json") ? pattern : undefined;
}

function text(value: Setting | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function texts(value: Setting | undefined): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === "string")
    : [];
}
