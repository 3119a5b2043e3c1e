import { type Worded, worded } from "@dragoman/model";
import { checkProblems } from "./check-rules.js";
import { isLocaleName } from "./locale-name.js";
import { nearestName } from "./nearest.js";
import { pathText, type ConfigPath, type ConfigProblem } from "./problem.js";
import type { ProjectConfig } from "./types.js";

/** Looks at a configuration of the right shape and says what else is wrong with it. */
type Rule = (config: ProjectConfig) => readonly ConfigProblem[];

function somethingToTranslate({ docs, messages = [] }: ProjectConfig): readonly ConfigProblem[] {
  if (docs !== undefined || messages.length > 0) return [];
  const message = worded("the configuration has neither `docs` nor `messages`");
  const hint = worded(
    "Add `docs` for pages, `messages` for the UI strings of an i18next program, or both.",
  );
  return [problem([], message, hint)];
}

const PLACEHOLDERS = ["locale", "path", "ext"] as const;

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
    return [
      problem(path, found, worded("Valid are names such as `it`, `pt-BR`, `zh-Hant`, `sr@latin`.")),
    ];
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
    if (config.locales.indexOf(name) === index) return [];
    const found = worded("the locale {{name}} is listed twice", { name: JSON.stringify(name) });
    return [problem(path, found, worded("Take one out."))];
  });

const paths: Rule = (config) => {
  const named: { readonly path: ConfigPath; readonly text: string }[] = [
    { path: ["catalogs"], text: config.catalogs },
    { path: ["templates"], text: config.templates },
  ];
  for (const [index, docs] of (config.docs ?? []).entries()) {
    named.push({ path: ["docs", index, "source"], text: docs.source });
    named.push({ path: ["docs", index, "target"], text: docs.target });
    const excluded = docs.exclude ?? [];
    for (const [at, text] of excluded.entries()) {
      named.push({ path: ["docs", index, "exclude", at], text });
    }
  }
  for (const [index, messages] of (config.messages ?? []).entries()) {
    const { source, exclude = [], target, catalogs, template } = messages;
    for (const [key, patterns] of Object.entries({ source, exclude })) {
      for (const [at, text] of patterns.entries())
        named.push({ path: ["messages", index, key, at], text });
    }
    for (const [key, text] of Object.entries({ target, catalogs, template })) {
      if (text !== undefined) named.push({ path: ["messages", index, key], text });
    }
  }
  return named.flatMap(({ path, text }) => {
    const found = pathFault(pathText(path), text);
    const hint = worded("Write a path below the configuration's folder, with `/`.");
    return found === undefined ? [] : [problem(path, found, hint)];
  });
};

const placeholders: Rule = (config) => [
  ...placeholderProblems(["catalogs"], config.catalogs, ["locale", "path"], ["locale"]),
  ...placeholderProblems(["templates"], config.templates, ["path"], []),
  ...(config.docs ?? []).flatMap(({ target }, index) =>
    placeholderProblems(["docs", index, "target"], target, PLACEHOLDERS, []),
  ),
  ...(config.messages ?? []).flatMap(({ target, catalogs, template }, index) => {
    const at = (key: string): ConfigPath => ["messages", index, key];
    const both = ["locale", "namespace"];
    return [
      ...placeholderProblems(at("target"), target, both, ["locale"]),
      ...placeholderProblems(at("catalogs"), catalogs ?? "{locale}", both, ["locale"]),
      ...placeholderProblems(at("template"), template ?? "", ["namespace"], []),
    ];
  }),
];

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

function pathFault(path: string, text: string): Worded | undefined {
  const values = { path, text: JSON.stringify(text) };
  if (text.includes("\0"))
    return worded("`{{path}}` is {{text}}, which contains a NUL character", values);
  if (text.includes("\\"))
    return worded("`{{path}}` is {{text}}, which contains a backslash", values);
  if (text.startsWith("/") || /^[A-Za-z]:/.test(text))
    return worded("`{{path}}` is {{text}}, which is an absolute path", values);
  if (text.startsWith("!")) return worded("`{{path}}` is {{text}}, which begins with `!`", values);
  // Braces are split too, so that a glob such as `{..,docs}/a.md` is seen.
  if (text.split(/[/{},()|]/).includes(".."))
    return worded("`{{path}}` is {{text}}, which leaves the project", values);
  return undefined;
}

function placeholderProblems(
  path: ConfigPath,
  pattern: string,
  valid: readonly string[],
  needed: readonly string[],
): ConfigProblem[] {
  const names = Array.from(pattern.matchAll(/\{([^{}]*)\}/g), (match) => match[1] ?? "");
  const unknown = names.find((name) => !valid.includes(name));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, valid);
    const hint =
      nearest === undefined
        ? worded("Valid here: {{names}}.", {
            names: valid.map((name) => `{${name}}`).join(", "),
          })
        : worded("Did you mean {{nearest}}?", { nearest: `{${nearest}}` });
    const found = worded("`{{path}}` contains {{name}}, which is not valid", {
      path: pathText(path),
      name: `{${unknown}}`,
    });
    return [problem(path, found, hint)];
  }
  return needed
    .filter((name) => !names.includes(name))
    .map((name) =>
      problem(
        path,
        worded("`{{path}}` is {{pattern}}, without {{placeholder}}", {
          path: pathText(path),
          pattern: JSON.stringify(pattern),
          placeholder: `{${name}}`,
        }),
        worded("Put {{placeholder}} into it, so that each {{name}} has a file of its own.", {
          placeholder: `{${name}}`,
          name,
        }),
      ),
    );
}

function problem(path: ConfigPath, message: Worded, hint: Worded): ConfigProblem {
  return { path, part: "value", message, hint };
}
