import { type Worded, worded } from "@dragoman/model";
import { type ConfigPath, pathText } from "./problem.js";
import { problem, type Rule } from "./rule.js";

/** No path leaves the project. */
export const paths: Rule = (config) => {
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
