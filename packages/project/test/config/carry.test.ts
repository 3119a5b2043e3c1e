import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CARRY_KEYS } from "../../src/config/carry.js";

it("the README names each class of edits that can be carried, and no other", () => {
  const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
  const [, section = ""] = readme.split("\n## Edits that are carried\n");
  const [own = ""] = section.split("\n## ");
  const named = [...own.matchAll(/^\| `([^`]+)` /gmu)].map(([, name]) => name);
  expect([...named, "others"]).toEqual(CARRY_KEYS.map(({ key }) => key));
});
