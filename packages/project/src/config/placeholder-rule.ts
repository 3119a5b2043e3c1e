import { worded } from "@dragoman/model";
import { nearestName } from "./nearest.js";
import { type ConfigPath, type ConfigProblem, pathText } from "./problem.js";
import { problem, type Rule } from "./rule.js";

const PLACEHOLDERS = ["locale", "path", "ext"] as const;

/** Each path has the placeholders that it needs, and no others. */
export const placeholders: Rule = (config) => [
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
