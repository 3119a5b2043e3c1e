// The process that is measured, with msgmerge's own input and output:
// `node merge.mjs OLD.po NEW.pot MERGED.po [DECISIONS.json]`. It reads both
// files, syncs the catalog with the template and writes it, as a sync does.
import { readFileSync, writeFileSync } from "node:fs";
import { parseCatalog, serializeCatalog } from "@dragoman/catalog";
import { memoryOf, syncCatalog } from "@dragoman/sync";
import { templateFrom } from "./template-from.js";

function main([
  oldFile = "",
  newFile = "",
  mergedFile = "",
  decisionsFile,
]: readonly string[]): void {
  const begin = performance.now();
  const catalog = parseCatalog(readFileSync(oldFile), oldFile);
  const template = templateFrom(parseCatalog(readFileSync(newFile), newFile).entries);
  const read = performance.now();
  const result = syncCatalog({ catalog, template, memory: memoryOf([catalog]) });
  const synced = performance.now();
  writeFileSync(mergedFile, serializeCatalog(result.catalog));
  const seconds = [read - begin, synced - read, performance.now() - synced];
  const [reading, syncing, writing] = seconds.map((time) => (time / 1000).toFixed(2));
  console.log(`read ${reading ?? ""} s, sync ${syncing ?? ""} s, write ${writing ?? ""} s`);
  if (decisionsFile === undefined) return;
  const taken = result.decisions.flatMap(({ outcome, message, previous }) => {
    if (message === undefined || (previous === undefined && outcome === "exact")) return [];
    // A text joined from others word for word differs from none of its parts: it was made for itself.
    return outcome === "new" ? [] : [[message.msgid, previous ?? message.msgid]];
  });
  writeFileSync(decisionsFile, JSON.stringify(taken));
}

main(process.argv.slice(2));
