import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";
import { contentMarkup } from "../../src/carry/markup.js";
import { read } from "@dragoman/inline";

const word = fc.stringMatching(/^[a-z]{4,9}$/);
const path = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8}){0,2}\.md$/);

/** A piece of a sentence, as the source has it; the translation has other words around the same markup. */
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.tuple(word, path).map(([text, url]) => `[${text}](${url})`),
  word.map((text) => `**${text}**`),
  word.map((text) => `*${text}*`),
  word.map((text) => `\`${text}()\``),
  fc.tuple(word, path).map(([text, url]) => `<a href="${url}">${text}</a>`),
  fc.tuple(word, word).map(([text, name]) => `[${text}](#x){ .${name} }`),
  word.map((name) => `:fa-${name}:`),
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 12 });

/** An edit of a piece that touches no word; most pieces stay. */
function edited(part: string, how: number): string {
  if (how === 0)
    return part.replace(/\]\([^#)]*\)/, "](new.md)").replace(/href="[^"]*"/, 'href="new.md"');
  if (how === 1) return part.replace(/^\[([a-z]+)\]\([^)]*\)$/, "$1").replace(/^\*+|\*+$/g, "");
  if (how === 2)
    return part.replace(/^[a-z]+$/, "[$&](new.md)").replace(/^\*([a-z]+)\*$/, "**$1**");
  if (how === 3) return part.replace(/^`.*`$/, "`fresh()`").replace(/\{[^}]*\}/, "{ .fresh }");
  return part;
}

/** Words in upper case are another language's, some words are the same in both; the order may be another, too. */
function translated(parts: readonly string[], order: readonly number[]): string {
  return parts
    .map((part, index) => ({ part, rank: order[index % order.length] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ part }) =>
      part
        .replace(/^[h-z][a-z]+$/, (text) => `${text.toUpperCase()}Q`)
        .replace(
          /^(\[|\*{1,2}|<a[^>]*>)([a-z]+)/,
          (_, open: string, text: string) => `${open}${text.toUpperCase()}Q`,
        ),
    )
    .join(" ");
}

const order = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 });

/** An independent look at the markup: URLs and code as they are written. */
function urlsAndCode(text: string): string[] {
  return (text.match(/\]\([^)]*\)(?:\{[^}]*\})?|href="[^"]*"|`[^`]*`|:fa-[a-z]+:/g) ?? []).sort();
}

describe("laws of carrying", () => {
  test("no edit: the target is carried as it is", () => {
    fc.assert(
      fc.property(pieces, order, (parts, ranks) => {
        const source = parts.join(" ");
        const target = translated(parts, ranks);
        const result = carryTarget(source, source, target);
        expect(result).toMatchObject({ outcome: "carried", target });
      }),
    );
  });

  test("any text at all: nothing is thrown, and identical sources change no target", () => {
    const nasty = fc.string({
      unit: fc.constantFrom(..."ab *_`[](){}<>!:#.\\\n\"'=/&~^-é日🙂"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(nasty, nasty, nasty, (old, next, target) => {
        const result = carryTarget(old, next, target);
        if (result.outcome === "carried" && old !== next)
          expect(contentMarkup(read(result.target))).toEqual(contentMarkup(read(next)));
        expect(carryTarget(old, old, target)).toMatchObject({ outcome: "carried", target });
        if (result.outcome === "not-carried") expect(result.target).toBe(target);
      }),
      { numRuns: 2000 },
    );
  });

  test("a URL that changes everywhere is carried exactly", () => {
    fc.assert(
      fc.property(pieces, order, path, path, word, (parts, ranks, url, other, text) => {
        fc.pre(!parts.join(" ").includes(url) && url !== other);
        const all = [...parts, `[${text}](${url})`];
        const change = (from: string): string => from.replaceAll(`](${url})`, `](${other})`);
        const source = all.join(" ");
        const target = translated(all, ranks);
        expect(carryTarget(source, change(source), target)).toMatchObject({
          outcome: "carried",
          target: change(target),
        });
      }),
    );
  });

  test("an edit of markup alone: a carried target has the markup of the new source", () => {
    let count = 0;
    fc.assert(
      fc.property(
        pieces,
        order,
        fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
        (parts, ranks, how) => {
          const next = parts.map((part, index) => edited(part, how[index] ?? 0)).join(" ");
          fc.pre(next !== parts.join(" "));
          const result = carryTarget(parts.join(" "), next, translated(parts, ranks));
          expect(result.classes).not.toContain("words");
          if (result.outcome !== "carried") return;
          count++;
          expect(urlsAndCode(result.target)).toEqual(urlsAndCode(next));
          expect(contentMarkup(read(result.target))).toEqual(contentMarkup(read(next)));
        },
      ),
      { numRuns: 1000 },
    );
    expect(count).toBeGreaterThan(100);
  });

  test("a changed, added or deleted word is never carried", () => {
    fc.assert(
      fc.property(pieces, order, word, word, fc.nat(12), (parts, ranks, before, after, at) => {
        fc.pre(before !== after);
        const [head, tail] = [parts.slice(0, at), parts.slice(at)];
        const write = (middle: readonly string[]): string =>
          [...head, ...middle, ...tail].join(" ");
        const target = translated([...head, before, ...tail], ranks);
        for (const [old, next] of [
          [[before], [after]],
          [[before], []],
          [[], [before]],
        ] as const)
          expect(carryTarget(write(old), write(next), target).outcome).not.toBe("carried");
      }),
    );
  });

  test("carrying there and back gives the target that was", () => {
    fc.assert(
      fc.property(pieces, order, word, word, (parts, ranks, before, after) => {
        fc.pre(
          before !== after && !parts.join(" ").includes(before) && !parts.join(" ").includes(after),
        );
        const all = [...parts, `\`${before}\``];
        const source = all.join(" ");
        const target = translated(all, ranks);
        const next = source.replace(before, after);
        const there = carryTarget(source, next, target);
        expect(there.outcome).toBe("carried");
        expect(carryTarget(next, source, there.target).target).toBe(target);
      }),
    );
  });
});
