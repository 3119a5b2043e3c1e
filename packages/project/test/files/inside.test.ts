import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { realPathInside } from "../../src/files/inside.js";
import { temporaryFolder } from "../temporary-project.js";

describe("where a path of the project leads", () => {
  it("is the same with what is known of folders and without", () => {
    const root = temporaryFolder({ "real/a.po": "", "docs/a.md": "" });
    symlinkSync(join(root, "real"), join(root, "link"));
    const folders = new Map<string, string>();
    for (const path of [
      "link/new.po",
      "link/a.po",
      "link/deep/er/x.po",
      "link/deep/er/y.po",
      "z",
    ]) {
      const expected = join(root, path.replace("link", "real"));
      expect(realPathInside(root, path)).toBe(expected);
      expect(realPathInside(root, path, folders)).toBe(expected);
    }
  });

  it("is refused outside of the project, also for a folder that is known", () => {
    const outside = temporaryFolder({ "a.po": "" });
    const root = temporaryFolder();
    symlinkSync(outside, join(root, "out"));
    symlinkSync(join(root, "gone"), join(root, "broken"));
    writeFileSync(join(root, "file"), "");
    mkdirSync(join(root, "in"));
    const folders = new Map<string, string>();
    for (const path of ["out/new.po", "out/new2.po", "out/a.po", "../x", "out/deep/x.po"]) {
      expect(() => realPathInside(root, path, folders)).toThrow("leaves the project");
    }
    expect(() => realPathInside(root, "broken", folders)).toThrow("leads nowhere");
    expect(() => realPathInside(root, "broken/x", folders)).toThrow("leads nowhere");
    expect(() => realPathInside(root, "file/x", folders)).toThrow("cannot be followed");
    expect(realPathInside(root, "in/x", folders)).toBe(join(root, "in", "x"));
  });
});
