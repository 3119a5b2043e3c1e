import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageSegments } from "../src/index.js";
import { splitHere } from "./split-here.js";
import { CONFIG, temporaryFolder, temporaryProject } from "./temporary-project.js";

const common = { version: "0", splitter: splitHere };

describe("the segments of a page", () => {
  it("need no project", async () => {
    const cwd = temporaryFolder({ "a.md": "# Tides\n\nLow water\nat noon.\n" });
    expect(await pageSegments({ ...common, cwd, page: "a.md" })).toEqual({
      page: "a.md",
      dialect: "gfm",
      segments: [
        { source: "Tides", kind: "heading", line: 1, column: 3, headings: [], notes: [] },
        {
          source: "Low water at noon.",
          kind: "paragraph",
          line: 3,
          column: 1,
          headings: ["Tides"],
          notes: [],
        },
      ],
    });
  });

  it("are those of the project's dialect and front matter", async () => {
    const docs = [{ ...CONFIG.docs[0], dialect: "mkdocs", frontMatter: ["tagline"] }];
    const page = '---\ntitle: A\ntagline: B\n---\n!!! note "Mind"\n\n    The bar.\n';
    const cwd = temporaryProject({ "docs/sub/a.md": page }, { ...CONFIG, docs });
    const result = await pageSegments({ ...common, cwd: join(cwd, "docs"), page: "sub/a.md" });
    expect(result.page).toBe("docs/sub/a.md");
    expect(result.dialect).toBe("mkdocs");
    expect(result.segments.map(({ source }) => source)).toEqual(["B", "Mind", "The bar."]);
  });

  it("need a dialect that exists", async () => {
    const cwd = temporaryFolder({ "a.md": "x" });
    await expect(
      pageSegments({ ...common, cwd, page: "a.md", dialect: "mkdoc" }),
    ).rejects.toMatchObject({ hint: "Did you mean mkdocs?" });
  });

  it("need a page", async () => {
    const cwd = temporaryFolder();
    await expect(pageSegments({ ...common, cwd, page: "b.md" })).rejects.toMatchObject({
      message: "this file cannot be read: there is no such file",
      place: { file: "b.md" },
    });
  });
});
