import type { CheckedSegment, Habit } from "@dragoman/checks";
import type { Status } from "@dragoman/report";
import type { PageFormat } from "@dragoman/segment";
import type { ProjectConfig } from "../config/types.js";
import type { LookedUpPage } from "./looked-up-page.js";

/** A page in a locale, to be judged without others: plain data, and all that its judgement depends on. */
export interface PageToJudge {
  readonly locale: string;
  readonly sourceLocale: string;
  readonly dialect: PageFormat;
  /** Names of attributes of components that are texts, as the configuration has them. */
  readonly attributes: readonly string[];
  readonly glossary: {
    /** Terms that stay as they are. */
    readonly keep: readonly string[];
    /** Terms with their right translations. */
    readonly terms: readonly (readonly [string, readonly string[]])[];
  };
  /** Labels of its reference links, each with where it leads. */
  readonly definitions: readonly (readonly [string, string])[];
  /** In the order of the page. */
  readonly texts: readonly TextToJudge[];
}

/** A text and its translation, to be judged. */
export interface TextToJudge {
  readonly segment: CheckedSegment;
  /** As the catalog has it. */
  readonly status: Status;
  readonly target: string;
  /** Whether a translator says that it is right although it is as in the source. */
  readonly isKept: boolean;
  /** Of UI strings: the other forms of the source that the text may be of. */
  readonly otherSources: readonly string[];
  /** What most locales of the project do with the source. */
  readonly habit: Habit | null;
}

/**
 * Takes of a page what its judgement depends on.
 *
 * @param page - the page, looked up
 * @param locale - its locale
 * @param config - source locale and glossary
 * @param habits - what most locales do with texts
 * @returns plain data
 * @example
 * judgePage(pageToJudge(page, "it", config, habits), identifier);
 */
export function pageToJudge(
  page: LookedUpPage,
  locale: string,
  { sourceLocale, glossary = {} }: Pick<ProjectConfig, "sourceLocale" | "glossary">,
  habits: ReadonlyMap<string, Habit>,
): PageToJudge {
  const { keep = [], terms } = glossary;
  const own = terms !== undefined && Object.hasOwn(terms, locale) ? terms[locale] : undefined;
  return {
    locale,
    sourceLocale,
    dialect: page.dialect,
    attributes: page.attributes ?? [],
    glossary: { keep, terms: Object.entries(own ?? {}) },
    definitions: [...page.definitions],
    texts: page.segments.map(({ segment, status, target }, index): TextToJudge => {
      const { source, kind, slot } = segment;
      return {
        segment: { source, kind, slot: { form: { form: slot.form.form } } },
        status,
        target,
        isKept: page.settlements[index]?.keep === true,
        otherSources: page.otherSources?.[index] ?? [],
        habit: habits.get(source) ?? null,
      };
    }),
  };
}
