import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../growth.js";
import { loose, page, paired } from "./message.js";

function words(count: number, seed = 0): string {
  return Array.from({ length: count }, (_, at) => `w${((at + seed) * 7919) % 5003}`).join(" ");
}

function numbers(size: number): number[] {
  return [...Array(size).keys()];
}

describe("hostile catalogs", () => {
  const hugeQuery = (count: number): Parameters<typeof paired>[0] => {
    const huge = words(count);
    const half = huge.length / 2;
    const edited = `${huge.slice(0, half)} inserted ${huge.slice(half)} appended`;
    return {
      wanted: loose([edited, huge.toUpperCase()]),
      available: loose([huge, words(count - 10_000, 9)]),
    };
  };

  it("compares messages of 1 MB", () => {
    const pairings = paired(hugeQuery(180_000));
    expect(pairings).toMatchObject([{ available: [expect.any(Number)] }, { available: [0] }]);
    const run = (count: number): (() => unknown) => {
      const query = hugeQuery(count);
      return () => paired(query);
    };
    expect(growth(run, 90_000)).toBeLessThan(LINEAR);
  });

  it.each(["`", "```` ` ", "<a", "](", "{.", "http://", "(", "\u{1F980}"])(
    "reads much of %s in linear time",
    (piece) => {
      const run = (size: number): (() => unknown) => {
        const text = piece.repeat(size / piece.length);
        const query = { wanted: loose([`${text} x`]), available: loose([`${text} y`]) };
        return () => paired(query);
      };
      expect(growth(run, 250_000)).toBeLessThan(LINEAR);
    },
  );

  it("pairs 10,000 messages of one text with 10,000 of a text near it", () => {
    const sentence = "Everything on this page is the same sentence again";
    const run = (size: number): (() => number) => {
      const available = page(Array<string>(size).fill(sentence), "old.md");
      const wanted = page(Array<string>(size).fill(`${sentence}!`), "zoo.md");
      return () => paired({ wanted, available }).length;
    };
    expect(run(10_000)()).toBe(10_000);
    expect(growth(run, 5000)).toBeLessThan(LINEAR);
  });

  it("pairs messages of one text with such on another page, where another is obsolete", () => {
    const sentence = "Everything on this page is the same sentence again";
    const run = (size: number): (() => number) => {
      const standing = page(Array<string>(size).fill(sentence), "b.md");
      const gone = loose([sentence]).map((message) => ({ ...message, obsolete: true }));
      const available = [...standing, ...gone];
      const wanted = page(Array<string>(size).fill(`${sentence}!`), "a.md").map((message) => ({
        ...message,
        msgctxt: "ferry",
      }));
      return () => paired({ wanted, available }).length;
    };
    expect(growth(run, 8000)).toBeLessThan(LINEAR);
  });

  it("pairs 10,000 messages that differ in a number", () => {
    const text = (at: number): string =>
      `The ferry number ${at} leaves the old harbour every morning`;
    const run = (size: number): (() => number) => {
      const available = loose(numbers(size).map(text));
      const wanted = loose(numbers(size).map((at) => `${text(at)} again`));
      return () =>
        paired({ wanted, available }).filter((pairing) => pairing.available[0] === pairing.wanted)
          .length;
    };
    expect(run(10_000)()).toBe(10_000);
    expect(growth(run, 2500)).toBeLessThan(LINEAR);
  });

  it("asks for parts of a very long message with thousands of short ones", () => {
    const run = (size: number): (() => unknown) => {
      const all = numbers(size * 20).map((at) => `w${at}`);
      const available = page([all.join(" ")]);
      const wanted = page(
        numbers(size).map((at) => `${all.slice(at * 20, at * 20 + 12).join(" ")} x${at}`),
      );
      return () => paired({ wanted, available });
    };
    expect(growth(run, 3000)).toBeLessThan(LINEAR);
  });

  it("finds the parts of a long message", () => {
    const all = numbers(20_000).map((at) => `w${at}`);
    const parts = numbers(500).map((at) => all.slice(at * 40, at * 40 + 40).join(" "));
    const pairings = paired({ wanted: page(parts), available: page([all.join(" ")]) });
    expect(pairings).toHaveLength(500);
    expect(pairings.every(({ kind }) => kind === "split")).toBe(true);
  });
});
