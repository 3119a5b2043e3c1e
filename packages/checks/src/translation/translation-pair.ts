import type { Segment } from "@dragoman/model";

/** What checks look at of a segment. */
export interface CheckedSegment extends Pick<Segment, "source" | "kind"> {
  readonly slot: { readonly form: Pick<Segment["slot"]["form"], "form"> };
}

/** A segment and its translation. */
export interface TranslationPair {
  readonly segment: CheckedSegment;
  /** The translation: inline Markdown, as msgids are. */
  readonly target: string;
  /** Whether nobody has confirmed it yet; not unless it is `true`. */
  readonly isFuzzy?: boolean;
  /**
   * Other texts that the translation may be one of: of a plural form, the
   * other forms of the source. What is right beside one of them is right.
   */
  readonly otherSources?: readonly string[];
}

/** Words that a project has decided on, for one locale. */
export interface Glossary {
  /** Terms that stay as they are, in any language. */
  readonly keep: readonly string[];
  /** Of this locale: source term -> translations that are right. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
}

/** What translations are checked with. */
export interface CheckContext {
  readonly locale: string;
  readonly sourceLocale: string;
  readonly glossary: Glossary;
  /**
   * The dialect of the pages, as the configuration names it: emphasis closes
   * otherwise in `mkdocs`. CommonMark's way where it is left out.
   */
  readonly dialect?: string;
  /** Names of attributes of components that are texts, beside the usual ones. */
  readonly attributes?: readonly string[];
  /** Where the page's labels lead, as `definitionsOf` gives them; none where it is left out. */
  readonly definitions?: ReadonlyMap<string, string>;
}
