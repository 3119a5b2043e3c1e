import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@dragoman/model";
import { splitPage } from "@dragoman/segment";

/** A page of a site, and the same page in a locale. */
export interface PagePair {
  readonly name: string;
  readonly locale: string;
  readonly source: Page;
  readonly target: Page;
}

/** The locales of the site. */
export const locales = ["it", "fr", "ar", "ja"] as const;

/** Reads and splits a page as Dragoman does. */
export function pageAt(path: string): Page {
  return splitPage(readFileSync(path, "utf8"), { path, dialect: "mkdocs" });
}

/** All pages of the site in the locales that are asked for. */
export function sitePages(corpora: string, asked: readonly string[]): PagePair[] {
  const docs = join(corpora, "privacyguides/docs");
  const names = readdirSync(docs, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort();
  return names.flatMap((name) => {
    const source = pageAt(join(docs, name));
    return asked.flatMap((locale) => {
      const path = join(corpora, "privacyguides/i18n", locale, name);
      return existsSync(path) ? [{ name, locale, source, target: pageAt(path) }] : [];
    });
  });
}

/** An edit of a page: its source before and after, and the translation before. */
export interface EditedPage {
  readonly name: string;
  readonly locale: string;
  readonly oldSource: Page;
  readonly newSource: Page;
  readonly oldTarget: Page;
}

/** The real edits. */
export function editedPages(corpora: string, asked: readonly string[]): EditedPage[] {
  const folder = join(corpora, "edits/pages");
  return readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .sort()
    .map((name) => ({
      name,
      locale: name.split("-")[1] ?? "",
      oldSource: pageAt(join(folder, name, "old.source.md")),
      newSource: pageAt(join(folder, name, "new.source.md")),
      oldTarget: pageAt(join(folder, name, "old.target.md")),
    }))
    .filter(({ locale }) => asked.includes(locale));
}
