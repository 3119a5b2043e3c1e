import type { Finding } from "@dragoman/model";
import type {
  CheckOutcome,
  LocaleStatus,
  Report,
  ReportContext,
  SourceChange,
} from "../../src/index.js";
import { segmentStatus } from "../page-status.js";
import { CONTEXT, reportWith, TEXTS } from "./sample.js";

/** What would run, were it ever read as markup. */
export const HOSTILE = "</script><img src=x onerror=\"document.title='owned'\"><svg onload=1>";

const finding: Finding = {
  rule: "__proto__",
  severity: "error",
  message: `message ${HOSTILE}`,
  file: `docs/${HOSTILE}.md`,
  line: 7,
  column: 1,
  catalog: { file: `locales/${HOSTILE}.po`, line: 9 },
  source: `source ${HOSTILE}`,
  target: `target ${HOSTILE} \u202E`,
};

const check: CheckOutcome = {
  passed: false,
  failures: [{ message: `it: ${HOSTILE}` }, { message: "ar: 3 errors, where none are allowed" }],
};

const change: SourceChange = {
  since: `main ${HOSTILE}`,
  removed: 2,
  edits: [
    {
      page: "docs/index.md",
      line: 3,
      column: 1,
      source: `Ask the new harbour master ${HOSTILE}`,
      before: "Ask the harbour master",
      outcomes: [
        { locale: "it", outcome: "fuzzy", target: `Chiedi ${HOSTILE}`, reason: "words changed" },
        { locale: "ar", outcome: "carried", target: "اسأل", reason: "a link changed" },
      ],
    },
  ],
};

const strange = segmentStatus(`A page ${HOSTILE}`, "fuzzy", 9, 22);

const texts: readonly LocaleStatus[] = TEXTS.map(({ locale, pages }) => ({
  locale,
  pages: pages.map((page) => ({
    ...page,
    segments: [
      ...page.segments,
      {
        ...strange,
        target: `${locale === "ar" ? "صفحة" : "pagina"} ${HOSTILE}`,
        previous: "A leaf",
      },
    ],
  })),
}));

/** A report in which every text comes from a stranger. */
export const HOSTILE_REPORT: Report = { ...reportWith(texts, finding), check, change };

/** And what reporters know beside it. */
export const HOSTILE_CONTEXT: ReportContext = { ...CONTEXT, project: HOSTILE, texts };
