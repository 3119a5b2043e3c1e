import { describe, expect, it } from "vitest";
import { targetGlob, targetNames } from "../../src/layout/target-names.js";

const at = (target: string): { target: string } => ({ target });

describe("the path of a localised page", () => {
  it.each([
    ["i18n/{locale}/{path}.{ext}", "i18n/it/a/b.md", { locale: "it", path: "a/b", ext: "md" }],
    ["docs/{path}.{locale}.{ext}", "docs/a/b.it.md", { locale: "it", path: "a/b", ext: "md" }],
    ["./i18n/{locale}/{path}.{ext}", "i18n/it/b.mdx", { locale: "it", path: "b", ext: "mdx" }],
    ["{locale}/x/{locale}/{path}.md", "it/x/it/b.md", { locale: "it", path: "b", ext: "" }],
    ["a(b)/{locale}/{path}.{ext}", "a(b)/pt-BR/b.md", { locale: "pt-BR", path: "b", ext: "md" }],
  ])("is read as %s has it", (target, file, names) => {
    expect(targetNames(at(target), file)).toEqual(names);
    expect(targetGlob(at(target), names.locale).matches(file)).toBe(true);
    expect(targetGlob(at(target)).matches(file)).toBe(true);
  });

  it.each([
    ["i18n/{locale}/{path}.{ext}", "docs/it/a.md"],
    ["docs/{path}.{locale}.{ext}", "docs/a.md"],
    ["{locale}/x/{locale}/{path}.md", "it/x/fr/b.md"],
  ])("is none of %s", (target, file) => {
    expect(targetNames(at(target), file)).toBeUndefined();
  });

  it("is that of one locale alone", () => {
    expect(targetGlob(at("docs/{path}.{locale}.{ext}"), "pt").matches("docs/a.pt-BR.md")).toBe(
      false,
    );
  });

  it("takes no longer where a pattern has a path often", () => {
    const target = "{path}/".repeat(6) + "{path}.md";
    expect(targetNames(at(target), "a/".repeat(2000) + "b.txt")).toBeUndefined();
  });
});
