import { describe, expect, it } from "vitest";
import {
  changeEntry,
  parseCatalog,
  serializeCatalog,
  withEntries,
  type Catalog,
  type EntryChanges,
} from "../src/index.js";
import { withHeaderText } from "./catalogs.js";

/** Three sequences of bytes that CP932 decodes to the same character; the first is what it is encoded to. */
const SIGNS = ["\x81\xca", "\xee\xf9", "\xfa\x54"] as const;
const HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=CP932\\n"\n';

/** One entry for each sequence, all with the same lines but for the msgid, and comments after the last. */
const FILE =
  HEADER +
  SIGNS.map(
    (sign, at) =>
      `\n# ${sign} here\nmsgid ""\n"${sign}\\n"\n"${at}"\nmsgstr ""\n"${sign}\\n"\n"and so on"\n`,
  ).join("") +
  `\n# ${SIGNS[1]} here\n# ${SIGNS[0]} here\n`;

function parse(latin1: string): Catalog {
  return parseCatalog(Buffer.from(latin1, "latin1"), "ja.po");
}

function write(catalog: Catalog): string {
  return Buffer.from(serializeCatalog(catalog)).toString("latin1");
}

function changed(catalog: Catalog, index: number, changes: EntryChanges): Catalog {
  return withEntries(
    catalog,
    catalog.entries.map((entry, at) => (at === index ? changeEntry(entry, changes) : entry)),
  );
}

describe("lines with one text and different bytes", () => {
  it.each([1, 2, 3])("keep them where a field of entry %s changes", (index) => {
    const blocks = FILE.split("\n\n");
    const block = blocks[index] ?? "";
    blocks[index] = block.replace(/msgstr ""[^]*/u, 'msgstr "new"');
    expect(write(changed(parse(FILE), index, { msgstr: ["new"] }))).toBe(blocks.join("\n\n"));
  });

  it.each([
    [SIGNS[0], SIGNS[1]],
    [SIGNS[1], SIGNS[0]],
    [SIGNS[1], SIGNS[2]],
  ])("keep them in a field where another field of the entry changes: %j, %j", (gone, kept) => {
    const rest = `msgstr ""\n"${kept}\\n"\n"end"\n`;
    const catalog = parse(`${HEADER}\nmsgid ""\n"${gone}\\n"\n"end"\n${rest}`);
    expect(write(changed(catalog, 1, { msgid: "a" }))).toBe(`${HEADER}\nmsgid "a"\n${rest}`);
  });

  it("keep them where entries change places or go", () => {
    const catalog = parse(FILE);
    const [header, first, , third] = catalog.entries;
    if (header === undefined || first === undefined || third === undefined) {
      throw new Error("too few entries");
    }
    const [head, one, , three, tail] = FILE.split("\n\n");
    expect(write(withEntries(catalog, [third, header, first]))).toBe(
      [three, head, one, tail].join("\n\n"),
    );
  });

  it("keep them where a field of the header changes", () => {
    const [plain, other] = SIGNS;
    const header = HEADER.replace('"Content', `"X-Team: \\n"\n"${other}\\n"\n"Content`);
    const file = `${header}\nmsgid "a"\nmsgstr ""\n"${plain}\\n"\n"b"\n`;
    const catalog = withHeaderText(parse(file), (text) => `${text}Language: ja\n`);
    expect(write(catalog)).toBe(file.replace("\n\n", '\n"Language: ja\\n"\n\n'));
  });
});
