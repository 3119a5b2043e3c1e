import { type Finding, worded } from "@dragoman/model";
import { isLocaleName } from "../config/locale-name.js";
import { targetPath } from "../layout/layout.js";
import { targetGlob, targetNames } from "../layout/target-names.js";
import type { Project } from "../open-project.js";

/**
 * Says of a locale that has no localised page where they were looked for, and what is there instead.
 *
 * @param project - the project
 * @param locale - the locale
 * @returns a note; none where the project has no pages
 * @example
 * noLocalisedPage(project, "pt-BR")[0]?.message;
 */
export function noLocalisedPage(project: Project, locale: string): Finding[] {
  const [page] = project.pages;
  if (page === undefined) return [];
  const file = targetPath(page, locale);
  const names = otherNames(project, locale).join(", ");
  const message =
    names === ""
      ? worded("the localised page of {{page}} would be this one, and there is none of any page", {
          page: page.path,
        })
      : worded(
          "the localised page of {{page}} would be this one, and there is none of any page; there are pages of {{names}}: name the locale so in `locales`, or rename these",
          { page: page.path, names },
        );
  const rule = "no-localised-page";
  return [{ rule, severity: "note", ...message, file, line: 1, column: 1, locale }];
}

/** Names of the same language that localised pages are there of, and that the configuration does not have. */
function otherNames({ config, files, pages }: Project, locale: string): string[] {
  const known = new Set([config.sourceLocale, ...config.locales]);
  const sources = new Set(pages.map(({ path }) => path));
  const found = (config.docs ?? []).flatMap((docs) =>
    files
      .find(targetGlob(docs), () => false)
      .filter((file) => !sources.has(file))
      .flatMap((file) => targetNames(docs, file)?.locale ?? []),
  );
  const isMeant = (name: string): boolean =>
    isLocaleName(name) && !known.has(name) && languageOf(name) === languageOf(locale);
  return [...new Set(found)].filter(isMeant).sort();
}

function languageOf(name: string): string {
  return name.toLowerCase().split(/[-_@]/u, 1).join("");
}
