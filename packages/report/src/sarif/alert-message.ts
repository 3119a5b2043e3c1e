import { grouped, type Finding, type Group } from "@dragoman/model";
import { isStatus } from "../change-outcomes.js";
import { counted } from "../counted.js";
import { oneLine, shorten } from "../display.js";
import type { Alert } from "./alerts.js";
import { otherPlace, placeName, type OtherPlace } from "./other-places.js";

/** An alert shows what it is about; the whole text is at its places. */
const MOST_CELLS = 300;

/** A row of a table has many texts, each of which may wait. */
const MOST_TEXTS = 10;

/**
 * Says what an alert is about. Where there is little room, its first sentence is
 * all that is shown, so it begins with locales and message.
 *
 * @param alert - the alert
 * @param others - the related locations of its result, in the order of their ids from 1 on
 * @returns the message of a result (§3.11), with links to its related locations alone
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 * @example
 * alertMessage(alert, []); // "it, fr: not translated: …\nsource: Fair winds"
 */
export function alertMessage({ findings }: Alert, others: readonly OtherPlace[]): string {
  const ids = new Map(others.map((place, at) => [placeName(place), at + 1]));
  const same = grouped(findings, (finding) => {
    return JSON.stringify([finding.message, finding.source, targetShown(finding)]);
  });
  const texts = [...same.values()];
  const hidden = texts.length - MOST_TEXTS;
  return [
    ...texts.slice(0, MOST_TEXTS).map((group) => textMessage(group, ids)),
    ...(hidden > 0 ? [`${counted(hidden, "text")} more on this line`] : []),
  ].join("\n\n");
}

function textMessage(same: Group<Finding>, ids: ReadonlyMap<string, number>): string {
  const [finding] = same;
  const locales = [...new Set(same.flatMap(({ locale }) => locale ?? []))].join(", ");
  const target = targetShown(finding);
  const links = linksOf(same, ids);
  return [
    plain(locales === "" ? finding.message : `${locales}: ${finding.message}`),
    ...(finding.source === undefined ? [] : [`source: ${plain(finding.source)}`]),
    ...(target === undefined ? [] : [`target: ${plain(target)}`]),
    ...(links === "" ? [] : [links]),
  ].join("\n");
}

/** The only links: each leads to the related location with its id (§3.11.6). */
function linksOf(same: readonly Finding[], ids: ReadonlyMap<string, number>): string {
  const names = new Set(same.flatMap((one) => otherPlace(one) ?? []).map(placeName));
  const linked = [...names].flatMap((name) => {
    const id = ids.get(name);
    return id === undefined ? [] : [`[${plain(name)}](${id})`];
  });
  const hidden = names.size - linked.length;
  return [...linked, ...(hidden > 0 ? [`${counted(hidden, "place")} more`] : [])].join(", ");
}

function targetShown(finding: Finding): string | undefined {
  const { target = "", source } = finding;
  return isStatus(finding) || target === "" || target === source ? undefined : target;
}

/**
 * In messages `[text](target)` is a link; brackets and backslashes are escaped
 * (§3.11.6). Braces stay: without `arguments` no consumer looks for placeholders,
 * and `{{name}}` would not be what the page has.
 */
function plain(text: string): string {
  return shorten(oneLine(text).trim(), MOST_CELLS).replace(/[\\[\]]/g, "\\$&");
}
