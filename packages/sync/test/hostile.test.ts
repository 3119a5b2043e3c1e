import { describe, expect, it } from "vitest";
import {
  memoryOf,
  STAGES,
  syncCatalog,
  type Edges,
  type Message,
  type Stage,
} from "../src/index.js";
import { growth, LINEAR } from "./growth.js";
import { HEADER, parse, programMessage } from "./pages.js";

/** A row of spaces and tabs, another one for each number. */
function space(number: number): string {
  return ` ${number.toString(2).replaceAll("0", " ").replaceAll("1", "\\t")}`;
}

/** Measures the sync of a catalog that is read anew for each run. */
function syncOf(
  po: string,
  messages: readonly Message[],
  stages?: readonly Stage[],
): () => unknown {
  return () =>
    syncCatalog({
      catalog: parse(HEADER + po),
      template: { messages },
      ...(stages && { stages }),
    });
}

function numbers(size: number): number[] {
  return [...Array(size).keys()];
}

describe("hostile catalogs take linear time", () => {
  it("of texts that differ in white space alone", () => {
    const run = (size: number): (() => unknown) => {
      const entries = numbers(size).map(
        (number) => `\nmsgid "high${space(number)}tide"\nmsgstr "alta marea ${number}"\n`,
      );
      const messages = numbers(size).map((number) =>
        programMessage(`high${space(number + size).replaceAll("\\t", "\t")}tide`, "tide.c"),
      );
      return syncOf(entries.join(""), messages);
    };
    expect(growth(run, 4000)).toBeLessThan(LINEAR);
  });

  it("of such texts in markup that their translations have not", () => {
    const edges: Edges = { before: "*", after: "*" };
    const run = (size: number): (() => unknown) => {
      const entries = numbers(size).map(
        (number) => `\nmsgid "*high${space(number)}tide*"\nmsgstr "alta marea ${number}"\n`,
      );
      const messages = numbers(size).map((number) =>
        programMessage(`high${space(number).replaceAll("\\t", "\t")}tide`, "tide.c", {
          edges: [edges],
        }),
      );
      // What comes behind takes its time for each message.
      return syncOf(entries.join(""), messages, STAGES.slice(0, 4));
    };
    expect(growth(run, 1500)).toBeLessThan(LINEAR);
  });

  it("of one text that another catalog has in thousands of contexts", () => {
    const tide = "The high tide of today comes at noon";
    const run = (size: number): (() => unknown) => {
      const entries = numbers(size).map(
        (number) => `\nmsgctxt "${number}"\nmsgid "${tide}"\nmsgstr "alta marea"\n`,
      );
      const memory = memoryOf([parse(HEADER + entries.join(""), "other.po")]);
      const msgids = numbers(size).map((number) => `${tide}, pier ${number}`);
      const ask = (): unknown =>
        memory.near({ catalog: "it.po", inUse: true, msgids, sources: new Set() });
      ask();
      return ask;
    };
    expect(growth(run, 2000)).toBeLessThan(LINEAR);
  });
});
