import { type Worded, worded } from "@dragoman/model";
import type { FrontMatterFact, OutlineBlock, PageOutline } from "@dragoman/segment";
import { dataDifference } from "./data/compare-data.js";
import { type Problem, quoted } from "./refusal.js";

/**
 * Compares what a localised page is built of with its source page.
 *
 * @param source - outline of the source page
 * @param target - outline of the localised page
 * @param texts - the values of front matter and data that were translated, and as what
 * @returns the first difference; undefined where there is none
 * @example
 * compareOutlines(outlinePage("a\n", options), outlinePage("    a\n", options), new Map())?.rule; // "breaks-page"
 */
export function compareOutlines(
  source: PageOutline,
  target: PageOutline,
  texts: ReadonlyMap<string, ReadonlySet<string>>,
): Problem | undefined {
  const message =
    dataDifference(source.data, target.data, texts) ??
    frontMatterDifference(source.frontMatter, target.frontMatter, texts) ??
    blockDifference(source.blocks, target.blocks);
  return message === undefined ? undefined : { rule: "breaks-page", ...message };
}

function blockDifference(
  source: readonly OutlineBlock[],
  target: readonly OutlineBlock[],
): Worded | undefined {
  const length = Math.max(source.length, target.length);
  for (let index = 0; index < length; index++) {
    const [expected, found] = [source[index], target[index]];
    if (found && expected?.what === found.what && expected.depth === found.depth) continue;
    return worded("it makes {{found}} where the source has {{expected}}", {
      found: nameOf(found),
      expected: nameOf(expected),
    });
  }
  return undefined;
}

function nameOf(block: OutlineBlock | undefined): Worded | string {
  if (!block) return worded("the end of the page");
  const what = quoted(block.what);
  return block.depth > 0
    ? worded("{{what}} (level {{level}})", { what, level: block.depth })
    : what;
}

function frontMatterDifference(
  source: readonly FrontMatterFact[],
  target: readonly FrontMatterFact[],
  texts: ReadonlyMap<string, ReadonlySet<string>>,
): Worded | undefined {
  const length = Math.max(source.length, target.length);
  for (let index = 0; index < length; index++) {
    const [expected, found] = [source[index], target[index]];
    if (!found || expected?.path !== found.path || expected.type !== found.type)
      return worded("the front matter has {{found}} where the source has {{expected}}", {
        found: factName(found),
        expected: factName(expected),
      });
    if (expected.value === found.value || texts.get(expected.value)?.has(found.value) === true)
      continue;
    return worded(
      "the front matter says {{value}} at {{path}}, which is neither the source's nor the translation",
      { value: quoted(found.value), path: found.path },
    );
  }
  return undefined;
}

function factName(fact: FrontMatterFact | undefined): Worded {
  return fact
    ? worded("a {{type}} at {{path}}", { type: fact.type, path: fact.path })
    : worded("nothing more");
}
