import { worded } from "@dragoman/model";
import { nearestName } from "./nearest.js";
import type { ConfigPath, ConfigProblem } from "./problem.js";
import { pathText } from "./problem.js";
import type { ProjectConfig } from "./types.js";

/**
 * Says what is wrong with `check`, `glossary` and `sites`, whose shape is right.
 *
 * @param config - the configuration
 * @returns the problems; empty when there is none
 * @example
 * checkProblems({ ...config, sites: ["https://example.org/"] })[0]?.path; // ["sites", 0]
 */
export function checkProblems(config: ProjectConfig): ConfigProblem[] {
  return [...thresholds(config), ...terms(config), ...sites(config)];
}

function thresholds({ check, locales }: ProjectConfig): ConfigProblem[] {
  return (check?.thresholds ?? []).flatMap((threshold, index) => {
    const path = ["check", "thresholds", index];
    const isAboutText = threshold.translated !== undefined;
    const isAboutRules = threshold.rules !== undefined && threshold.most !== undefined;
    const isHalf = threshold.rules !== undefined || threshold.most !== undefined;
    const known = localeProblems(threshold.locales ?? [], locales, [...path, "locales"]);
    if (isAboutText ? !isHalf : isAboutRules) return known;
    const message = worded("`{{path}}` must have either `translated`, or `rules` and `most`", {
      path: pathText(path),
    });
    const hint = worded(
      'Write for example { "translated": 95 } or { "rules": ["numbers"], "most": 0 }.',
    );
    return [{ path, part: "value" as const, message, hint }, ...known];
  });
}

function terms({ glossary, locales }: ProjectConfig): ConfigProblem[] {
  const path = ["glossary", "terms"];
  return Object.keys(glossary?.terms ?? {}).flatMap((locale) =>
    localeProblem(locale, locales, [...path, locale], "key"),
  );
}

function localeProblems(
  named: readonly string[],
  locales: readonly string[],
  path: ConfigPath,
): ConfigProblem[] {
  return named.flatMap((locale, at) => localeProblem(locale, locales, [...path, at], "value"));
}

function localeProblem(
  locale: string,
  locales: readonly string[],
  path: ConfigPath,
  part: ConfigProblem["part"],
): ConfigProblem[] {
  if (locales.includes(locale)) return [];
  const nearest = nearestName(locale, locales);
  const message = worded("`{{path}}` names {{locale}}, which is none of `locales`", {
    path: pathText(path),
    locale: JSON.stringify(locale),
  });
  const hint =
    nearest === undefined
      ? worded("Valid: {{locales}}.", { locales: locales.join(", ") })
      : worded("Did you mean `{{nearest}}`?", { nearest });
  return [{ path, part, message, hint }];
}

/** RFC 1123, §2.1, and the letters of other scripts that browsers show in a host. */
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*)(?:\.[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*)+$/u;

function sites({ sites: named }: ProjectConfig): ConfigProblem[] {
  return (named ?? []).flatMap((site, index) => {
    if (HOST.test(site)) return [];
    const path = ["sites", index];
    const message = worded("`{{path}}` is {{site}}, which is no name of a site", {
      path: pathText(path),
      site: JSON.stringify(site),
    });
    const hint = worded(
      "Write the host alone, without https:// and path, for example example.org.",
    );
    return [{ path, part: "value" as const, message, hint }];
  });
}
