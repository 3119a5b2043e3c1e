import { parseCatalog } from "@dragoman/catalog";
import { splitPage } from "@dragoman/segment";
import { expect, test } from "vitest";
import { lostLines } from "../../src/build/lost-lines.js";
import { ownTexts } from "../../src/build/own-texts.js";

function page(text: string) {
  return splitPage(text, { path: "a.md", dialect: "mkdocs" });
}

const there = page("# Uno\n\nDue\nrighe.\n\nThree\n\n[Quattro](https://example.org/)\n\nCinque\n");

test("texts of the source, of the page as it shall be, and of the catalog are nobody's own", () => {
  const known = [page("Three\n"), page("Cinque\n")];
  const catalog = parseCatalog(
    Buffer.from(`msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

#, fuzzy
msgid "Two lines."
msgstr "Due\\n"
"righe."

#~ msgid "[Four](https://example.org/)"
#~ msgstr "[Quattro](https://example.org/)"
`),
    "it.po",
  );
  expect(ownTexts(there, known, [catalog]).map(({ source }) => source)).toEqual(["Uno"]);
});

test("without a catalog all others are", () => {
  expect(ownTexts(there, [], [])).toHaveLength(5);
});

test("a line that moved, or is indented otherwise, is not lost", () => {
  const [file, anew] = [Buffer.from("a\r\nb\n\xff\n", "latin1"), Buffer.from("  b\nc\na\n")];
  expect(lostLines(file, anew)).toBe(1);
  expect(lostLines(anew, anew)).toBe(0);
});
