import { describe, expect, it } from "vitest";
import { unclearComments } from "../../src/assess/page-comments.js";
import { meantDirective } from "../../src/assess/meant-directive.js";
import { reportProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

function found(text: string, path = "docs/a.md"): string[] {
  const docs = { source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}" };
  const page = { path, docs } as Parameters<typeof unclearComments>[1];
  return unclearComments(text, page).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

describe("the directive that a comment was meant to be", () => {
  it.each([
    ["dragoman: skp", "dragoman: skip"],
    ["dragoman: SIKP", "dragoman: skip"],
    ["dragoman: of", "dragoman: off"],
    ["dragoman: onn", "dragoman: on"],
    ["dragoman: ignore", "dragoman: skip"],
    ["dragoman: disable", "dragoman: off"],
    ["dragoman skip", "dragoman: skip"],
    ["dragomn: off", "dragoman: off"],
    ["dragoman: skip, these are names", "dragoman: skip"],
    ["i18n: skipp", "i18n: skip"],
    ["i18n: skip-strat", "i18n: skip-start"],
  ])("of %j is %j", (text, meant) => {
    expect(meantDirective(text)).toBe(meant);
  });

  it.each([
    "dragoman: verb",
    "dragoman: noun",
    "dragoman: button",
    "dragoman: Keep it short.",
    "dragoman: on the left of the screen",
    "dragoman: note: skip",
    "i18n: comment: skip",
    "i18n: needs-review",
    "markdownlint-disable",
    "more",
    "prettier-ignore",
    "format: off",
    "dragoman: skip",
    "i18n:skip-end",
  ])("of %j is none", (text) => {
    expect(meantDirective(text)).toBeUndefined();
  });
});

describe("comments in a source page", () => {
  it("are named where they are misspelt, with their place and what is valid", () => {
    const page = "---\ntitle: A\n---\n\n# A\n\n- One\n\n    <!-- dragoman:  skp -->\n\n    Two\n";
    expect(found(page)).toEqual([
      '9:5 the comment says "dragoman: skp"; did you mean `dragoman: skip`? Valid are `dragoman: skip`, `dragoman: off`, `dragoman: on`, and `dragoman: note: …` for a note to translators',
    ]);
  });

  it("are named where nothing is switched on again, and where nothing was off", () => {
    const off =
      "<!-- dragoman: off -->\n\nA\n\n<!-- dragoman: on -->\n\n<!-- i18n:skip-start -->\n\nB\n";
    expect(found(off)).toEqual([
      "7:1 nothing is translated from `i18n:skip-start` to the end of the page: no `i18n: skip-end` follows; write one where translation goes on, at the end if nowhere",
    ]);
    expect(found("A\n\n<!-- dragoman: on -->\n")).toEqual([
      "3:1 `dragoman: on` has no effect: nothing is switched off before it",
    ]);
  });

  it("are looked at in MDX as it writes them", () => {
    expect(found("{/* dragoman: of */}\n\nA\n", "docs/a.mdx")).toEqual([
      expect.stringMatching(/^1:1 .* did you mean `dragoman: off`\?/u),
    ]);
  });

  it.each([
    ["code", "```html\n<!-- dragoman: skp -->\n<!-- dragoman: off -->\n```\n"],
    ["inline code", "Write `<!-- dragoman: off -->` before it.\n"],
    ["what is right", "<!-- dragoman: skip -->\n\nA\n\n<!-- dragoman: Keep it short. -->\n\nB\n"],
    ["a block that is left out", "<!-- dragoman: skip -->\n\n<!-- dragoman: off -->\n"],
  ])("are no matter in %s", (_, page) => {
    expect(found(page)).toEqual([]);
  });

  it("are found in a report of every locale, and by no other name than their rule", async () => {
    const files = { "docs/a.md": "<!-- dragoman: skp -->\n\nLow water is at noon.\n" };
    const report = async (rules: object): Promise<(readonly string[])[]> => {
      const cwd = temporaryProject(files, { ...CONFIG, locales: ["it", "fr"], ...rules });
      const outcome = await reportProject({ cwd, version: "1.0.0", splitter: splitHere });
      return outcome.report.locales.map(({ findings }) =>
        findings.map(({ rule, file, line, severity }) => `${severity} ${file}:${line} ${rule}`),
      );
    };
    const both = ["warning docs/a.md:3 untranslated", "warning docs/a.md:1 unclear-comment"];
    expect(await report({})).toEqual([both, both]);
    const [, note] = (await report({ rules: { "unclear-comment": "note" } }))[1] ?? [];
    expect(note).toBe("note docs/a.md:1 unclear-comment");
  });
});
