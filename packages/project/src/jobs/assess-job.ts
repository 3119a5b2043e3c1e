import type { CheckedSegment, Habit } from "@dragoman/checks";
import type { InputError, Problem } from "@dragoman/model";
import type { Status } from "@dragoman/report";
import type { PageFormat } from "@dragoman/segment";

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

/** A page in a locale, to be judged. */
export interface AssessRequest {
  readonly page: PageToJudge;
  /** Path of its catalog, as messages name it. */
  readonly catalog: string;
}

/** What is found out about a text without looking at other pages; plain data. */
export interface Judgement {
  /** The status that it has in truth: English prose is no translation. */
  readonly status: Status;
  /** What is wrong with its language or its status, and with the translation beside its source. */
  readonly problems: readonly Problem[];
}

/** What became of it: one judgement per text, or why nobody can say. */
export type AssessOutcome =
  { readonly judgements: readonly Judgement[] } | { readonly error: InputError };

/** Judges pages by themselves, in any order; the outcomes stand in the order of the requests. */
export type Assessor = (requests: readonly AssessRequest[]) => Promise<readonly AssessOutcome[]>;
