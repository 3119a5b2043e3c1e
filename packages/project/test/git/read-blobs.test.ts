import fc from "fast-check";
import { expect, it } from "vitest";
import { BatchReader } from "../../src/git/read-blobs.js";

const ID = "0123456789abcdef0123456789abcdef01234567";

it("reads blobs however the output of git is cut into pieces", () => {
  const contents = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 });
  const cuts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(contents, cuts, (blobs, sizes) => {
      const output = Buffer.concat([
        Buffer.from("feed missing\n"),
        ...blobs.flatMap((blob) => [
          Buffer.from(`${ID} blob ${String(blob.length)}\n`),
          blob,
          Buffer.from("\n"),
          // Not asked for as a page: passed over.
          Buffer.from(`${ID} tree 3\nabc\n`),
        ]),
      ]);
      const read: number[][] = [];
      const reader = new BatchReader((id, bytes) => {
        expect(id).toBe(ID);
        read.push([...bytes]);
      });
      for (let at = 0, piece = 0; at < output.length; piece++) {
        const size = sizes[piece % sizes.length] ?? 1;
        reader.read(output.subarray(at, at + size));
        at += size;
      }
      expect(read).toEqual(blobs.map((blob) => [...blob]));
    }),
  );
});

it("gives up where the output is none of git's", () => {
  const reader = new BatchReader(() => undefined);
  expect(() => {
    reader.read(Buffer.alloc(2000, 97));
  }).toThrow("git cat-file prints what is no header");
});
