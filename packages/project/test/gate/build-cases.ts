import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assemblePage } from "@dragoman/assemble";
import { splitPage } from "@dragoman/segment";
import { buildProject, type LocaleBuild } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";
import { GOOD, type SlotCases } from "./cases.js";

/** Builds one page per target, with the good translation beside each. */
export async function build(
  { page, dialect, extension, source }: SlotCases,
  targets: readonly string[],
): Promise<{ readonly outcome: LocaleBuild; readonly pages: readonly string[] }> {
  const files = targets.flatMap((target, at) => [
    [`docs/${nameOf(at)}.${extension}`, page],
    [`locales/it/${nameOf(at)}.po`, catalog([[source, target], GOOD])],
  ]);
  const config = {
    ...CONFIG,
    docs: [{ ...CONFIG.docs[0], source: `docs/*.${extension}`, dialect }],
  };
  const cwd = temporaryProject(Object.fromEntries(files) as Record<string, string>, config);
  const { locales } = await buildProject({ cwd, version: "1", splitter: splitHere });
  const [outcome] = locales;
  if (!outcome) throw new Error("nothing was built");
  const built = (at: number): string =>
    readFileSync(join(cwd, `i18n/it/${nameOf(at)}.${extension}`), "utf8");
  return { outcome, pages: targets.map((_, at) => built(at)) };
}

/** In the order of the pages. */
export function nameOf(at: number): string {
  return String(at).padStart(3, "0");
}

function catalog(entries: readonly (readonly [string, string])[]): string {
  const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';
  const po = (text: string): string =>
    `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  return [header, ...entries.map(([id, text]) => `msgid ${po(id)}\nmsgstr ${po(text)}\n`)].join(
    "\n",
  );
}

/** The page with these translations and no gate. */
export function ungated(
  { page, dialect, extension }: SlotCases,
  texts: ReadonlyMap<string, string>,
): string {
  const split = splitPage(page, { path: `page.${extension}`, dialect });
  return assemblePage(split, ({ source }) => texts.get(source));
}
