import { findEntry, type Catalog } from "@dragoman/catalog";
import { describe, expect, it } from "vitest";
import { memoryOf, syncCatalog, templateOf, type SyncInput } from "../src/index.js";
import { fresh, HEADER, page, parse, write } from "./pages.js";

function sync(
  catalog: Catalog,
  sources: readonly string[],
  more: Partial<SyncInput> = {},
): ReturnType<typeof syncCatalog> {
  return syncCatalog({ catalog, template: templateOf([page(sources)]), ...more });
}

function entry(msgid: string, msgstr: string): string {
  return `\n#. paragraph\n#: docs/index.md\nmsgid "${msgid}"\nmsgstr "${msgstr}"\n`;
}

const outcomes = (result: ReturnType<typeof syncCatalog>): unknown[] =>
  result.decisions.map(({ outcome, message, entry: one }) => [
    outcome,
    message?.msgid ?? one.msgid,
  ]);

describe("syncing", () => {
  it("a new catalog gets every message", () => {
    const result = sync(fresh(), ["one", "two"]);
    expect(write(result.catalog)).toContain(entry("one", "") + entry("two", ""));
    expect(outcomes(result)).toEqual([
      ["new", "one"],
      ["new", "two"],
    ]);
  });

  it("a catalog that fits keeps its bytes, its date, its order and its odd layout", () => {
    const before = `${HEADER}\n\n#. paragraph\n#: docs/index.md\nmsgid "t" "wo"\nmsgstr   "due"\n${entry("one", "uno")}`;
    const result = sync(parse(before), ["one", "two"]);
    expect(write(result.catalog)).toBe(before);
    expect(outcomes(result)).toEqual([
      ["exact", "one"],
      ["exact", "two"],
    ]);
  });

  it("a new message follows its predecessor, and the header stays", () => {
    const before = HEADER + entry("one", "uno") + entry("three", "tre");
    const { catalog } = sync(parse(before), ["zero", "one", "two", "two and a half", "three"]);
    expect(write(catalog)).toBe(
      HEADER +
        ["zero", "one", "two", "two and a half", "three"]
          .map((msgid) => entry(msgid, { one: "uno", three: "tre" }[msgid] ?? ""))
          .join(""),
    );
  });

  it("what no page has becomes obsolete, at the end; what nobody translated is left out", () => {
    const before = `${HEADER}\n# by Ada\n#. paragraph\n#: docs/index.md\n#, fuzzy\n#| msgid "en"\nmsgid "gone"\nmsgstr "via"\n${entry("empty", "")}${entry("one", "uno")}`;
    const result = sync(parse(before), ["one"]);
    expect(write(result.catalog)).toBe(
      `${HEADER}${entry("one", "uno")}\n# by Ada\n#, fuzzy\n#~| msgid "en"\n#~ msgid "gone"\n#~ msgstr "via"\n`,
    );
    expect(outcomes(result)).toEqual([
      ["exact", "one"],
      ["obsolete", "gone"],
      ["obsolete", "empty"],
    ]);
  });

  it("an obsolete entry comes back, at the template's place", () => {
    const before = `${HEADER}${entry("one", "uno")}\n# by Ada\n#~ msgid "two"\n#~ msgstr "due"\n`;
    const result = sync(parse(before), ["two", "one"]);
    expect(write(result.catalog)).toBe(
      `${HEADER}\n# by Ada${entry("two", "due")}${entry("one", "uno")}`,
    );
    expect(result.decisions[0]).toMatchObject({
      outcome: "exact",
      reason: { message: "the same message, which was obsolete" },
    });
  });

  it("white space does not count, the msgid becomes the template's", () => {
    const before = `${HEADER}\nmsgid ""\n"one\\n"\n"two "\nmsgstr ""\n"uno\\n"\n"due "\n`;
    const result = sync(parse(before), ["one two"]);
    expect(write(result.catalog)).toBe(HEADER + entry("one two", "uno due"));
    expect(result.decisions[0]).toMatchObject({ outcome: "exact", previous: "one\ntwo " });
  });

  it("a hard break of the template's stays one", () => {
    const before = `${HEADER}\nmsgid "one\\ntwo\\n"\nmsgstr "uno\\ndue\\n"\n`;
    expect(
      findEntry(sync(parse(before), ["one\ntwo"]).catalog, { msgid: "one\ntwo" })?.msgstr,
    ).toEqual(["uno\ndue"]);
  });

  it("of two entries that fold into one message the second is kept as obsolete", () => {
    const before = `${HEADER}\nmsgid "one  two"\nmsgstr "uno e due"\n\nmsgid "one\\ntwo"\nmsgstr "uno due"\n`;
    expect(write(sync(parse(before), ["one two"]).catalog)).toBe(
      `${HEADER}${entry("one two", "uno e due")}\n#~ msgid ""\n#~ "one\\n"\n#~ "two"\n#~ msgstr "uno due"\n`,
    );
  });

  it("an entry that another message needs is not folded away", () => {
    const before = `${HEADER}\nmsgid "one\\ntwo"\nmsgstr "uno\\ndue"\n`;
    const result = sync(parse(before), ["one two", "one\ntwo"]);
    expect(findEntry(result.catalog, { msgid: "one\ntwo" })?.msgstr).toEqual(["uno\ndue"]);
    expect(outcomes(result)).toEqual([
      ["carried", "one two"],
      ["exact", "one\ntwo"],
    ]);
  });

  it("a block that moved takes its translation along, comments too, and fills an empty entry", () => {
    const other = parse(
      `${HEADER}\n# by Ada\nmsgid "one"\nmsgstr "uno"\n\n#~ msgid "two"\n#~ msgstr "due"\n\n#, fuzzy\nmsgid "three"\nmsgstr "tre"\n`,
      "about.po",
    );
    const own = parse(HEADER + entry("two", ""));
    const result = sync(own, ["one", "two", "three"], { memory: memoryOf([own, other]) });
    expect(outcomes(result)).toEqual([
      ["moved", "one"],
      ["moved", "two"],
      ["moved", "three"],
    ]);
    expect(write(result.catalog)).toBe(
      `${HEADER}\n# by Ada${entry("one", "uno")}${entry("two", "due")}${entry("three", "tre").replace("msgid", "#, fuzzy\nmsgid")}`,
    );
    expect(result.decisions[0]?.reason.message).toContain("about.po");
  });

  it("takes __proto__, constructor and numbers as texts", () => {
    const names = ["__proto__", "10", "constructor", "2"];
    const { catalog } = sync(fresh(), names, {
      memory: memoryOf([parse(HEADER + entry("__proto__", "p"))]),
    });
    expect(catalog.entries.map((one) => one.msgid)).toEqual(["", ...names]);
    expect(findEntry(catalog, { msgid: "__proto__" })?.msgstr).toEqual(["p"]);
  });

  it("takes the stages that it is given, so that others can be put between", () => {
    const result = sync(fresh(), ["one"], { stages: [() => undefined] });
    expect(outcomes(result)).toEqual([["new", "one"]]);
  });
});

it("copes with thousands of messages that differ in a number", () => {
  const count = 20_000;
  const text = (index: number): string => `message ${String(index)} of the long page`;
  const before = parse(
    HEADER + Array.from({ length: count }, (_, index) => entry(text(index), "x")).join(""),
  );
  const sources = Array.from({ length: count }, (_, index) => text(index * 2));
  const { catalog, decisions } = sync(before, sources, { memory: memoryOf([before]) });
  expect(write(catalog).length).toBeGreaterThan(count);
  expect(decisions.filter(({ message }) => message !== undefined)).toHaveLength(count);
});
