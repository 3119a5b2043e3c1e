import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";

describe("placeholders that alone were edited", () => {
  it.each([
    ["%<PRIuMAX> tides", "%ju tides", "%<PRIuMAX> maree", "%ju maree"],
    ["a %lu-byte block", "a %zu-byte block", "un blocco di %lu byte", "un blocco di %zu byte"],
    ["%lu users", "%td users", "사용자 %lu명", "사용자 %td명"],
    ["%s/sec, 100%% of %s", "%s/sec, 100%% of %d", "%s/s, 100%% di %s", "%s/s, 100%% di %d"],
    ["%.250s provides %.250s", "%s provides %s", "%2$.250s を %1$.250s", "%2$s を %1$s"],
    ["%s at %s", "%s at %d", "a %2$s: %1$s", "a %2$d: %1$s"],
    ["%s at %s", "%1$s at %2$s", "%s a %s", "%1$s a %2$s"],
    ["%s of %s", "%s of %d", "%s di %s", "%s di %d"],
    ["%1$s at %2$d", "%1$s at %2$u", "a %2$d: %1$s", "a %2$u: %1$s"],
  ])("give way: %s, %s", (old, next, target, expected) => {
    const result = carryTarget(old, next, target);
    expect(result).toMatchObject({ outcome: "carried", target: expected });
    expect([...result.classes]).toEqual(["code"]);
    expect(carryTarget(old, next, target, { classes: new Set() })).toMatchObject({
      outcome: "partly",
      target: expected,
    });
  });

  it.each([
    ["it has one more", "%lu tides", "%td tides", "%lu maree (%lu)"],
    ["it has another one", "%lu tides", "%td tides", "%d maree"],
    ["they changed places", "%s at %d", "%d at %s", "%s a %d"],
    ["their numbers did", "%1$s at %2$s", "%2$s at %1$s", "%1$s a %2$s"],
    ["it has one twice instead of the other", "%s: %lu", "%s: %td", "%1$s: %1$s"],
    ["words were edited, too", "%lu tides", "%td long tides", "%lu maree"],
    ["it is no placeholder", "100% done", "100% sure", "100% fatto"],
  ])("stay where %s", (_, old, next, target) => {
    expect(carryTarget(old, next, target).outcome).not.toBe("carried");
  });

  it("wait for a translator who has markup of their own, unless that is carried", () => {
    const [old, next, target] = ["%lu tides", "%zu tides", "[%lu maree](it.md)"];
    expect(carryTarget(old, next, target).outcome).not.toBe("carried");
    expect(carryTarget(old, next, target, { ownMarkup: true })).toMatchObject({
      target: "[%zu maree](it.md)",
    });
  });

  it("come back where the edit is taken back", () => {
    const value = fc.constantFrom("%s", "%d", "%lu", "%<PRIu64>", "%-5.2f", "%%");
    const texts = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.boolean(), (pairs, turned) => {
        const sides = [0, 1].map((side) => pairs.map((pair) => pair[side] ?? ""));
        const [old = [], next = []] = sides;
        const write = (all: readonly string[], word: string): string =>
          (turned ? all : all.map((one) => `(${one})`)).join(` ${word} `);
        const target = write(old, "e");
        const there = carryTarget(write(old, "and"), write(next, "and"), target);
        if (there.outcome !== "carried") return;
        expect(there.target).toBe(write(next, "e"));
        const back = carryTarget(write(next, "and"), write(old, "and"), there.target);
        expect(back.target).toBe(target);
      }),
    );
  });

  it("take linear time, however hostile the text", () => {
    const start = performance.now();
    for (const part of ["%", "%0", "%1$", "%<PRI", "%-+#0'", "%5.", "%s"])
      carryTarget(`${part.repeat(10_000)}%d`, `${part.repeat(10_000)}%u`, part.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
