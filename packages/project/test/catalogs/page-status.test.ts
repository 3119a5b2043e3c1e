import { emptyCatalog, newEntry, withEntries } from "@dragoman/catalog";
import { splitPage } from "@dragoman/segment";
import { describe, expect, it } from "vitest";
import { pageStatus, targetOf } from "../../src/catalogs/page-status.js";

const page = splitPage("Low\n\nHigh\n\nNeap\n\nSpring\n\nEbb\n\nFlood tide\n", {
  path: "a.md",
  dialect: "gfm",
});
const catalog = withEntries(emptyCatalog("it.po"), [
  newEntry({ msgid: "Low", msgstr: ["Bassa"] }),
  newEntry({ msgid: "High", msgstr: ["High"] }),
  newEntry({ msgid: "Neap", msgstr: ["Quadratura"], fuzzy: true }),
  newEntry({ msgid: "Spring", msgstr: ["Sizigia"], obsolete: true }),
  newEntry({ msgid: "Ebb" }),
]);

describe("a segment's translation", () => {
  it("has a status", () => {
    const { segments } = pageStatus(page, catalog, "it.po");
    expect(segments.map(({ segment, status }) => `${segment.source} ${status}`)).toEqual([
      "Low translated",
      "High translated",
      "Neap fuzzy",
      "Spring untranslated",
      "Ebb untranslated",
      "Flood tide untranslated",
    ]);
    expect(segments.map(({ words }) => words)).toEqual([1, 1, 1, 1, 1, 2]);
  });

  it("has the source of before where it is fuzzy and the catalog has it", () => {
    const previous = { msgid: "Slack" };
    const old = withEntries(emptyCatalog("it.po"), [
      newEntry({ msgid: "Low", msgstr: ["Bassa"], previous }),
      newEntry({ msgid: "High", msgstr: ["Alta"], fuzzy: true, previous }),
      newEntry({ msgid: "Neap", msgstr: ["Quadratura"], fuzzy: true }),
    ]);
    const [low, high, neap] = pageStatus(page, old, "it.po").segments;
    expect(low).not.toHaveProperty("previous");
    expect(high?.previous).toBe("Slack");
    expect(neap).not.toHaveProperty("previous");
  });

  it("is shown when it is confirmed, or when the last one may be shown", () => {
    const shown = (fallback: "source" | "previous"): (string | undefined)[] =>
      page.segments.map((segment) => targetOf(segment, catalog, fallback));
    expect(shown("source")).toEqual(["Bassa", "High", undefined, undefined, undefined, undefined]);
    expect(shown("previous")[2]).toBe("Quadratura");
  });

  it("is nowhere without a catalog", () => {
    const { segments } = pageStatus(page, undefined, "it.po");
    expect(segments.every(({ status }) => status === "untranslated")).toBe(true);
  });
});
