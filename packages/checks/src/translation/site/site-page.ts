import type { Problem } from "@dragoman/model";
import type { TranslationPair } from "../translation-pair.js";

/** A source page and its localised page. */
export interface SitePage {
  /** The source page's path, with `/`, as the project names it. */
  readonly path: string;
  /** The localised page's path. */
  readonly target: string;
  /** The text of the source page. */
  readonly source: string;
  /** The text of the localised page. */
  readonly text: string;
  readonly pairs: readonly TranslationPair[];
  /** As the configuration names it: ids of headings are made otherwise in `mkdocs`. */
  readonly dialect: string;
}

/** A link of a localised page that leads nowhere. */
export interface LinkProblem extends Problem {
  /** The source page's path. */
  readonly path: string;
  /** The localised page's path. */
  readonly target: string;
  /** 1-based line of the localised page. */
  readonly line: number;
  /** 1-based column in UTF-16 code units. */
  readonly column: number;
  /** Index of the page's pair whose translation has the link; undefined where it is outside of all texts. */
  readonly pair: number | undefined;
}
