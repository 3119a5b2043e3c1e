import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { piecesOf } from "./fences.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** All pages of the documentation, as paths from the root. */
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
].sort();

/** What is linked and written elsewhere; a test says loudly where it is not there. */
const WRITTEN_ELSEWHERE = new Set(["docs/guides/ui-strings.md", "docs/guides/data-files.md"]);

/** The text of a page without code. */
function prose(page: string): string {
  return piecesOf(readFileSync(join(root, page), "utf8"))
    .map((piece) =>
      typeof piece === "string" ? piece.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "") : "",
    )
    .join("");
}

function links(page: string): { readonly target: string; readonly anchor: string }[] {
  return Array.from(prose(page).matchAll(/\]\(([^()\s]+)\)/g), ([, address = ""]) => {
    const [path = "", anchor = ""] = address.split("#");
    const target = path === "" ? page : relative(root, join(root, dirname(page), path));
    return { target, anchor };
  });
}

/** The ids of a page's headings, as GitHub makes them. */
function anchors(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  return Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test.each(pages)("%s links to pages of the documentation alone, which are there", (page) => {
  for (const { target, anchor } of links(page)) {
    expect(target, page).toMatch(/^(?:README\.md|docs\/.*\.md)$/);
    if (WRITTEN_ELSEWHERE.has(target) && !existsSync(join(root, target))) {
      console.warn(`SKIPPED: the link of ${page} to ${target}, which is not written yet`);
      continue;
    }
    expect(pages, `${page} links to ${target}`).toContain(target);
    if (anchor !== "") expect(anchors(target), `${page} links to ${target}`).toContain(anchor);
  }
});

test("each page can be reached from the table of contents", () => {
  const reached = new Set(["docs/README.md"]);
  for (const page of reached)
    if (existsSync(join(root, page))) for (const { target } of links(page)) reached.add(target);
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});
