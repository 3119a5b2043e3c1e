import { createCatalog, parseCatalog, serializeCatalog } from "@dragoman/catalog";
import {
  buildTree,
  fillCatalog,
  type JsonObject,
  type MessageOptions,
  sourceMessages,
  translatedBy,
  USUAL_STYLE,
  writeJson,
} from "@dragoman/messages";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shapes, treeOf } from "./trees.js";

const options: MessageOptions = { sourceLocale: "en" };
const LOCALES = ["pl", "ar", "ja", "it", "ru", "cs", "lv", "he", "ga", "cy", "kw", "pt-BR", "sl"];

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((one) => !/[\0\u0004]/u.test(one) && one.isWellFormed());

/** The way of a translated file: JSON, PO as bytes, JSON. */
function throughCatalog(source: JsonObject, target: JsonObject, locale: string): JsonObject {
  const messages = sourceMessages(source, options);
  const empty = createCatalog({ path: `${locale}.po`, locale, date: new Date(0) });
  const input = { namespace: "app", messages, locale, options };
  const filled = fillCatalog({ ...input, catalog: empty, existing: target });
  const catalog = parseCatalog(serializeCatalog(filled.catalog), `${locale}.po`);
  return buildTree({ source, translated: translatedBy({ ...input, catalog }), options });
}

function shown(root: JsonObject): string {
  return writeJson({ root, style: USUAL_STYLE });
}

describe("JSON → PO → JSON", () => {
  test("changes nothing in any tree with whole plural sets, in any locale", () => {
    const texts = fc.array(fc.option(text, { nil: undefined, freq: 8 }), { minLength: 1 });
    fc.assert(
      fc.property(shapes, fc.constantFrom(...LOCALES), texts, text, (shape, locale, pool, word) => {
        // A text for each place, the same whenever it is asked for; some are missing.
        const textOf = (place: string): string | undefined => {
          const own = pool[place.length % pool.length];
          return own === undefined ? undefined : `${own}${place.length % 3 === 0 ? place : ""}`;
        };
        // All source texts are the same in some runs: only their places tell them apart.
        const source = treeOf(shape, "en", (place) => (word.length > 6 ? word : word + place));
        const target = treeOf(shape, locale, textOf);
        expect(shown(throughCatalog(source, target, locale))).toBe(shown(target));
      }),
      { numRuns: 500 * Number(process.env["DRAGOMAN_LAW_RUNS"] ?? "1") },
    );
  });
});
