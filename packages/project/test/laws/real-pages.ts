import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DialectName } from "@dragoman/segment";

/** A page of the corpora; read when it is picked. */
export interface RealPage {
  readonly path: string;
  readonly dialect: DialectName;
  readonly text: () => string;
}

const corpora =
  process.env["DRAGOMAN_CORPORA"] ??
  fileURLToPath(new URL("../../../../../shared/corpora", import.meta.url));

const TREES: readonly (readonly [folder: string, dialect: DialectName])[] = [
  ["privacyguides/docs", "mkdocs"],
  ["privacyguides/i18n/fr", "mkdocs"],
  ["comprehensive-rust/src", "gfm"],
];

/** Real pages, in an order that is the same everywhere; none where the corpora are missing. */
export const realPages: readonly RealPage[] = TREES.flatMap(([folder, dialect]) => {
  const root = join(corpora, folder);
  if (!existsSync(root)) return [];
  const names = readdirSync(root, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort()
    .map((name) => ({
      path: name,
      dialect,
      text: () => readFileSync(join(root, name), "utf8"),
    }));
});
if (realPages.length === 0)
  console.warn(`SKIPPED: no real pages at ${corpora} (set DRAGOMAN_CORPORA).`);
