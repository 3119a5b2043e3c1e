import { isLocaleName } from "../config/locale-name.js";
import { catalogGroups } from "../layout/layout.js";
import { compileGlob, literalGlob } from "../files/glob.js";
import { expandPattern } from "../layout/pattern.js";
import type { Project } from "../open-project.js";
import type { LocaleFiles } from "./sync-files.js";

/** A locale that begins without catalogs, beside those of a name that the configuration does not have. */
export interface RenamedLocale {
  /** As the configuration names it. */
  readonly locale: string;
  /** The name that has catalogs. */
  readonly former: string;
  /** The former name's folder or catalog, relative to the project, with `/`. */
  readonly from: string;
  /** Where the configuration has that of the locale. */
  readonly to: string;
}

/** A locale's catalogs are one folder, or one file: only then one command moves them. */
const IN_ONE_PLACE = /^(?<place>[^{}]*\{locale\}(?:\.po$|(?=\/)))[^{}]*(?:\{path\}\.po)?$/u;

/**
 * Finds locales that were probably renamed in the configuration, and not on disk: they have no catalog, and
 * exactly one other name of the same language has some of these pages.
 *
 * @param project - the project
 * @param locales - the catalogs of its locales, as they were read
 * @returns such locales, in order
 * @example
 * renamedLocales(project, files.locales); // [{ locale: "pt-BR", former: "pt", from: "locales/pt", to: "locales/pt-BR" }]
 */
export function renamedLocales(
  project: Project,
  locales: readonly Pick<LocaleFiles, "locale" | "catalogs" | "others">[],
): RenamedLocale[] {
  const place = IN_ONE_PLACE.exec(project.config.catalogs)?.groups?.["place"];
  if (place === undefined) return [];
  const begun = locales.filter(
    ({ catalogs, others }) =>
      catalogs.length > 0 &&
      others.length === 0 &&
      catalogs.every(({ bytes }) => bytes === undefined),
  );
  if (begun.length === 0) return [];
  const former = formerNames(project, place);
  return begun.flatMap(({ locale }) => {
    const [one, ...more] = former.filter((name) => languageOf(name) === languageOf(locale));
    if (one === undefined || more.length > 0) return [];
    const [from, to] = [one, locale].map((name) => expandPattern(place, { locale: name }));
    if (from === undefined || to === undefined) return [];
    // Where anything is there already, such as UI strings, no command may take its place.
    const there = project.files.find(compileGlob(`${literalGlob(to)}/**/*`), () => false);
    return there.length > 0 ? [] : [{ locale, former: one, from, to }];
  });
}

/** Names that have a catalog of a page of today, and are no locale of the project. */
function formerNames({ files, config, pages }: Project, place: string): string[] {
  const { sourceLocale, locales } = config;
  const [before = "", after = ""] = place.split("{locale}");
  const start = before.replace(/^(?:\.\/)+/u, "");
  const rest = place.endsWith(".po") ? "" : "/**/*.po";
  const found = files.find(
    compileGlob(`${literalGlob(start)}*${literalGlob(after)}${rest}`),
    () => false,
  );
  const names = new Set(
    found.map((path) => {
      const [step = ""] = path.slice(start.length).split("/");
      return after === "" ? step : step.slice(0, -after.length);
    }),
  );
  return [...names].filter(
    (name) =>
      isLocaleName(name) &&
      name !== sourceLocale &&
      !locales.includes(name) &&
      catalogGroups(config, pages, name).some(({ file }) => files.has(file)),
  );
}

function languageOf(locale: string): string {
  return (locale.split(/[-_@]/u)[0] ?? "").toLowerCase();
}
