import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  AvailableMessage,
  NearestQuery,
  Pairing,
  WantedMessage,
} from "../../src/nearest/message.js";
import { nearestMessages, THRESHOLD } from "../../src/nearest/nearest-messages.js";

const word = fc.constantFrom(
  ..."harbour ferry ticket captain coin the a of and morning `code` [link](https://a.example) 港 船 … __proto__ <br>".split(
    " ",
  ),
);
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" ")),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const place = fc.record({ page: fc.constantFrom("a.md", "b.md"), index: fc.nat(20) });
const places = fc.array(place, { maxLength: 2 });
const wanted: fc.Arbitrary<WantedMessage> = fc.record({ msgid: text, places });
const available: fc.Arbitrary<AvailableMessage> = fc.record({
  msgid: text,
  places,
  obsolete: fc.boolean(),
  inUse: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
});
const query: fc.Arbitrary<NearestQuery> = fc.record({
  wanted: fc.array(wanted, { maxLength: 12 }),
  available: fc.array(available, { maxLength: 12 }),
  anchors: fc.array(fc.record({ wanted: place, available: place }), { maxLength: 4 }),
  suggestInUse: fc.constant(true),
});

/** What was paired, in terms of the messages and not of their numbers. */
function told({ wanted, available }: NearestQuery, pairings: readonly Pairing[]): string[] {
  return pairings
    .map(({ wanted: index, available: old, ...rest }) =>
      JSON.stringify([wanted[index], old.map((one) => available[one]), rest]),
    )
    .sort();
}

describe("laws of nearestMessages", () => {
  it("uses an old message once, but for splits, for what is in use, and for texts much alike", () => {
    fc.assert(
      fc.property(query, (given) => {
        const used = nearestMessages(given).flatMap(({ kind, words, available: old }) =>
          old.map((index) => ({ kind, words, index })),
        );
        const free = used.filter(({ index }) => given.available[index]?.inUse !== true);
        for (const { kind, index } of free) {
          const all = free.filter((other) => other.index === index);
          const doubtful = all.filter((other) => other.kind !== "split" && other.words < 0.7);
          expect(doubtful.length).toBeLessThanOrEqual(1);
          if (kind === "split") expect(all.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it("pairs each wanted message once at most, in order, above the threshold", () => {
    fc.assert(
      fc.property(query, (given) => {
        const pairings = nearestMessages(given);
        const numbers = pairings.map((pairing) => pairing.wanted);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const { kind, similarity, words, available: old } of pairings) {
          expect(kind === "join" ? old.length > 1 : old.length === 1).toBe(true);
          expect(similarity).toBeGreaterThanOrEqual(THRESHOLD);
          expect(similarity).toBeLessThanOrEqual(1);
          expect(words).toBeLessThanOrEqual(similarity);
        }
      }),
    );
  });

  it("does not depend on the order in which messages are given", () => {
    fc.assert(
      fc.property(query, fc.infiniteStream(fc.nat()), (given, stream) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: stream.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other: NearestQuery = {
          wanted: shuffled(given.wanted),
          available: shuffled(given.available),
          anchors: shuffled(given.anchors ?? []),
          suggestInUse: given.suggestInUse,
        };
        expect(told(other, nearestMessages(other))).toEqual(told(given, nearestMessages(given)));
      }),
    );
  });

  it("always pairs what is the same", () => {
    fc.assert(
      fc.property(query, fc.array(text, { minLength: 1, maxLength: 6 }), (given, same) => {
        const copies = same.map((msgid) => ({ msgid, places: [] }));
        const all = { ...given, wanted: copies, available: [...given.available, ...copies] };
        const pairings = nearestMessages(all);
        expect(pairings.map(({ available: [old = -1] }) => all.available[old]?.msgid)).toEqual(
          same,
        );
      }),
    );
  });
});
