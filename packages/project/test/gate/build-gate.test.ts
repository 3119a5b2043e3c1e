import { describe, expect, it } from "vitest";
import { build, nameOf, ungated } from "./build-cases.js";
import { GOOD, slots } from "./cases.js";

it("has at least sixty hostile translations, of every kind of slot", () => {
  expect(slots.flatMap(({ refused }) => refused).length).toBeGreaterThanOrEqual(60);
});

describe.each(slots)("build, $slot", (cases) => {
  const { source, refused, built } = cases;

  it("leaves out what is hostile, says so, and builds the good translation beside it", async () => {
    const { outcome, pages } = await build(
      cases,
      refused.map(({ target }) => target),
    );
    const only = ungated(cases, new Map([GOOD]));
    expect(only).toContain(GOOD[1]);
    expect(pages).toEqual(refused.map(() => only));
    const errors = outcome.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ file, rule, target }) => [file, rule, target])).toEqual(
      refused.map(({ rule, target }, at) => [
        `docs/${nameOf(at)}.${cases.extension}`,
        rule,
        target,
      ]),
    );
    for (const error of errors) {
      expect(error).toMatchObject({ locale: "it", source, catalog: { line: 4 } });
      expect(error.line).toBeGreaterThan(0);
    }
  });

  it("would have built them", () => {
    for (const { name, target } of refused) {
      const page = ungated(cases, new Map([[source, target]]));
      expect(page, name).not.toBe(cases.page);
    }
  });

  it("builds what is sound", async () => {
    const { outcome, pages } = await build(cases, built);
    expect(outcome.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(pages).toEqual(built.map((target) => ungated(cases, new Map([[source, target], GOOD]))));
  });
});
