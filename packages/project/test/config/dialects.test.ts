import { DATA_FORMATS, DIALECTS } from "@dragoman/segment";
import { expect, it } from "vitest";
import { DIALECT_NAMES } from "../../src/config/dialects.js";

it("names the dialects that the segmenter has", () => {
  expect(DIALECT_NAMES).toEqual([...DIALECTS, ...DATA_FORMATS]);
});
