import { readPo } from "./po-file.mjs";

/**
 * @typedef {object} Verdict
 * @property {number} right
 * @property {number} wrong
 * @property {number} none
 * @property {number} kept messages of the template with any translation, exact ones included
 * @property {number} whole texts that were split or joined of which every part keeps its translation
 * @property {number} wholes
 */

/**
 * @param {import("./cases.mjs").Case} test
 * @param {ReadonlyMap<string, readonly string[]>} found by msgid of the template: the old ones it takes
 * @returns {Verdict}
 */
export function judge(test, found) {
  const old = new Set(test.old.filter(({ msgstr }) => msgstr !== "").map(({ msgid }) => msgid));
  let right = 0;
  let wrong = 0;
  let none = 0;
  /** @type {Map<string, boolean>} */
  const wholes = new Map();
  const kept = test.template.filter(({ msgid }) => old.has(msgid) || found.has(msgid)).length;
  for (const [msgid, sources] of test.truth) {
    // What was not translated cannot be kept.
    if (sources.some((source) => !old.has(source))) continue;
    const taken = found.get(msgid) ?? [];
    // A joined text's previous msgid is those of all its parts.
    const good =
      sources.every((source) => taken.includes(source)) || taken.includes(sources.join(" "));
    if (taken.length === 0) none += 1;
    else if (good && sources.length > 0) right += 1;
    else wrong += 1;
    const whole = sources.length === 1 ? (sources[0] ?? "") : msgid;
    wholes.set(whole, (wholes.get(whole) ?? true) && good);
  }
  return {
    right,
    wrong,
    none,
    kept,
    whole: [...wholes.values()].filter(Boolean).length,
    wholes: wholes.size,
  };
}

/**
 * @param {string} po what msgmerge wrote, with --previous
 * @returns {Map<string, readonly string[]>}
 */
export function foundByMsgmerge(po) {
  /** @type {Map<string, readonly string[]>} */
  const found = new Map();
  for (const { msgid, previous, obsolete } of readPo(po)) {
    if (obsolete !== true && previous !== undefined) found.set(msgid, [previous]);
  }
  return found;
}

/**
 * @param {string} json the decisions that merge.ts wrote
 * @returns {Map<string, readonly string[]>}
 */
export function foundByOurs(json) {
  /** @type {[string, string][]} */
  const taken = JSON.parse(json);
  return new Map(taken.map(([msgid, previous]) => [msgid, [previous]]));
}
