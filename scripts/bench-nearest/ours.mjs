// The process that is measured: `node ours.js OLD.po NEW.pot RESULT.json`.
// Reads both files, pairs, and writes what each message of the template takes.
import { readFileSync, writeFileSync } from "node:fs";
import { nearestMessages } from "../../packages/sync/src/nearest/nearest-messages.js";
import { readPo } from "./po-file.mjs";

/** @param {readonly import("./po-file.mjs").Message[]} messages */
function placed(messages) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  return messages.map((message) => ({
    msgid: message.msgid,
    obsolete: message.obsolete === true,
    places: (message.pages ?? []).map((page) => {
      const index = counts.get(page) ?? 0;
      counts.set(page, index + 1);
      return { page, index };
    }),
  }));
}

const [oldFile = "", newFile = "", resultFile = ""] = process.argv.slice(2);
const begin = performance.now();
const old = readPo(readFileSync(oldFile, "utf8")).filter((message) => message.msgstr !== "");
const template = readPo(readFileSync(newFile, "utf8"));
const read = performance.now();

const oldByMsgid = new Map(old.map((message, index) => [message.msgid, index]));
const newMsgids = new Set(template.map((message) => message.msgid));
const changed = template.filter((message) => !oldByMsgid.has(message.msgid));
/** @type {import("../../packages/sync/src/nearest/message.js").Pairing[]} */
let pairings = [];
if (changed.length > 0) {
  const placedOld = placed(old);
  const placedNew = placed(template);
  const available = placedOld.map((message) => ({
    ...message,
    inUse: newMsgids.has(message.msgid),
  }));
  const wanted = placedNew.filter((message) => !oldByMsgid.has(message.msgid));
  const anchors = placedNew.flatMap((message) => {
    const places = placedOld[oldByMsgid.get(message.msgid) ?? -1]?.places ?? [];
    return message.places.flatMap((place) => {
      const same = places.find((other) => other.page === place.page);
      return same === undefined ? [] : [{ wanted: place, available: same }];
    });
  });
  pairings = nearestMessages({ wanted, available, anchors });
}
const paired = performance.now();
/** @type {Map<string, unknown>} */
const result = new Map();
for (const pairing of pairings) {
  const message = changed[pairing.wanted];
  if (message === undefined) continue;
  const { kind, similarity, reason } = pairing;
  result.set(message.msgid, {
    kind,
    similarity,
    reason,
    old: pairing.available.map((index) => old[index]?.msgid),
  });
}
writeFileSync(
  resultFile,
  JSON.stringify({ exact: template.length - changed.length, pairings: [...result] }),
);
console.log(
  `read ${((read - begin) / 1000).toFixed(2)} s, pair ${((paired - read) / 1000).toFixed(2)} s`,
);
