import { type Worded, worded } from "@dragoman/model";
import { readSettings } from "../read-settings.js";
import type { Repository } from "../repository.js";
import { settingAt } from "../setting.js";
import { localesWithJson, onlyNamespace, usualCode, usualTarget } from "./conventions.js";
import type { RecognisedStrings, StringsLayout } from "./layout.js";
import { programSettings, type ProgramSettings } from "./program-settings.js";

const PACKAGES = [
  "i18next",
  "react-i18next",
  "next-i18next",
  "vue-i18next",
  "i18next-vue",
] as const;

/** No key has it: that is what a program means that has no such separator. */
const NO_SEPARATOR = "||";

const NO_CODE = worded(
  "No code was found where it usually is: nothing is proposed for it. Write `messages` by hand.",
);

const SEPARATORS = ["keySeparator", "nsSeparator", "contextSeparator", "pluralSeparator"] as const;

/** Those that `messages` can be without as well. */
const MAY_BE_NONE: readonly string[] = ["keySeparator", "nsSeparator"];

/**
 * Recognises a program that uses i18next, by its dependencies or by the
 * configuration of a tool around i18next. Where that does not say where code and JSON are, they are
 * looked for where they usually are.
 *
 * @param repository - the folder
 * @returns what is known; undefined where it uses no i18next
 * @example
 * i18nextStrings(repository)?.layout?.target; // "public/locales/{locale}/{namespace}.json"
 */
export function i18nextStrings(repository: Repository): RecognisedStrings | undefined {
  const settings = programSettings(repository);
  if (settings === undefined && !usesI18next(repository)) return undefined;
  const { source, exclude } = codeOf(repository, settings);
  const file = settings?.file ?? "package.json";
  if (source.length === 0)
    return { file, sourceLocale: undefined, locales: [], layout: undefined, notes: [NO_CODE] };
  const target = settings?.output ?? usualTarget(repository);
  const named = settings?.locales ?? [];
  const withJson = localesWithJson(repository, target);
  const sourceLocale = settings?.sourceLocale ?? sourceAmong([...named, ...withJson]);
  const only = onlyNamespace(repository, target, sourceLocale ?? "en");
  return {
    file,
    sourceLocale,
    locales: [...new Set([...named, ...withJson])],
    layout: {
      source,
      target,
      ...(exclude.length > 0 && { exclude }),
      // Keys that name no namespace cannot mean another one.
      ...(only !== undefined && only !== "translation" && { defaultNamespace: only }),
      ...namesOf(settings),
    },
    notes: notesOf(settings),
  };
}

function usesI18next(repository: Repository): boolean {
  const settings = readSettings(repository, ["package.json"])?.settings;
  return PACKAGES.some((name) =>
    ["dependencies", "devDependencies", "peerDependencies"].some(
      (key) => settingAt(settings, key, name) !== undefined,
    ),
  );
}

/** What is named, as far as it matches anything; `!` takes out again. */
function codeOf(
  repository: Repository,
  settings: ProgramSettings | undefined,
): { source: readonly string[]; exclude: readonly string[] } {
  const patterns = (settings?.input ?? []).map((pattern) => pattern.replace(/^(!?)\.\//u, "$1"));
  const named = patterns.filter((pattern) => !pattern.startsWith("!"));
  const source = named.filter((pattern) => repository.files(pattern).length > 0);
  const out = patterns.flatMap((pattern) => (pattern.startsWith("!") ? pattern.slice(1) : []));
  const ignored = [...out, ...(settings?.ignored ?? [])];
  if (source.length > 0) return { source, exclude: ignored.filter((one) => !one.startsWith("..")) };
  const code = usualCode(repository);
  const tests = code.map((pattern) => pattern.replace(/\*\.(?=[^/]*$)/u, "*.{test,spec}."));
  return { source: code, exclude: tests.filter((one) => repository.files(one).length > 0) };
}

/** English is what most programs are written in. */
function sourceAmong(locales: readonly string[]): string | undefined {
  return locales.find((locale) => locale === "en") ?? locales.find((name) => /^en[-_]/u.test(name));
}

function namesOf(settings: ProgramSettings | undefined): Partial<StringsLayout> {
  const { defaultNamespace } = settings ?? {};
  const separators = SEPARATORS.flatMap((name) => {
    const value = settings?.[name];
    if (value === false) return [[name, MAY_BE_NONE.includes(name) ? false : NO_SEPARATOR]];
    return typeof value === "string" && value !== "" ? [[name, value]] : [];
  });
  return {
    ...(defaultNamespace !== undefined && { defaultNamespace }),
    ...(Object.fromEntries(separators) as Partial<StringsLayout>),
  };
}

function notesOf(settings: ProgramSettings | undefined): Worded[] {
  const none = SEPARATORS.filter(
    (name) => settings?.[name] === false && !MAY_BE_NONE.includes(name),
  );
  return [
    ...(settings === undefined
      ? [worded("Its code and JSON were looked for where they usually are: look at `messages`.")]
      : []),
    ...none.map((name) =>
      worded("It has no {{name}}: {{sign}} stands for that, which no key has.", {
        name,
        sign: NO_SEPARATOR,
      }),
    ),
  ];
}
