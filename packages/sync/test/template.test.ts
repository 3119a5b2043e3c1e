import { InputError } from "@dragoman/model";
import { describe, expect, it } from "vitest";
import { templateCatalog, templateOf } from "../src/index.js";
import { page, parse, segment, write } from "./pages.js";

const install = {
  path: "docs/install.md",
  text: "",
  segments: [
    segment("Install", 1, { kind: "heading" }),
    segment("On Linux, use\nthe package.", 5, {
      headings: ["Install", "Linux  now"],
      notes: ["Keep “package”.\nThanks"],
    }),
    segment("", 6),
    segment("Note", 9, { kind: "admonition-title", headings: ["Install"] }),
    segment("Note", 12, {
      kind: "admonition-title",
      headings: ["Install", "Linux"],
      notes: ["A title."],
    }),
  ],
};

describe("a template", () => {
  it("has each text once, in the order of the pages, with what translators need", () => {
    const template = templateOf([install, page(["Note", "About"], "docs/about.md")]);
    expect(
      template.messages.map(({ msgid, extractedComments, references }) => ({
        msgid,
        extractedComments,
        references,
      })),
    ).toEqual([
      { msgid: "Install", extractedComments: ["heading"], references: ["docs/install.md"] },
      {
        msgid: "On Linux, use\nthe package.",
        extractedComments: ["paragraph in: Install › Linux now", "Keep “package”.", "Thanks"],
        references: ["docs/install.md"],
      },
      {
        msgid: "Note",
        extractedComments: ["admonition-title in: Install", "A title."],
        references: ["docs/install.md", "docs/about.md"],
      },
      { msgid: "About", extractedComments: ["paragraph"], references: ["docs/about.md"] },
    ]);
    expect(
      template.messages[2]?.occurrences.map(({ page: path, position }) => [path, position.line]),
    ).toEqual([
      ["docs/install.md", 9],
      ["docs/install.md", 12],
      ["docs/about.md", 1],
    ]);
  });

  it("has references with lines on request", () => {
    expect(templateOf([install], { lines: true }).messages[2]?.references).toEqual([
      "docs/install.md:9",
      "docs/install.md:12",
    ]);
  });

  it.each(["b\u0004", "b\u0000", "half \ud800 of it"])(
    "refuses what no PO file holds, with its place: %j",
    (text) => {
      let error: unknown;
      try {
        templateOf([page(["a", text])]);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).place).toEqual({ file: "docs/index.md", line: 2, column: 1 });
    },
  );
});

describe("a POT file", () => {
  const options = { path: "index.pot", date: new Date(0) };

  it("is written once and stays while nothing changes, whatever the clock says", () => {
    const template = templateOf([page(["one", "two"])]);
    const first = write(templateCatalog(template, options));
    expect(first).toContain('#. paragraph\n#: docs/index.md\nmsgid "one"\nmsgstr ""\n');
    expect(first).toContain("POT-Creation-Date: 1970-01-01 00:00+0000");
    const again = templateCatalog(template, { ...options, date: new Date(1e12) }, parse(first));
    expect(write(again)).toBe(first);
  });

  it("drops what is gone, takes the template's order, and keeps its header", () => {
    const first = write(templateCatalog(templateOf([page(["one", "two", "three"])]), options));
    const changed = templateOf([page(["three", "one", "four"])]);
    const second = templateCatalog(changed, { ...options, date: new Date(1e12) }, parse(first));
    expect(second.entries.map((entry) => entry.msgid)).toEqual(["", "three", "one", "four"]);
    expect(write(second)).toContain("POT-Creation-Date: 1970-01-01 00:00+0000");
    expect(write(second)).toBe(write(templateCatalog(changed, options)));
  });
});
