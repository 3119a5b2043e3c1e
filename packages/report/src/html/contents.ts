import type { Severity } from "@dragoman/model";
import type { CheckOutcome } from "../check-outcome.js";
import type { SourceChange } from "../source-change.js";
import type { Status } from "../status.js";

// What the reporter puts into the page and the page's own code reads: the
// overview as it is, the rest compressed.

/** How a text is marked up so that a browser writes it in the right direction and voice. */
export interface Writing {
  /** BCP 47 tag; empty where the locale's name is none. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl" | "auto";
}

/** A locale as the page shows it. */
export interface LocaleView extends Writing {
  readonly name: string;
  /** Number of findings: errors, warnings, notes. */
  readonly findings: readonly [errors: number, warnings: number, notes: number];
}

/** Counts of a page in a locale. */
export type CountTuple = readonly [
  translated: number,
  fuzzy: number,
  untranslated: number,
  words: number,
  translatedWords: number,
];

/** A source page: where it is and how much of it is translated. */
export interface PageView {
  readonly path: string;
  /** Index of its section. */
  readonly section: number;
  /** One per locale, in the order of the locales; null where the locale has no such page. */
  readonly counts: readonly (CountTuple | null)[];
}

/** What a rule is called and about, without markup. */
export interface RuleView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** What is shown before anything is opened. */
export interface Overview {
  readonly version: string;
  readonly project: string;
  readonly source: Writing & { readonly name: string };
  readonly locales: readonly LocaleView[];
  /** Folders of pages, with `/`; empty for pages in no folder. */
  readonly sections: readonly string[];
  readonly pages: readonly PageView[];
  readonly rules: readonly RuleView[];
  /** Whether the page has the texts of all pages. */
  readonly hasTexts: boolean;
  readonly check?: CheckOutcome;
  readonly change?: SourceChange;
}

/**
 * All findings, column by column: equal texts are held once, and columns of
 * small numbers compress well. −1 stands for what a finding does not have.
 */
export interface FindingTable {
  readonly texts: readonly string[];
  readonly severities: readonly Severity[];
  readonly columns: {
    /** Indexes into the overview's rules and locales, and into `severities`. */
    readonly rule: readonly number[];
    readonly severity: readonly number[];
    readonly locale: readonly number[];
    /** Indexes into `texts`. */
    readonly message: readonly number[];
    readonly file: readonly number[];
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly catalog: readonly number[];
    readonly catalogLine: readonly number[];
    readonly line: readonly number[];
    readonly column: readonly number[];
    /** Index of the page among the overview's, and of the segment in the page's texts. */
    readonly page: readonly number[];
    readonly segment: readonly number[];
  };
}

/** A segment of a page in one locale. */
export interface TargetText {
  readonly status: Status;
  /** Empty where there is none. */
  readonly target: string;
  /** 1-based line in the catalog, where there is an entry. */
  readonly line?: number;
  /** The source that a fuzzy translation was made for. */
  readonly previous?: string;
}

/** All texts of one page. */
export interface PageTexts {
  readonly segments: readonly {
    readonly line: number;
    readonly column: number;
    readonly kind: string;
    readonly source: string;
    /** One per locale of the overview; null where the locale has no such segment. */
    readonly targets: readonly (TargetText | null)[];
  }[];
  /** One per locale of the overview; empty where the locale has no such page. */
  readonly catalogs: readonly string[];
}
