import fc from "fast-check";
import { expect, test } from "vitest";
import { addToGroup, grouped, notAmong, type Group } from "../src/index.js";

test("items of one key stand together, in their order, and none is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (items) => {
      const groups = grouped(items, (item) => item % 3);
      for (const [key, group] of groups)
        expect(group).toEqual(items.filter((item) => item % 3 === key));
      expect([...groups.values()].flat()).toHaveLength(items.length);
    }),
  );
});

test("an item comes behind those that its group has", () => {
  const groups = new Map<string, Group<number>>();
  for (const item of [1, 2]) addToGroup(groups, "__proto__", item);
  expect([...groups]).toEqual([["__proto__", [1, 2]]]);
});

test("what others lack is counted, and what has no key is like nothing", () => {
  expect(notAmong(["a", "b", "a"], ["a", "c"], String)).toEqual(["b", "a"]);
  expect(notAmong(["a", ""], ["", ""], (item) => (item === "" ? undefined : item))).toEqual([
    "a",
    "",
  ]);
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.array(fc.nat(5)), (items, others) => {
      const left = notAmong(items, others, String);
      const shared = items.length - left.length;
      expect(others.length - notAmong(others, items, String).length).toBe(shared);
    }),
  );
});
