import type { FindingTable, Overview, PageTexts } from "../contents.js";

/**
 * Reads what is shown first.
 *
 * @returns the overview
 * @throws SyntaxError where the document has none
 * @example
 * loadOverview().locales[0]?.name; // "it"
 */
export function loadOverview(): Overview {
  return JSON.parse(textOf("overview")) as Overview;
}

/**
 * Inflates the findings.
 *
 * @returns the table
 * @example
 * (await loadFindings()).columns.rule.length; // the number of findings
 */
export async function loadFindings(): Promise<FindingTable> {
  return (await inflated(textOf("finding-table"))) as FindingTable;
}

/**
 * Inflates the texts of a page, once it is looked at.
 *
 * @param page - index of the page in the overview
 * @returns its texts; undefined where the report has none
 * @example
 * (await loadTexts(0))?.segments[0]?.source; // "Low water at noon."
 */
export async function loadTexts(page: number): Promise<PageTexts | undefined> {
  await everythingRead();
  const packed = textOf(`texts-${page}`);
  return packed === "" ? undefined : ((await inflated(packed)) as PageTexts);
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

/** Texts of pages come last in the document: who is quick may ask before they are there. */
async function everythingRead(): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });
}

async function inflated(packed: string): Promise<unknown> {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const inflating = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return await new Response(inflating).json();
}
