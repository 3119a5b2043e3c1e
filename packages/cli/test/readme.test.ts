import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { fences, run, translate } from "./readme.js";
import { isBuilt } from "./run-dragoman.js";

test.skipIf(!isBuilt)(
  "the README's own site is as the README says (skipped without the build)",
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), "dragoman-readme-"));
    const file = (name: string): string => path.join(folder, name);
    try {
      mkdirSync(file("docs"));
      let printed = "";
      let pages = 0;
      let outputs = 0;
      for (const { language, text } of fences("Your own site")) {
        if (language === "json") writeFileSync(file("dragoman.config.json"), text);
        if (language === "sh") printed = run(folder, text);
        if (language === "po") translate(file("locales/it/index.po"), text);
        if (language === "markdown" && pages++ === 0) writeFileSync(file("docs/index.md"), text);
        else if (language === "markdown")
          expect(readFileSync(file("i18n/it/index.md"), "utf8")).toBe(text);
        if (language === "text") {
          expect(printed).toBe(text);
          outputs++;
        }
      }
      expect([pages, outputs]).toEqual([2, 5]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
