import { expect, it } from "vitest";
import { catalogLanguage, parseCatalog } from "../src/index.js";

function languageOf(field: string): string | undefined {
  const text = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n${field}`;
  return catalogLanguage(parseCatalog(new TextEncoder().encode(text), "it.po"));
}

it.each([
  ["it", "it"],
  ["pt_BR", "pt-BR"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["sr@latin", "sr"],
  ["de_DE.UTF-8", "de-DE"],
  ["", undefined],
  ["Italian language", undefined],
  ["../../etc", undefined],
])("Language: %s", (name, tag) => {
  expect(languageOf(`"Language: ${name}\\n"\n`)).toBe(tag);
});

it("has none without a header, or without the field", () => {
  expect(languageOf("")).toBeUndefined();
  expect(catalogLanguage(parseCatalog(new Uint8Array(), "it.po"))).toBeUndefined();
});
