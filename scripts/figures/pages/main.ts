// What Dragoman makes of the pages in a folder: whether they are split, come back byte for byte, and
// are built of the same blocks when each text is translated, to Dragoman and to another renderer.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { assemblePage } from "@dragoman/assemble";
import { refusedTranslations } from "@dragoman/checks";
import { DIALECTS, type DialectName, outlinePage, splitPage } from "@dragoman/segment";
import { pseudo } from "../../../packages/project/test/laws/pseudo.js";
import { rendererOf } from "./renderer.js";

/** What may be wrong with a page, and how often it is. */
type Fault = "not split" | "not identical" | "refused" | "other blocks" | "rendered otherwise";

/** Longer pages are left out: another renderer takes its time. */
const LONGEST = 200_000;
/** A definition of a link: a pseudo-translation turns its label, too, which a translator leaves alone. */
const DEFINITION = /^[ >]*\[[^\]]+\]:/mu;

/** Prints the figures. */
export function main(args: readonly string[], python: string): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dialect: { type: "string", default: "gfm" },
      list: { type: "string", default: "0" },
    },
  });
  const dialect = DIALECTS.find((name) => name === values.dialect);
  const [folder] = positionals;
  if (folder === undefined || dialect === undefined) {
    console.error(`Name a folder of pages, and one of the dialects ${DIALECTS.join(", ")}.`);
    return 2;
  }
  const pages = pagesIn(folder);
  const faults: [fault: Fault, page: string, detail: string][] = [];
  let segments = 0;
  const translated: [page: string, text: string, built: string][] = [];
  for (const [path, text] of pages) {
    const found = translate(text, path, dialect);
    segments += found.segments;
    for (const [fault, detail] of found.faults) faults.push([fault, path, detail]);
    if (found.built !== undefined && !DEFINITION.test(text))
      translated.push([path, text, found.built]);
  }
  const renderer = rendererOf(dialect, python);
  if (renderer === undefined) console.warn("SKIPPED: no other renderer of this dialect is here.");
  else
    for (const [path, source, target] of renderer.differences(translated))
      faults.push(["rendered otherwise", path, `${source} || ${target}`]);
  print(pages.size, segments, faults, Number(values.list));
  return 0;
}

function print(
  pages: number,
  segments: number,
  faults: readonly (readonly [Fault, string, string])[],
  most: number,
): void {
  console.log(`${pages} pages, ${segments} segments`);
  const kinds: readonly Fault[] = [
    "not split",
    "not identical",
    "refused",
    "other blocks",
    "rendered otherwise",
  ];
  for (const kind of kinds) {
    const found = faults.filter(([fault]) => fault === kind);
    console.log(
      `${kind}: ${found.length}, on ${new Set(found.map(([, path]) => path)).size} pages`,
    );
    for (const [, path, detail] of found.slice(0, most)) console.log(`  ${path}: ${detail}`);
  }
}

/** Each page once: packages are full of copies. */
function pagesIn(folder: string): Map<string, string> {
  const pages = new Map<string, string>();
  const seen = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.(?:md|markdown)$/iu.test(name)) continue;
    const text = utf8(readFileSync(join(folder, name)));
    if (text === undefined || text.length > LONGEST || seen.has(text)) continue;
    seen.add(text);
    pages.set(name, text);
  }
  return pages;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Translated {
  readonly segments: number;
  readonly faults: readonly (readonly [Fault, string])[];
  /** The page with what was not refused. */
  readonly built?: string;
}

function translate(text: string, path: string, dialect: DialectName): Translated {
  const options = { path, dialect };
  try {
    const page = splitPage(text, options);
    const segments = page.segments.length;
    if (assemblePage(page, () => undefined) !== text)
      return { segments, faults: [["not identical", ""]] };
    const targets = page.segments.map(({ source }) => pseudo(source));
    const refused = new Map(
      refusedTranslations(page, targets, { dialect }).map((one) => [one.index, one.message]),
    );
    const built = assemblePage(page, (_, index) =>
      refused.has(index) ? undefined : targets[index],
    );
    const faults: [Fault, string][] = [...refused].map(([index, message]) => [
      "refused",
      `${page.segments[index]?.source ?? ""}: ${message}`,
    ]);
    const blocks = (of: string): string =>
      JSON.stringify(outlinePage(of, options).blocks.map(({ depth, what }) => [depth, what]));
    if (blocks(built) !== blocks(text)) faults.push(["other blocks", ""]);
    return { segments, faults, built };
  } catch (cause) {
    return { segments: 0, faults: [["not split", cause instanceof Error ? cause.message : ""]] };
  }
}
