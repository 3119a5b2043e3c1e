import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, readBytes, readText } from "../../src/files/read.js";
import { validPrefix } from "../../src/files/utf8.js";
import { temporaryFolder } from "../temporary-project.js";

describe("decoding", () => {
  it("keeps every character, the byte-order mark too", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }).filter((text) => !text.includes("\0")),
        (text) => {
          const withMark = `\uFEFF${text}`;
          expect(decodeText(Buffer.from(withMark), "a.md")).toBe(withMark);
        },
      ),
    );
  });

  it.each([
    ["a lone byte", [0x61, 0x0a, 0xc3, 0xa9, 0xff], 2, 2, "0xFF"],
    ["an overlong form", [0xc0, 0xaf], 1, 1, "0xC0"],
    ["a surrogate", [0x0d, 0x0a, 0xed, 0xa0, 0x80], 2, 1, "0xED"],
    ["a cut sequence", [0xf0, 0x9f, 0x98, 0x80, 0xf0, 0x9f], 1, 3, "0xF0"],
    ["a byte after the mark", [0xef, 0xbb, 0xbf, 0x80], 1, 1, "0x80"],
  ])("names the place of %s", (_, bytes, line, column, byte) => {
    expect(() => decodeText(new Uint8Array(bytes), "a.md")).toThrow(
      expect.objectContaining({
        message: `the byte ${byte} is not valid UTF-8 here`,
        place: { file: "a.md", line, column },
      }) as Error,
    );
  });

  it("finds the first bad byte where the platform's decoder does", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const strict = new TextDecoder("utf-8", { fatal: true });
        const valid = validPrefix(bytes);
        expect(() => strict.decode(bytes.subarray(0, valid))).not.toThrow();
        if (valid < bytes.length) expect(() => strict.decode(bytes)).toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses what is no text", () => {
    expect(() => decodeText(Buffer.from("a\nb\0"), "a.md")).toThrow(
      expect.objectContaining({ place: { file: "a.md", line: 2, column: 2 } }) as Error,
    );
  });
});

describe("reading", () => {
  it("gives nothing for a file that is not there, unless it must be", () => {
    const path = join(temporaryFolder(), "a.md");
    expect(readBytes(path, "a.md")).toBeUndefined();
    expect(() => readText(path, "a.md")).toThrow("this file cannot be read: there is no such file");
  });

  it("refuses a folder", () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "a.md"));
    expect(() => readText(join(root, "a.md"), "a.md")).toThrow(/folder or a device/);
  });

  it("refuses a file that nobody may read", () => {
    const root = temporaryFolder({ "a.md": "x" });
    chmodSync(join(root, "a.md"), 0);
    expect(() => readText(join(root, "a.md"), "a.md")).toThrow("reading it is not permitted");
  });
});
