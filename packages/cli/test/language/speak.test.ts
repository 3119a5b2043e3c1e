import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sayEnglish, worded, wordedCount } from "@dragoman/model";
import { describe, expect, it, onTestFinished } from "vitest";
import { sayFrom, speak } from "../../src/language/speak.js";

const pages = (count: number) =>
  wordedCount("{{count}} pages", { count, defaultValue_one: "{{count}} page" });

describe("a language", () => {
  it("has its own plural forms", async () => {
    const polish = {
      "{{count}} pages_one": "{{count}} strona",
      "{{count}} pages_few": "{{count}} strony",
      "{{count}} pages_many": "{{count}} stron",
      "{{count}} pages_other": "{{count}} strony",
    };
    const say = await sayFrom(polish, "pl");
    expect([1, 2, 5, 22].map((count) => say(pages(count)))).toEqual([
      "1 strona",
      "2 strony",
      "5 stron",
      "22 strony",
    ]);
    const japanese = await sayFrom({ "{{count}} pages_other": "{{count}}ページ" }, "ja");
    expect([1, 2].map((count) => japanese(pages(count)))).toEqual(["1ページ", "2ページ"]);
  });

  it("takes any text as a key, separators of i18next included", async () => {
    const key = "error: {{file}}. See `a.b:c` ($t(x))_one";
    const say = await sayFrom({ [key]: "errore: {{file}}" }, "it");
    expect(say(worded(key, { file: "a.md" }))).toBe("errore: a.md");
  });

  it("never interprets values", async () => {
    const say = await sayFrom({ "{{a}} and {{b}}": "{{b}} e {{a}}", b: "SECRET" }, "it");
    for (const text of ["{{a}}", "{{b}}", "$t(b)", "<b>&amp;</b>", "$&", "{{- a}}", "%s"])
      expect(say(worded("{{a}} and {{b}}", { a: text, b: text }))).toBe(`${text} e ${text}`);
  });

  it("falls back to English, message by message", async () => {
    const say = await sayFrom({ "{{count}} pages_one": "{{count}} pagina", "is empty": "" }, "it");
    expect([1, 2].map((count) => say(pages(count)))).toEqual(["1 pagina", "2 pages"]);
    expect(say(worded("is empty"))).toBe("is empty");
    expect(say(worded("constructor"))).toBe("constructor");
  });

  it("is read from its file; where there is none, all is in English", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dragoman-language-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    writeFileSync(join(folder, "it.json"), '{"is empty":"è vuoto"}');
    const url = pathToFileURL(`${folder}/`);
    expect((await speak("it", url))(worded("is empty"))).toBe("è vuoto");
    expect(await speak("de", url)).toBe(sayEnglish);
    expect(await speak("en", url)).toBe(sayEnglish);
  });
});
