import { DIALECTS } from "@dragoman/segment";
import fc from "fast-check";
import { generatedPage } from "./markdown-page.js";
import { pseudo } from "./pseudo.js";
import { realPages } from "./real-pages.js";
import { synced, translated, type Site } from "./site.js";

const NAMES = ["docs/index.md", "docs/about.md", "docs/os/linux.md"];

/** Sites of a few generated pages, not synced yet. */
export const generatedSite: fc.Arbitrary<Site> = fc
  .tuple(fc.constantFrom(...DIALECTS), fc.boolean())
  .chain(([dialect, isShared]) =>
    fc
      .tuple(
        fc.array(generatedPage(dialect), { minLength: 1, maxLength: NAMES.length }),
        // Blocks that pages have in common.
        fc.array(generatedPage(dialect), { maxLength: 1 }),
      )
      .map(([pages, common]) => {
        const more = common
          .map(({ text }) => `\n\n${text.replace(/^\uFEFF?---[^]*?---/u, "")}`)
          .join("");
        const texts = pages.map(({ text }, index) => [NAMES[index] ?? "", text + more] as const);
        return { dialect, isShared, pages: new Map(texts), files: new Map() };
      }),
  );

/** Sites of a few real pages, which stand side by side in the corpora. */
export const realSite: fc.Arbitrary<Site> = fc
  .tuple(fc.nat(Math.max(0, realPages.length - 1)), fc.boolean())
  .map(([from, isShared]) => {
    const [first, ...others] = realPages.slice(from, from + 3);
    if (first === undefined) throw new Error("there are no corpora");
    const same = others.filter(({ dialect }) => dialect === first.dialect);
    const pages = [first, ...same].map((page, index) => [NAMES[index] ?? "", page.text()] as const);
    // A counterexample names the pages: their texts would fill the screen.
    const named = { [fc.toStringMethod]: () => `${first.path} and next, shared: ${isShared}` };
    const { dialect } = first;
    return { ...named, dialect, isShared, pages: new Map(pages), files: new Map() };
  });

/** A site that is synced and translated, but for one message in `every` (0 for none). */
export function translatedSite(site: Site, every = 0): Site {
  return translated(synced(site), pseudo, (index) => every > 0 && index % every === 0);
}
