import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DialectName } from "@dragoman/segment";

/** The judge's renderers. */
export type Renderer = "mkdocs" | "cmark-gfm";

/** Pages to be judged. */
export interface Corpus {
  readonly name: string;
  /** Absolute path of the directory that holds its pages. */
  readonly directory: string;
  readonly dialect: DialectName;
  readonly renderer: Renderer;
}

const MKDOCS = { dialect: "mkdocs", renderer: "mkdocs" } as const;
const GFM = { dialect: "gfm", renderer: "cmark-gfm" } as const;

/** The repository's own pages, with a sample of everything the dialects know. */
export function ownCorpora(repository: string): Corpus[] {
  const pages = join(repository, "scripts/nothing-left-behind/test/fixtures/pages");
  return [
    { name: "own-mkdocs", directory: join(pages, "mkdocs"), ...MKDOCS },
    { name: "own-gfm", directory: join(pages, "gfm"), ...GFM },
  ];
}

/** The corpora of real pages that are here: `../shared/corpora`, or what DRAGOMAN_CORPORA names. */
export function sharedCorpora(repository: string): Corpus[] {
  const root = process.env["DRAGOMAN_CORPORA"] ?? join(repository, "../shared/corpora");
  const site = join(root, "privacyguides");
  const corpora: Corpus[] = [
    { name: "docs", directory: join(site, "docs"), ...MKDOCS },
    ...["it", "fr", "ar", "ja"].map((name) => ({
      name,
      directory: join(site, "i18n", name),
      ...MKDOCS,
    })),
    { name: "book", directory: join(root, "comprehensive-rust/src"), ...GFM },
  ];
  return corpora.filter(({ directory }) => existsSync(directory));
}
