import { expect, test } from "vitest";
import { memoryOf, syncCatalog, templateOf } from "../src/index.js";
import { HEADER, page, parse } from "./pages.js";

const OLD = 'Ask <Card heading="The quay" wide>the crew</Card> and see <Note heading="Low" />';
const TARGET =
  'Chiedete <Card heading="Il molo" wide>a noi</Card> e vedete <Note heading="Bassa" />';

/** What becomes of the translation when the source is edited. */
function synced(next: string, attributes?: readonly string[]): readonly [string, boolean] {
  const quoted = [OLD, TARGET].map((text) => `"${text.replaceAll('"', '\\"')}"`);
  const catalog = parse(`${HEADER}\nmsgid ${quoted[0] ?? ""}\nmsgstr ${quoted[1] ?? ""}\n`);
  const template = templateOf([page([next])]);
  const result = syncCatalog({ catalog, template, memory: memoryOf([]), attributes });
  const entry = result.catalog.entries.find(({ msgid }) => msgid === next);
  return [entry?.msgstr[0] ?? "", entry?.fuzzy ?? false];
}

test("the translator's words in attributes that the configuration names stay when markup beside them changes", () => {
  const next = OLD.replace("wide", "narrow").replace("<Note ", "<Note small ");
  const expected = TARGET.replace("wide", "narrow").replace("<Note ", "<Note small ");
  expect(synced(next, ["Heading"])).toEqual([expected, false]);
  expect(synced(next)[1]).toBe(true);
});

test("a text in them that changes is for a translator", () => {
  expect(synced(OLD.replace("The quay", "The pier"), ["heading"])).toEqual([TARGET, true]);
  expect(synced(OLD.replace('"Low"', '"High"'), ["heading"])).toEqual([TARGET, true]);
});
