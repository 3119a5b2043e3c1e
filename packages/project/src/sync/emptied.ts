import type { MessagePlan } from "../messages/plan-messages.js";
import type { SyncFiles } from "./sync-files.js";

/**
 * Finds catalogs that are there and have nothing in them, which may have been
 * full: programs that crash while they write leave such files.
 *
 * @param files - what a sync of pages reads
 * @param messages - what it plans for UI strings, if there are any
 * @returns the paths of catalogs that exist and hold white space alone; of templates none, since
 *   nobody works in them
 * @example
 * emptiedCatalogs(readSyncFiles(project), undefined); // ["locales/it/index.po"]
 */
export function emptiedCatalogs(files: SyncFiles, messages: MessagePlan | undefined): string[] {
  const ofPages = files.locales.flatMap(({ catalogs }) => catalogs);
  const ofStrings = (messages?.locales ?? []).flatMap(({ catalogs }) =>
    catalogs.map(({ file, before }) => ({ file, bytes: before?.origin?.bytes })),
  );
  return [...ofPages, ...ofStrings]
    .filter(({ bytes }) => bytes !== undefined && isBlank(bytes))
    .map(({ file }) => file);
}

/** Whether nothing but white space stands in a file, and a byte-order mark at most. */
function isBlank(bytes: Uint8Array): boolean {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.subarray(isMarked ? 3 : 0).every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}
