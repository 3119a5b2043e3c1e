import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A configuration that is in order; tests change what they are about. */
export const CONFIG = {
  sourceLocale: "en",
  locales: ["it"],
  docs: [{ source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}", dialect: "gfm" }],
  catalogs: "locales/{locale}/{path}.po",
  templates: "locales/templates/{path}.pot",
};

/** Makes a folder with these files; it is gone when the test is over. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-test-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Makes a project with this configuration and these pages. */
export function temporaryProject(
  files: Readonly<Record<string, string | Uint8Array>>,
  config: object = CONFIG,
): string {
  return temporaryFolder({
    "dragoman.config.json": JSON.stringify(config, undefined, 2),
    ...files,
  });
}
