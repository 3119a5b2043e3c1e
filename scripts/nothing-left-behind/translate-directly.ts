import { InputError } from "@dragoman/model";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pseudoPage } from "./pseudo-page.js";
import type { Translate } from "./translate.js";

/** Makes pseudo pages with splitPage, pseudo and assemblePage alone: no catalog, no command line. */
export const translateDirectly: Translate = (corpus, directory) => {
  const errors: string[] = [];
  for (const name of pageNames(corpus.directory)) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(
        path,
        pseudoPage(readFileSync(join(corpus.directory, name), "utf8"), name, corpus.dialect),
      );
    } catch (error) {
      errors.push(`${name}: ${describe(error)}`);
    }
  }
  return { directory, errors };
};

function pageNames(directory: string): string[] {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md")).sort();
}

function describe(error: unknown): string {
  if (error instanceof InputError)
    return `${error.place.line ?? 1}:${error.place.column ?? 1}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
