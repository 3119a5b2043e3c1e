import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DialectName } from "@dragoman/segment";

/** A translation that must not be built. */
export interface HostileCase {
  readonly name: string;
  readonly target: string;
  readonly rule: string;
  /** Whether some renderer's page runs it or asks for its address, were it built. */
  readonly runs?: true;
}

/** A kind of slot, a page with one, and translations for it. */
export interface SlotCases {
  readonly slot: string;
  /** The source page. */
  readonly page: string;
  readonly dialect: DialectName;
  readonly extension: "md" | "mdx";
  /** The msgid whose translations these are. */
  readonly source: string;
  readonly refused: readonly HostileCase[];
  /** Translations that are sound. */
  readonly built: readonly string[];
}

const folder = fileURLToPath(new URL("./fixtures/", import.meta.url));

/** All kinds of slots: a folder each, with `page.md` and `cases.json`. */
export const slots: readonly SlotCases[] = readdirSync(folder)
  .sort()
  .map((slot) => {
    const cases = readFileSync(`${folder}${slot}/cases.json`, "utf8");
    const page = readFileSync(`${folder}${slot}/page.md`, "utf8");
    return { ...(JSON.parse(cases) as SlotCases), slot, page };
  });

/** What stands beside the hostile text on every page, and its translation. */
export const GOOD = ["Good evening, harbour.", "Buonasera, porto **mio**."] as const;
