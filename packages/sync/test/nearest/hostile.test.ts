import { describe, expect, it } from "vitest";
import { nearestMessages } from "../../src/nearest/nearest-messages.js";
import { loose, page } from "./message.js";

/** Generous, so that a busy machine passes; what is super-linear here needs minutes. */
const SECONDS = 20;

function seconds(run: () => unknown): number {
  const begin = performance.now();
  run();
  return (performance.now() - begin) / 1000;
}

function words(count: number, seed = 0): string {
  return Array.from({ length: count }, (_, at) => `w${((at + seed) * 7919) % 5003}`).join(" ");
}

describe("hostile catalogs", () => {
  it("compares messages of 1 MB", () => {
    const huge = words(180_000);
    const edited = `${huge.slice(0, 500_000)} inserted ${huge.slice(500_000)} appended`;
    const run = (): unknown =>
      nearestMessages({
        wanted: loose([edited, huge.toUpperCase()]),
        available: loose([huge, words(170_000, 9)]),
      });
    expect(seconds(run)).toBeLessThan(SECONDS);
    expect(run()).toMatchObject([{ available: [expect.any(Number)] }, { available: [0] }]);
  });

  it.each(["`", "```` ` ", "<a", "](", "{.", "http://", "(", "\u{1F980}"])(
    "reads 1 MB of %s",
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const query = { wanted: loose([`${text} x`]), available: loose([`${text} y`]) };
      expect(seconds(() => nearestMessages(query))).toBeLessThan(SECONDS);
    },
  );

  it("pairs 10,000 messages of one text with 10,000 of a text near it", () => {
    const sentence = "Everything on this page is the same sentence again";
    const old = page(
      Array.from({ length: 10_000 }, () => sentence),
      "old.md",
    );
    const wanted = page(
      Array.from({ length: 10_000 }, () => `${sentence}!`),
      "zoo.md",
    );
    let found = 0;
    const time = seconds(() => (found = nearestMessages({ wanted, available: old }).length));
    expect(found).toBe(10_000);
    expect(time).toBeLessThan(SECONDS);
  });

  it("pairs 10,000 messages that differ in a number", () => {
    const text = (at: number): string =>
      `The ferry number ${at} leaves the old harbour every morning`;
    const old = loose(Array.from({ length: 10_000 }, (_, at) => text(at)));
    const wanted = loose(Array.from({ length: 10_000 }, (_, at) => `${text(at)} again`));
    let right = 0;
    const time = seconds(() => {
      right = nearestMessages({ wanted, available: old }).filter(
        (pairing) => pairing.available[0] === pairing.wanted,
      ).length;
    });
    expect(right).toBe(10_000);
    expect(time).toBeLessThan(SECONDS);
  });
});
