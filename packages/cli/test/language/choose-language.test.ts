import { describe, expect, it } from "vitest";
import { candidates } from "../../src/language/candidates.js";
import { langOption, languageNamed, languageOf } from "../../src/language/choose-language.js";

describe("the language that the environment asks for", () => {
  it.each([
    [{ LANG: "it_IT.UTF-8" }, "it"],
    [{ LANG: "de_AT@euro" }, "de"],
    [{ LANG: "ja_JP" }, "ja"],
    [{ LANG: "fr" }, "fr"],
    [{ LC_ALL: "fr_FR.UTF-8", LC_MESSAGES: "de_DE", LANG: "it_IT" }, "fr"],
    [{ LC_ALL: "", LC_MESSAGES: "de_DE", LANG: "it_IT" }, "de"],
    [{ LC_ALL: "", LC_MESSAGES: "", LANG: "it_IT" }, "it"],
    [{ LC_CTYPE: "it_IT.UTF-8" }, "en"],
    [{ LC_ALL: "C", LANG: "it_IT" }, "en"],
    [{ LC_ALL: "POSIX", LANG: "it_IT", LANGUAGE: "it" }, "en"],
    [{ LC_ALL: "C.UTF-8", LANG: "it_IT", LANGUAGE: "it" }, "en"],
    [{ LANG: "tlh_AQ.UTF-8" }, "en"],
    [{ LANG: "../../etc/passwd" }, "en"],
    [{ LANG: "__proto__" }, "en"],
    [{ LANG: "en_GB.UTF-8", LANGUAGE: "tlh:es_MX:it" }, "es"],
    [{ LANG: "it_IT", LANGUAGE: "en_GB:it" }, "en"],
    [{ LANG: "it_IT", LANGUAGE: "tlh" }, "it"],
    [{ LANGUAGE: "it" }, "en"],
    [{}, "en"],
  ])("is for %j %s", (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });

  it("is the most exact one that there is", () => {
    expect(languageOf({ LANG: "pt_BR.UTF-8" }, ["pt", "pt-BR"])).toBe("pt-BR");
    expect(languageOf({ LANG: "pt_PT.UTF-8" }, ["pt", "pt-BR"])).toBe("pt");
    expect(candidates("sr_RS.UTF-8@latin")).toEqual(["sr-RS@latin", "sr@latin", "sr-RS", "sr"]);
  });
});

describe("the language that --lang names", () => {
  it("is found before the call is read", () => {
    expect(langOption(["report", "--lang", "it", "--words"])).toBe("it");
    expect(langOption(["--lang=de", "--lang=it", "report"])).toBe("it");
    expect(langOption(["segments", "--", "--lang", "it"])).toBeUndefined();
    expect(langOption(["report", "--lang"])).toBeUndefined();
  });

  it("is one that there is; the error names them all", () => {
    expect(languageNamed("it")).toBe("it");
    expect(languageNamed("it-IT")).toBe("it");
    expect(languageNamed("en_GB")).toBe("en");
    for (const name of ["xx", "", "__proto__", "../it", "it\n"]) {
      expect(() => languageNamed(name)).toThrow(
        /does not speak ".*"; valid: en, de, es, fr, it, ja/su,
      );
    }
  });
});
