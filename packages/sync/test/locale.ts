import {
  memoryOf,
  settleLocale,
  syncCatalog,
  templateOf,
  type CarryChoice,
  type Edges,
  useFreedTexts,
} from "../src/index.js";
import { parse, segment, write } from "./pages.js";

/** A text of a page, and what stands around it in its block. */
export type Block = readonly [source: string, edges: Edges | undefined];

/** A locale: its catalogs, each with its page, and catalogs whose pages are gone. */
export interface LocaleState {
  readonly catalogs: readonly (readonly [po: string, page: readonly Block[]])[];
  readonly orphans: readonly string[];
}

/** Syncs all catalogs of a locale with one memory, as a project does. */
export function syncedLocale({ catalogs, orphans }: LocaleState, carry?: CarryChoice): LocaleState {
  const parsed = catalogs.map(([po], index) => parse(po, `${String(index)}.po`));
  const others = orphans.map((po, index) => parse(po, `orphan${String(index)}.po`));
  const memory = memoryOf(parsed, others);
  const synced = parsed.map((catalog, index) => {
    const segments = (catalogs[index]?.[1] ?? []).map(([source, edges], line) =>
      segment(source, line + 1, edges && { edges }),
    );
    const template = templateOf([{ path: "p.md", text: "", segments }]);
    const from = { catalog, template, carry };
    return { ...syncCatalog({ ...from, memory }), template, from };
  });
  const used = useFreedTexts(synced, memory, (one, more) => {
    return { ...one, ...syncCatalog({ ...one.from, memory: more }) };
  });
  const settled = settleLocale(used, others, carry);
  return {
    catalogs: settled.map(({ catalog }, index) => [write(catalog), catalogs[index]?.[1] ?? []]),
    orphans,
  };
}
