import type { Finding, Segment } from "@dragoman/model";

/**
 * Compares the inline code of a text with its source's.
 *
 * @param source - the source text, inline Markdown
 * @param target - its place on the localised page
 * @param page - path of that page, and locale
 * @returns rule `code-differs`, one finding per code span that is missing or extra
 * @example
 * codeSpansDiffer("Run `a`.", segment, { path: "i18n/it/a.md", locale: "it" })[0]?.message; // "`a` of the source is missing"
 */
export function codeSpansDiffer(
  source: string,
  target: Segment,
  page: { readonly path: string; readonly locale: string },
): Finding[] {
  const [there, here] = [spansIn(source), spansIn(target.source)];
  const messages = [
    ...leftOver(there, here).map((span) => `\`${span}\` of the source is missing`),
    ...leftOver(here, there).map((span) => `\`${span}\` is not in the source`),
  ];
  return messages.map((message) => ({
    rule: "code-differs",
    severity: "warning",
    message,
    file: page.path,
    ...target.position,
    locale: page.locale,
    source,
    target: target.source,
  }));
}

function spansIn(text: string): string[] {
  return [...text.matchAll(/(?<!`)(`{1,3})(?!`)([^`]+)\1(?!`)/gu)].map(([, , span]) =>
    (span ?? "").trim(),
  );
}

function leftOver(spans: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const span of others) counts.set(span, (counts.get(span) ?? 0) + 1);
  return spans.filter((span) => {
    const left = counts.get(span) ?? 0;
    counts.set(span, left - 1);
    return left <= 0;
  });
}
