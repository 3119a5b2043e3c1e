import { countWords } from "@dragoman/catalog";
import { settlementOf } from "@dragoman/checks";
import type { Finding } from "@dragoman/model";
import { type SegmentStatus, type Status, statusFindings, statusProblem } from "@dragoman/report";
import type { LookedUpPage } from "../catalogs/looked-up-page.js";
import { notBuilt } from "../gate/not-built.js";
import type { LocaleString, StringPage } from "./string-pages.js";

/**
 * Gives the status of each string of a namespace, as that of the segments of a page.
 *
 * @param page - the namespace in one locale
 * @returns status and settlement of each string, in order
 * @example
 * lookedUpStrings(page).segments[0]?.status; // "translated"
 */
export function lookedUpStrings({ page, file, strings }: StringPage): LookedUpPage {
  return {
    page,
    catalog: file,
    segments: strings.map(statusOf),
    dialect: "gfm",
    definitions: new Map(),
    otherSources: strings.map(otherSources),
    settlements: strings.map(({ entry }) => settlementOf(entry?.translatorComments ?? [])),
  };
}

/**
 * Says what of a namespace a build leaves out: what is not built, and what is not translated.
 *
 * @param locale - the locale
 * @param page - the namespace in that locale
 * @returns findings in the order of the strings
 * @example
 * stringFindings("it", page)[0]?.rule; // "untranslated"
 */
export function stringFindings(locale: string, page: StringPage): Finding[] {
  const { segments, catalog } = lookedUpStrings(page);
  const judged = segments.map((status, at): SegmentStatus => {
    const refusal = page.strings[at]?.refusal;
    const problem = refusal === undefined ? statusProblem(status.status) : notBuilt(refusal);
    return { ...status, problems: problem === undefined ? [] : [problem] };
  });
  return statusFindings(locale, { page: page.page, catalog, segments: judged });
}

function statusOf({ source, place, notes, id, entry, target }: LocaleString): SegmentStatus {
  const status: Status =
    target === "" ? "untranslated" : entry?.fuzzy === true ? "fuzzy" : "translated";
  const previous = status === "fuzzy" ? entry?.previous.msgid : undefined;
  return {
    segment: {
      source,
      kind: "ui-string",
      slot: { start: 0, end: 0, form: { form: "html-text" } },
      position: { line: place.line, column: 1 },
      headings: [],
      notes,
    },
    status,
    words: countWords(source),
    catalogLine: entry?.line,
    target,
    ...(previous !== undefined && { previous }),
    origin: { file: place.file, id },
  };
}

const COUNT = /\{\{-?\s*count\b[^{}]*\}\}/gu;

/**
 * The texts that a plural form may be of, too. What is said of none, of one or of two
 * is often said without the number, in the source or in the translation.
 */
function otherSources({ message, category }: LocaleString): string[] {
  const { of } = message;
  if (of.kind === "text" || category === undefined) return [];
  const isOfFew = category === "zero" || category === "one" || category === "two";
  if (!isOfFew) return [];
  const forms = [...of.forms.values()];
  return [...forms, ...forms.map((text) => text.replace(COUNT, ""))];
}
