import type { FrontMatterFact, OutlineBlock, PageOutline } from "@dragoman/segment";
import { dataDifference } from "./data/compare-data.js";
import { type Problem, quoted } from "./refusal.js";

/**
 * Compares what a localised page is built of with its source page.
 *
 * @param texts - the values of front matter and data that were translated, and as what
 * @returns the first difference
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
  return message === undefined ? undefined : { rule: "breaks-page", message };
}

function blockDifference(
  source: readonly OutlineBlock[],
  target: readonly OutlineBlock[],
): string | undefined {
  const length = Math.max(source.length, target.length);
  for (let index = 0; index < length; index++) {
    const [expected, found] = [source[index], target[index]];
    if (found && expected?.what === found.what && expected.depth === found.depth) continue;
    return `it makes ${nameOf(found)} where the source has ${nameOf(expected)}`;
  }
  return undefined;
}

function nameOf(block: OutlineBlock | undefined): string {
  if (!block) return "the end of the page";
  const level = block.depth > 0 ? ` (level ${block.depth})` : "";
  return quoted(block.what) + level;
}

function frontMatterDifference(
  source: readonly FrontMatterFact[],
  target: readonly FrontMatterFact[],
  texts: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const length = Math.max(source.length, target.length);
  for (let index = 0; index < length; index++) {
    const [expected, found] = [source[index], target[index]];
    if (!found || expected?.path !== found.path || expected.type !== found.type)
      return `the front matter has ${factName(found)} where the source has ${factName(expected)}`;
    if (expected.value === found.value || texts.get(expected.value)?.has(found.value) === true)
      continue;
    return `the front matter says ${quoted(found.value)} at ${found.path}, which is neither the source's nor the translation`;
  }
  return undefined;
}

function factName(fact: FrontMatterFact | undefined): string {
  return fact ? `a ${fact.type} at ${fact.path}` : "nothing more";
}
