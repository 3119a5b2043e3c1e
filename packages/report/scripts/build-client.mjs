/**
 * Writes `src/html/generated/client.ts`: the code and the style of the html
 * report, bundled, as text. It is checked in, so that tests, the packages and
 * the command line all read it as any other module; a test says when it is old.
 *
 * Usage: node scripts/build-client.mjs (npm run build:client)
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const client = new URL("../src/html/client/", import.meta.url);
/** Where the text goes. */
export const generated = fileURLToPath(new URL("../src/html/generated/client.ts", import.meta.url));

/**
 * @param {string} entry a file of the client
 * @returns {Promise<string>} it and what it imports
 */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, client))],
    bundle: true,
    write: false,
    minify: true,
    // Nothing in it depends on how the page is stored or sent.
    charset: "ascii",
    format: "iife",
    target: ["es2022", "chrome103", "firefox113", "safari16.4"],
    legalComments: "none",
    logLevel: "warning",
  });
  const text = outputFiles[0]?.text.trimEnd() ?? "";
  // Either would end the element that holds it, or begin a comment there.
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${entry} cannot stand in HTML`);
  return text;
}

/** @returns {Promise<string>} the module */
export async function clientModule() {
  const texts = {
    THEME_SCRIPT: await bundled("early-theme.ts"),
    MAIN_SCRIPT: await bundled("main.ts"),
    STYLE: await bundled("style.css"),
  };
  const constants = Object.entries(texts).map(
    ([name, text]) => `export const ${name}: string = ${JSON.stringify(text)};\n`,
  );
  return `// Written by scripts/build-client.mjs from src/html/client; do not edit.\n${constants.join("")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(generated, await clientModule());
