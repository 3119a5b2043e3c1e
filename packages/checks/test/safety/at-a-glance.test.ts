import { DIALECTS, splitPage } from "@dragoman/segment";
import type { Page } from "@dragoman/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsafeContent } from "../../src/safety/content.js";
import { isTranslated, needsGate } from "../../src/safety/needs-gate.js";
import { gatedPage } from "../../src/safety/refused-translations.js";
import { staysInBlock } from "../../src/safety/stays-in-block.js";
import { structureTest } from "../../src/safety/structure.js";

// What is decided at a glance must be what the whole gate would have said: here
// all translations go through all of it, also those that need not.

/** Inline markup as authors write it. */
const inline = fc.constantFrom(
  "[tide](tide.md)", "[ebb](https://sea.example/a_b?c=d#e)", "![Sea](a/b.png)", "`low`", "`a b`", "[^1]",
  ":sea-wave:", "{ .wide }", "{#low}", "**spring**", "_neap_", "<b>bold</b>", "<br>", "{{ name }}", "${x}",
  "[x][ref]", "[toc](a.md)", "`{a}`", "`<i>`", "<https://sea.example>", "\\*", "a@sea.example", "www.sea.example",
); // prettier-ignore

const word = fc.constantFrom("Low", "water", "marea", "潮汐", "نون", "e.g.", "1.5", "12:30", "x");

/** What stands in a block: words, and markup among them. */
const source = fc
  .tuple(fc.constantFrom("Low ", "**Low** ", "`low` ", ""), fc.array(fc.oneof(word, inline), { minLength: 1, maxLength: 5 }))
  .map(([first, parts]) => first + parts.join(" ")); // prettier-ignore

const blocks = [
  (text: string) => text,
  (text: string) => `## ${text}`,
  (text: string) => `- ${text}\n- other`,
  (text: string) => `> ${text}`,
  (text: string) => `1. ${text}\n\n    ${text} again`,
  (text: string) => `| head | of |\n|---|---|\n| ${text.replaceAll("|", "")} | b |`,
  (text: string) => `!!! note "Title"\n\n    ${text}`,
  (text: string) => `<div markdown>\n\n${text}\n\n</div>`,
  (text: string) => `<p title="A title">${text}</p>`,
  (text: string) => `[Link row](a.md "Its title") · [${text.replaceAll(/[[\]]/g, "")}](b.md)`,
  (text: string) => `${text}\n:   A definition`,
  (text: string) => `[^1]: ${text}`,
  (text: string) => `Setext ${text}\n===`,
];

const page = fc
  .array(fc.tuple(fc.constantFrom(...blocks), source), { minLength: 1, maxLength: 4 })
  .map((all) => all.map(([block, text]) => block(text)).join("\n\n"))
  .chain((body) =>
    fc.constantFrom(
      `${body}\n`,
      `---\ntitle: Low water\ndescription: 'At noon'\n---\n\n${body}\n`,
      `+++\ntitle = "Low water"\n+++\n\n${body}\n`,
    ),
  );

/** What a translator types who knows what is looked at: words, the source's markup, and all that means something to somebody. */
const typed = fc.constantFrom(
  "a", "B", "word", " ", " ", " ", "[", "]", "(", ")", "](", "![", "`", "``", "```", "*", "**", "_", "~~", "==",
  "===", "=", "---", "-", "+", "+++", "#", "# ", "- ", "1. ", "1", ".", ",", ":", ": ", "::", ":::", ":a:", ":b", "!",
  "!!", "!!! note", "!!swagger", "?", "%", "&", "&amp;", "&#58;", "$", "$$", "@", "/", "//", "///", "\\", "\\href", "|", "{",
  "}", "{{", "{%", "{ .x }", "<", ">", "<b>", "</b>", "<!--", "-->", "'", '"', "^", "[^1]", "[^2]", "…", "「", "。", "：", "\u00A0",
  "\u2028", "\u0085", "\u200B", "\u0002", "\t", "\n", "www.evil.example", "www", "evil.example", "https://evil.example",
  "http", "javascript", "mailto:a@evil.example", "a@evil.example", "(javascript:alert(1))", "[TOC]", "toc", "--8<--", "import", "key",
  "[a](https://evil.example)", "[a](tide.md)", "[tide](tide.md)", "`low`", ":sea-wave:", "{ .wide }", "*[A]", "no", "null", "<small>",
); // prettier-ignore

const target = (of: string): fc.Arbitrary<string> => {
  const own = of.match(/!?\[[^[\]]*\]\([^)]*\)|`[^`]*`|\[\^\w+\]|:[\w-]+:|\{[^}]*\}|\p{L}+|./gsu) ?? ["a"];
  const part = fc.oneof({ weight: 2, arbitrary: typed }, { weight: 3, arbitrary: fc.constantFrom(...own) });
  return fc
    .tuple(fc.constantFrom("", "A", "A ", "Una ", "**", "`low` "), fc.array(part, { minLength: 1, maxLength: 7 }))
    .map(([first, parts]) => first + parts.join(""));
}; // prettier-ignore

/** A page, and a translation of each of its texts. */
const translated = (dialect: (typeof DIALECTS)[number]): fc.Arbitrary<[Page, readonly string[]]> =>
  page.chain((text) => {
    const split = splitPage(text, { path: "docs/page.md", dialect });
    return fc.tuple(
      fc.constant(split),
      fc.tuple(...split.segments.map((segment) => target(segment.source))),
    );
  });

describe.each(DIALECTS)("at a glance, in %s", (dialect) => {
  const seen = { plain: 0, stays: 0 };

  it("nothing passes that the whole gate would refuse", () => {
    fc.assert(
      fc.property(translated(dialect), ([split, targets]) => {
        const gated = gatedPage(split, { dialect });
        const facts = { ...gated.facts, codeIsCertain: false };
        const trusted = new Set<number>();
        for (const [index, segment] of split.segments.entries()) {
          const text = targets[index];
          if (!isTranslated(segment.source, text)) continue;
          if (!needsGate(split, index, text)) {
            expect(unsafeContent(segment, text, facts), text).toBeUndefined();
            seen.plain++;
          } else if (staysInBlock(segment, text)) seen.stays++;
          else continue;
          trusted.add(index);
        }
        const test = structureTest(split, gated.outline, targets, { dialect });
        expect(test(trusted)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
    // A generator that hardly ever makes such texts would show nothing.
    expect(seen.plain).toBeGreaterThan(60 / 10);
    expect(seen.stays).toBeGreaterThan(60 / 10);
  });
});
