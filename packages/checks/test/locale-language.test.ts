import { expect, test } from "vitest";
import { blockOptions, languageName, languageOfLocale, loadIdentifier } from "../src/index.js";

test.each([
  ["it", "it", "Latn"],
  ["pt-BR", "pt", "Latn"],
  ["zh_Hans", "zh", "Hans"],
  ["zh-TW", "zh", "Hant"],
  ["de_DE.UTF-8", "de", "Latn"],
  ["sr@latin", "sr", "Latn"],
  ["nb", "no", "Latn"],
  ["iw", "he", "Hebr"],
])("%s is %s in %s", (locale, language, script) => {
  expect(languageOfLocale(locale)).toMatchObject({ language, script });
});

test.each(["", "x", "__proto__", "../it", "it it", "\0", "12", "a".repeat(10_000)])(
  "%j names no language",
  (locale) => {
    expect(languageOfLocale(locale)).toBeUndefined();
  },
);

test("a language that the identifier does not know, or not in that script, cannot be judged", async () => {
  const identifier = await loadIdentifier();
  expect(blockOptions("it", identifier)?.own.language).toBe("it");
  expect(blockOptions("zh-Hant", identifier)?.own.language).toBe("zh");
  for (const locale of ["gl", "sr-Latn", "az-Cyrl", "xx", "tlh"]) {
    expect(blockOptions(locale, identifier), locale).toBeUndefined();
  }
});

test("languages have English names", () => {
  expect(languageName("it")).toBe("Italian");
});
