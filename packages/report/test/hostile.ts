import type { Finding } from "@dragoman/model";
import fc from "fast-check";
import type { Report } from "../src/index.js";

const PIECES: readonly string[] = [
  ..."`|\\*_~$#@<>&'\"[](){}%:,=;!^+-. ab1",
  "``` ",
  "````",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\n# head",
  "\n- item",
  "\n| a | b |\n| --- | --- |\n",
  "</details>",
  "</summary>",
  "</code>",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  "&#60;",
  "@octocat",
  "@org/team",
  "#12",
  "[x](javascript:alert(1))",
  "![x](https://evil.example/x.png)",
  "https://evil.example/",
  "www.evil.example",
  "a@evil.example",
  "[^1]",
  "[[ATTACHMENT|/etc/passwd]]",
  "::error::x",
  "::stop-commands::x",
  "##[error]x",
  "%0A",
  "%25",
  "{0}",
  "{{x}}",
  "\u0000",
  "\u0007",
  "\u001B[2J",
  "\u0085",
  "\u2028",
  "\u202E",
  "\uD800",
  "\uDC00",
  "\uFFFE",
  "\uFFFF",
  "__proto__",
  "潮",
  "مد",
  "🚢",
];

/** Texts that try to break out of every format there is, and any others. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const line = fc.integer({ min: 1, max: 5000 });

const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom("untranslated", "fuzzy", "links-differ", "__proto__"),
    severity: fc.constantFrom("error", "warning", "note"),
    message: hostileText,
    file: hostileText,
    line,
    column: line,
    locale: hostileText,
    source: hostileText,
    target: hostileText,
    catalog: fc.option(fc.record({ file: hostileText, line }), { nil: undefined }),
  })
  .map(({ catalog, ...finding }) => ({ ...finding, ...(catalog !== undefined && { catalog }) }));

const hostileLocale = fc
  .record({
    locale: hostileText,
    page: hostileText,
    untranslated: fc.integer({ min: 0, max: 4 }),
    findings: fc.array(hostileFinding, { maxLength: 5 }),
  })
  .map(({ locale, page, untranslated, findings }) => {
    const counts = {
      segments: 4,
      translated: 4 - untranslated,
      fuzzy: 0,
      untranslated,
      words: 8,
      translatedWords: 8 - 2 * untranslated,
    };
    return { locale, ...counts, pages: [{ page, ...counts }], findings };
  });

const hostileEdit = fc.record({
  page: hostileText,
  line,
  column: line,
  source: hostileText,
  before: hostileText,
  outcomes: fc.array(
    fc.record({
      locale: hostileText,
      outcome: fc.constantFrom("carried", "fuzzy", "moved", "new"),
      target: hostileText,
      reason: hostileText,
      catalog: fc.record({ file: hostileText, line }),
    }),
    { maxLength: 3 },
  ),
});

/** A report with such texts wherever a text can stand. */
export const hostileReport: fc.Arbitrary<Report> = fc.record({
  locales: fc.array(hostileLocale, { maxLength: 3 }),
  check: fc.record({
    passed: fc.boolean(),
    failures: fc.array(
      fc.record({ message: hostileText, locale: hostileText, rule: hostileText }),
      { maxLength: 3 },
    ),
  }),
  change: fc.record({
    since: hostileText,
    edits: fc.array(hostileEdit, { maxLength: 3 }),
    removed: fc.nat(3),
  }),
});
