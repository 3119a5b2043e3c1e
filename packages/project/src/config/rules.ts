import { worded } from "@dragoman/model";
import { checkProblems } from "./check-rules.js";
import { isLocaleName, localeHint } from "./locale-name.js";
import { paths } from "./path-rule.js";
import { placeholders } from "./placeholder-rule.js";
import { type ConfigPath, type ConfigProblem, pathText } from "./problem.js";
import { problem, type Rule } from "./rule.js";
import type { ProjectConfig } from "./types.js";

function somethingToTranslate({ docs, messages = [] }: ProjectConfig): readonly ConfigProblem[] {
  if (docs !== undefined || messages.length > 0) return [];
  const message = worded("the configuration has neither `docs` nor `messages`");
  const hint = worded(
    "Add `docs` for pages, `messages` for the UI strings of an i18next program, or both.",
  );
  return [problem([], message, hint)];
}

const localeNames: Rule = (config) =>
  [
    { name: config.sourceLocale, path: ["sourceLocale"] },
    ...config.locales.map((name, index) => ({ name, path: ["locales", index] })),
  ].flatMap(({ name, path }) => {
    if (isLocaleName(name)) return [];
    const found = worded("`{{path}}` is {{name}}, which is no locale name", {
      path: pathText(path),
      name: JSON.stringify(name),
    });
    return [problem(path, found, localeHint(name))];
  });

const targetLocales: Rule = (config) =>
  config.locales.flatMap((name, index) => {
    const path = ["locales", index];
    if (name === config.sourceLocale) {
      const found = worded("`{{path}}` is {{name}}, the source locale", {
        path: pathText(path),
        name: JSON.stringify(name),
      });
      return [problem(path, found, worded("Take it out: `locales` are those to translate into."))];
    }
    if (config.locales.indexOf(name) !== index) {
      const found = worded("the locale {{name}} is listed twice", { name: JSON.stringify(name) });
      return [problem(path, found, worded("Take one out."))];
    }
    const others = [config.sourceLocale, ...config.locales.slice(0, index)];
    const other = others.find((one) => one.toLowerCase() === name.toLowerCase());
    return other === undefined ? [] : [sameFolder(path, name, other)];
  });

/** Where a disk does not tell the case of letters, one locale's files would be written over the other's. */
function sameFolder(path: ConfigPath, name: string, other: string): ConfigProblem {
  const found = worded(
    "the locales {{other}} and {{name}} differ in the case of letters alone: on many disks their files are the same",
    { other: JSON.stringify(other), name: JSON.stringify(name) },
  );
  return problem(path, found, worded("Take one out."));
}

const functionNames: Rule = (config) =>
  (config.messages ?? []).flatMap(({ functions = [] }, index) =>
    functions.flatMap((name, at) => {
      if (/^[\w$]+(?:\.[\w$]+)*$/u.test(name)) return [];
      const path = ["messages", index, "functions", at];
      const found = worded("`{{path}}` is {{name}}, which is no name of a function", {
        path: pathText(path),
        name: JSON.stringify(name),
      });
      return [problem(path, found, worded("Valid are names such as `t`, `$t`, `i18n.t`."))];
    }),
  );

/** The rules, in the order in which they are told. A new rule is one more function here. */
const RULES: readonly Rule[] = [
  somethingToTranslate,
  localeNames,
  targetLocales,
  paths,
  placeholders,
  functionNames,
  checkProblems,
];

/**
 * Says what is wrong with a configuration whose shape is right.
 *
 * @param config - the configuration
 * @returns the problems in the order of the rules; empty when there is none
 * @example
 * ruleProblems({ ...config, locales: ["../x"] })[0]?.path; // ["locales", 0]
 */
export function ruleProblems(config: ProjectConfig): ConfigProblem[] {
  return RULES.flatMap((rule) => rule(config));
}
