import { type Finding, type Page, worded, type Worded } from "@dragoman/model";

/** A page without anything to read. */
export function emptyPage(page: Page, locale: string): Finding {
  const message = worded("there is no text on this page");
  return pageFinding("empty-page", "error", message, page, locale);
}

/** A page whose locale the identifier does not know. */
export function notJudged(page: Page, locale: string): Finding {
  const message = worded(
    "the language of {{locale}} is not among those that can be told apart: it was not judged",
    { locale },
  );
  return pageFinding("language-not-judged", "note", message, page, locale);
}

/** A page that is no translation of its source. */
export function unrelatedPage(page: Page, source: Page, locale: string): Finding {
  const message = worded("this page has nothing in common with {{path}}", { path: source.path });
  return pageFinding("unrelated-page", "error", message, page, locale);
}

function pageFinding(
  rule: string,
  severity: Finding["severity"],
  message: Worded,
  page: Page,
  locale: string,
): Finding {
  return { rule, severity, ...message, file: page.path, line: 1, column: 1, locale };
}
