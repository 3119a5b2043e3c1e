import { createCatalog, messageKey, parseCatalog, serializeCatalog } from "@dragoman/catalog";
import {
  buildTree,
  CATEGORIES,
  categoriesOf,
  fillCatalog,
  formPlan,
  type JsonObject,
  messageEntries,
  type MessageOptions,
  sourceMessages,
  translatedBy,
  USUAL_STYLE,
  serializeJson,
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

/** A namespace of natural keys: each text is its own key, and plural sets are called by their `other` form. */
const natural = fc
  .uniqueArray(
    fc.record({
      key: fc.oneof(fc.constantFrom("__proto__", "app", "a:b", "one file", "\\\\=", "10"), text),
      one: fc.option(fc.constantFrom("one file", "a", "app"), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8, selector: ({ key }) => key },
  )
  .map((all) => all.filter(({ key }) => !/_(?:zero|one|two|few|many|other)$/u.test(key)));

function naturalTree(
  all: readonly { readonly key: string; readonly one: string | undefined }[],
  locale: string,
): JsonObject {
  const isSource = locale === "en";
  const root = new Map<string, string>();
  for (const [index, { key, one }] of all.entries()) {
    const translation = (form: string): string => `${index} ${form} ${locale}`;
    if (one === undefined) root.set(key, isSource ? key : translation("text"));
    else
      for (const category of CATEGORIES.filter((name) =>
        categoriesOf(locale, "cardinal").includes(name),
      ))
        root.set(
          `${key}_${category}`,
          !isSource ? translation(category) : category === "one" ? one : key,
        );
  }
  return root;
}

function shown(root: JsonObject): string {
  return serializeJson({ root, style: USUAL_STYLE });
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
      { numRuns: 500 },
    );
  });

  test("changes nothing where keys are texts, and their msgctxt is the namespace", () => {
    let short = 0;
    fc.assert(
      fc.property(natural, fc.constantFrom(...LOCALES), (all, locale) => {
        const [source, target] = [naturalTree(all, "en"), naturalTree(all, locale)];
        expect(shown(throughCatalog(source, target, locale))).toBe(shown(target));
        const messages = sourceMessages(source, options);
        const plan = formPlan(locale);
        const entries = messageEntries("app", messages, { locale, plan }, options).flatMap(
          (one) => [...one.entries, ...one.spare],
        );
        // No two messages are one entry, whatever their keys are.
        expect(new Set(entries.map(messageKey)).size).toBe(entries.length);
        short += entries.filter(({ msgctxt }) => msgctxt === "app").length;
      }),
      { numRuns: 300 },
    );
    expect(short).toBeGreaterThan(300);
  });
});
