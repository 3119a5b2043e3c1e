import type { Severity } from "./finding.js";

/** What a kind of finding is about: each has one name, and one entry in the documentation. */
export interface Rule {
  /** Kebab-case; configuration, comments in catalogs and JSON name it so. */
  readonly name: string;
  /** How much its findings matter where the configuration does not say otherwise. */
  readonly severity: Severity;
  /** What stands above its findings: a few words, without a capital. */
  readonly title: string;
  /** A few sentences of Markdown: what is found, what is not, and what to do. */
  readonly description: string;
  /** A pair of texts that has such a finding. */
  readonly example?: { readonly source: string; readonly target: string };
}
