import { expect, test } from "vitest";
import { directiveTitle } from "../src/dialects/directives/directive-title.js";
import { isJsxLine } from "../src/dialects/mdx/jsx-line.js";

function titleOf(line: string): string | undefined {
  const title = directiveTitle(line);
  return title && line.slice(title.start, title.end);
}

test.each([
  ["::: tip", undefined],
  [":::", undefined],
  [":::   ", undefined],
  ["::: tip Before you sail", "Before you sail"],
  ["::: details What it costs {open}", "What it costs"],
  [":::note Title {#id}  ", "Title"],
  [":::note[Before [you] sail]{.wide}", "Before [you] sail"],
  [":::note[A \\] bracket]", "A \\] bracket"],
  [":::note[]", undefined],
  [":::note[never closed", "[never closed"],
  ["::::{.class} Title", "Title"],
  ["::: {.class}", undefined],
  ["::: 10 things", undefined],
  [':::image type="content" source="low.png" alt-text="Low water":::', undefined],
  ['::: zone pivot="harbour"  ', undefined],
  [":::row:::", undefined],
  ['::: tip Say a="b"', 'Say a="b"'],
  [":::{figure} low.png", undefined],
  [":::{note} Low water", "Low water"],
])("the title of %s is %s", (line, title) => {
  expect(titleOf(line)).toBe(title);
});

test.each([
  ["<Tabs>", true],
  ['<TabItem value="one" label="One">', true],
  ["</TabItem></Tabs>", true],
  ["<><Card /></> ", true],
  ["<b>words</b>", false],
  ["<Card", false],
  ["< b>", false],
  ["", false],
])("%s is tags alone: %s", (line, is) => {
  expect(isJsxLine(line)).toBe(is);
});
