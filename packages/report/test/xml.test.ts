import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlElement, xmlText } from "../src/index.js";
import { hostileText } from "./hostile.js";
import { rootOf } from "./parse-xml.js";

/** What XML cannot hold, by another way than the code's: character by character, as its grammar lists them. */
function storable(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isAllowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return isAllowed ? character : "\uFFFD";
  }).join("");
}

test("whatever a text is, a strict parser reads it back", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (attribute, text) => {
      const xml = xmlElement("a", { b: attribute, c: undefined, d: 1 }, xmlText(text));
      const root = rootOf(xml);
      expect(root.text).toBe(storable(text));
      expect(root.attributes).toEqual({ b: storable(attribute), d: "1" });
    }),
    { numRuns: 500 },
  );
});
