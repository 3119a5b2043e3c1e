import { readdirSync, readFileSync } from "node:fs";
import { createCatalog, parseCatalog, serializeCatalog } from "@dragoman/catalog";
import {
  buildTree,
  fillCatalog,
  type MessageOptions,
  parseJson,
  sourceMessages,
  translatedBy,
  serializeJson,
} from "@dragoman/messages";
import { createInstance, type i18n, type Resource, type ResourceLanguage } from "i18next";
import { describe, expect, test } from "vitest";

const folder = new URL("fixtures/orchard/", import.meta.url);
const options: MessageOptions = { sourceLocale: "en" };
const NAMESPACES = ["menu", "orchard", "people"];

function fileOf(locale: string, namespace: string): string {
  return readFileSync(new URL(`${locale}/${namespace}.json`, folder), "utf8");
}

/** All namespaces of a locale go through one PO file, as bytes. */
function throughCatalog(locale: string): Map<string, string> {
  const read = (name: string, of: string) => parseJson(fileOf(of, name), `${of}/${name}.json`);
  let catalog = createCatalog({ path: `${locale}.po`, locale, date: new Date(0) });
  for (const namespace of NAMESPACES) {
    const messages = sourceMessages(read(namespace, "en").root, options);
    const existing = read(namespace, locale).root;
    ({ catalog } = fillCatalog({ namespace, messages, locale, catalog, existing, options }));
  }
  const po = parseCatalog(serializeCatalog(catalog), `${locale}.po`);
  return new Map(
    NAMESPACES.map((namespace) => {
      const source = read(namespace, "en").root;
      const messages = sourceMessages(source, options);
      const translated = translatedBy({ namespace, messages, locale, catalog: po, options });
      const root = buildTree({ source, translated, options });
      return [namespace, serializeJson({ root, style: read(namespace, locale).style })];
    }),
  );
}

async function program(locale: string, texts: (namespace: string) => string): Promise<i18n> {
  const own = Object.fromEntries(
    NAMESPACES.map((name) => [name, JSON.parse(texts(name)) as ResourceLanguage[string]]),
  );
  const resources: Resource = { [locale]: own };
  const instance = createInstance();
  await instance.init({ lng: locale, fallbackLng: false, ns: NAMESPACES, resources });
  return instance;
}

/** Every key of the source that a program can ask for: without suffixes, then as it stands. */
function keysOf(namespace: string): string[] {
  const keys = new Set<string>();
  const walk = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      walk(value, [...path, key]);
      const bare = key.replace(/(?:_ordinal)?_(?:zero|one|two|few|many|other)$/u, "");
      for (const one of [key, bare, bare.replace(/_(?:male|female)$/u, "")])
        keys.add([...path, one].join("."));
    }
  };
  walk(JSON.parse(fileOf("en", namespace)), []);
  return [...keys];
}

const COUNTS = [undefined, ...Array.from({ length: 121 }, (_, count) => count), 1.5, 1_000_000];
const CONTEXTS = [undefined, "male", "female", "other"];

function renderings(instance: i18n): string[] {
  const shown: string[] = [];
  for (const ns of NAMESPACES) {
    for (const key of keysOf(ns)) {
      for (const count of ns === "menu" ? [undefined, 0, 1, 5] : COUNTS) {
        for (const context of ns === "people" ? CONTEXTS : [undefined]) {
          for (const ordinal of ns === "people" ? [false, true] : [false]) {
            const given = { ns, ordinal, name: "Ada", joinArrays: " / ", when: new Date(0) };
            const at = { ...given, ...(count !== undefined && { count }) };
            shown.push(instance.t(key, { ...at, ...(context && { context }) }));
          }
        }
      }
    }
  }
  return shown;
}

test("the project has more than 300 keys", () => {
  const count = (node: unknown): number =>
    typeof node === "object" && node !== null
      ? Object.values(node).reduce((sum: number, one) => sum + count(one), 0)
      : 1;
  const keys = NAMESPACES.map((namespace) => count(JSON.parse(fileOf("en", namespace))));
  expect(keys.reduce((one, other) => one + other)).toBeGreaterThan(300);
  expect(readdirSync(folder).sort()).toStrictEqual(["ar", "en", "ja", "pl", "src"]);
});

describe.each(["pl", "ar", "ja"])("a program in %s", (locale) => {
  const built = throughCatalog(locale);

  test.each(NAMESPACES)("has the same %s.json, byte for byte", (namespace) => {
    expect(built.get(namespace)).toBe(fileOf(locale, namespace));
  });

  test("shows the same with every key, count and context", async () => {
    const before = renderings(await program(locale, (name) => fileOf(locale, name)));
    const after = renderings(await program(locale, (name) => built.get(name) ?? ""));
    expect(before.length).toBeGreaterThan(40_000);
    expect(after).toStrictEqual(before);
  });
});

test("a form that differs is seen", async () => {
  const changed = (name: string): string =>
    fileOf("pl", name).replace(/("basket_male_other": ")/u, "$1!");
  const before = renderings(await program("pl", (name) => fileOf("pl", name)));
  expect(renderings(await program("pl", changed))).not.toStrictEqual(before);
});
