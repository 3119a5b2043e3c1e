import { describe, expect, it } from "vitest";
import { dragoman, isBuilt, project, snapshot, text } from "./run-dragoman.js";

/** Far more than the limit of 5 seconds for a page, far less than the minutes that a hang takes. */
const SECONDS = 25;

/** Pages on which Markdown parsers take minutes, or more. */
const pages: readonly (readonly [name: string, page: string])[] = [
  ["one line of 1 MB full of inline markup", "*a* **b** [c](d) `e` ![f](g) ".repeat(36_000)],
  ["one line of 1 MB full of emphasis that nothing closes", "*a **b ".repeat(150_000)],
  ["one line of 1 MB full of brackets", "[".repeat(1_000_000)],
  ["a list item in a list item, 10,000 times", "- ".repeat(10_000)],
  ["a quotation in a quotation, 5,000 times", `${"> ".repeat(5000)}a`],
  ["images whose text nothing closes", "![a](".repeat(100_000)],
  ["tags that nothing closes", "<a ".repeat(200_000)],
  [
    "code spans that nothing closes",
    Array.from({ length: 900 }, (_, n) => "`".repeat(n)).join(" "),
  ],
  ["a row of 20,000 cells", `${"|a".repeat(20_000)}|\n${"|-".repeat(20_000)}|\n`],
  ["5,000 nested elements", "<div markdown>\n".repeat(5000)],
  ["10,000 footnotes", Array.from({ length: 10_000 }, (_, n) => `[^${n}]: a\n`).join("\n")],
];

describe.skipIf(!isBuilt)("hostile pages (skipped where dragoman is not built)", () => {
  it.each(pages)("%s", { timeout: 4 * SECONDS * 1000 }, (_, page) => {
    const root = project({ "docs/index.md": "# Tides\n", "docs/hostile.md": page });
    const before = snapshot(root);
    const started = performance.now();
    const { status, stdout, stderr } = dragoman(root, "sync", "--time-limit", "5");
    expect(performance.now() - started).toBeLessThan(SECONDS * 1000);
    if (status === 0) {
      expect(dragoman(root, "build", "--quiet", "--time-limit", "60")).toMatchObject({
        status: 0,
        stderr: "",
      });
      expect(text(root, "i18n/it/hostile.md") === page).toBe(true);
      return;
    }
    // Which pages are too much depends on the machine: then the page is named, and nothing is written.
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /^docs\/hostile\.md: the parser (does not get through this page within 5 s|cannot read this page: .*memory limit)/,
    );
    expect(snapshot(root)).toEqual(before);
  });
});
