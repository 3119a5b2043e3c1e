import { describe, expect, it } from "vitest";
import { dragoman, isBuilt, project, put, text } from "./run-dragoman.js";

const PAGES = { "docs/a.md": "# Tides\n", "docs/b.md": "# Boats\n" };

describe.skipIf(!isBuilt)(
  "sync of catalogs without a text (skipped where dragoman is not built)",
  () => {
    it("makes them anew and says so", () => {
      const root = project({ ...PAGES, "locales/it/a.po": "" });
      const checked = dragoman(root, "sync", "--check");
      expect(checked.status).toBe(1);
      expect(checked.stderr).toContain("A catalog had nothing in it and is made anew.");
      const { status, stderr } = dragoman(root, "sync");
      expect(status).toBe(0);
      expect(stderr).toBe(
        "A catalog had nothing in it and is made anew. If it had translations, get it back, for example with git restore, and sync again:\n  locales/it/a.po\n",
      );
      expect(text(root, "locales/it/a.po")).toContain('msgid "Tides"');
      expect(dragoman(root, "sync").stderr).toBe("");
    });

    it("counts them, has them in its JSON, and keeps quiet where it shall", () => {
      const emptied = { "locales/it/a.po": "", "locales/it/b.po": "\n" };
      const root = project({ ...PAGES, ...emptied });
      const told = dragoman(root, "sync", "--format", "json");
      expect(told.stderr).toMatch(
        /^2 catalogs had nothing .+:\n {2}locales\/it\/a\.po\n {2}locales\/it\/b\.po\n$/u,
      );
      expect(JSON.parse(told.stdout)).toMatchObject({ emptied: Object.keys(emptied) });
      put(root, emptied);
      expect(dragoman(root, "sync", "--quiet").stderr).toBe("");
    });

    it("so do import, of pages and of PO files", () => {
      const files = {
        ...PAGES,
        "i18n/it/a.md": "# Maree\n",
        "old/it.po": 'msgid "Tides"\nmsgstr "Maree"\n',
      };
      for (const more of [[], ["--po", "old/{locale}.po"]]) {
        const root = project({ ...files, "locales/it/b.po": "" });
        const { stderr, stdout } = dragoman(root, "import", "--format", "json", ...more);
        expect(stderr).toMatch(/^A catalog had nothing .+:\n {2}locales\/it\/b\.po\n$/u);
        expect(JSON.parse(stdout)).toMatchObject({ emptied: ["locales/it/b.po"] });
        expect(dragoman(root, "import", ...more).stderr).toBe("");
      }
    });
  },
);
