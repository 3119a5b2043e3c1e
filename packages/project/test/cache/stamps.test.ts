import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf, type ReadFile } from "../../src/cache/digest.js";
import { NO_STAMPS, readStamps, writeStamps } from "../../src/cache/stamps.js";
import { temporaryFolder } from "../temporary-project.js";

const PATH = ".dragoman/sync-stamps.json";
const digest = "0123456789abcdef0123456789abcdef01234567";

const stamps = {
  locales: new Map([["it", { digest, messages: 7 }]]),
  files: new Map([["locales/it/index.po", { digest, messages: 7, untranslated: true }]]),
};

describe("stamps", () => {
  it("come back", () => {
    const root = temporaryFolder();
    writeStamps(root, stamps);
    expect(readStamps(root)).toEqual(stamps);
  });

  it.each([
    "",
    "no JSON",
    "null",
    "[1]",
    '{"locales": {"it": 7}, "files": 7}',
    '{"locales": {"it": {"digest": "x", "messages": 1.5}}}',
    '{"locales": {"it": {"digest": "x", "messages": -1}}}',
    '{"files": {"it.po": {"digest": "x", "messages": 1, "untranslated": 0}}}',
    '{"__proto__": {"locales": 1}}',
    "\0",
  ])("are none where the file is %j", (text) => {
    expect(readStamps(temporaryFolder({ [PATH]: text }))).toEqual(NO_STAMPS);
  });

  it("are none where the file is too long to be one", () => {
    const root = temporaryFolder();
    writeStamps(root, stamps);
    const text = readFileSync(join(root, PATH), "utf8");
    writeFileSync(join(root, PATH), text + " ".repeat(2 ** 24));
    expect(readStamps(root)).toEqual(NO_STAMPS);
  });

  it("are of locales alone where a project has too many catalogs", () => {
    const root = temporaryFolder();
    const stamp = { digest, messages: 7, untranslated: true };
    const names = Array.from(
      { length: 120_000 },
      (_, at) => `locales/it/${"x".repeat(40)}${at}.po`,
    );
    writeStamps(root, { ...stamps, files: new Map(names.map((name) => [name, stamp])) });
    expect(readStamps(root)).toEqual({ ...stamps, files: new Map() });
  });

  it("are no reason to fail", () => {
    const root = temporaryFolder({ ".dragoman": "a file in its place" });
    expect(() => writeStamps(root, stamps)).not.toThrow();
    expect(readStamps(root)).toEqual(NO_STAMPS);
  });
});

describe("a digest", () => {
  const files = fc.array(
    fc.record<ReadFile>({
      path: fc.string({ maxLength: 3 }),
      bytes: fc.option(fc.uint8Array({ maxLength: 3 }), { nil: undefined }),
    }),
    { maxLength: 3 },
  );
  const values = fc.array(fc.string({ maxLength: 2 }), { maxLength: 2 });

  it("tells values from files", () => {
    const file = { path: "b", bytes: Buffer.from("x:") };
    expect(digestOf(["b", "x:"], [])).not.toBe(digestOf([], [file]));
  });

  it("differs when anything differs", () => {
    const text = (value: unknown): string => JSON.stringify(value);
    fc.assert(
      fc.property(values, files, values, files, (values1, files1, values2, files2) => {
        const isSame = text([values1, files1]) === text([values2, files2]);
        expect(digestOf(values1, files1) === digestOf(values2, files2)).toBe(isSame);
      }),
      { numRuns: 2000 },
    );
  });
});
