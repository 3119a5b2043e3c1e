import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../step.mjs";

/**
 * Writes the licences of every third-party package that esbuild put into the bundle.
 *
 * @param {readonly import("esbuild").Metafile[]} metafiles
 * @param {string} file
 */
export function writeLicences(metafiles, file) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const bundled = new Set(outputs.flatMap((output) => Object.keys(output.inputs)));
  const directories = new Set(
    [...bundled]
      .filter((input) => input.includes("node_modules/"))
      .map((input) => packageOf(join(root, input))),
  );
  const texts = [...directories].map(licenceOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(
    file,
    `The files beside this one contain the following packages.\n\n${texts
      .map(({ name, licence, text }) => `${"-".repeat(78)}\n${name} (${licence})\n\n${text}\n`)
      .join("\n")}`,
  );
}

/**
 * The directory of the package that a file belongs to.
 *
 * @param {string} file
 * @returns {string}
 */
function packageOf(file) {
  for (
    let directory = dirname(file);
    directory !== dirname(directory);
    directory = dirname(directory)
  ) {
    const manifest = join(directory, "package.json");
    // Packages have nested manifests without a name, which only say `"type": "module"`.
    if (existsSync(manifest) && "name" in JSON.parse(readFileSync(manifest, "utf8")))
      return directory;
  }
  throw new Error(`${file} belongs to no package`);
}

/**
 * @param {string} directory
 * @returns {{ name: string, licence: string, text: string }}
 */
function licenceOf(directory) {
  const { name, version, license, author } =
    /** @type {{ name: string, version: string, license?: string, author?: string | { name: string } }} */ (
      JSON.parse(readFileSync(join(directory, "package.json"), "utf8"))
    );
  const file = readdirSync(directory).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file === undefined && license === undefined)
    throw new Error(`${name} ${version} has no licence: do not bundle it`);
  const holder = typeof author === "object" ? author.name : (author ?? `the authors of ${name}`);
  return {
    name: `${name} ${version}`,
    licence: license ?? "see below",
    text:
      file === undefined
        ? `Copyright (c) ${holder}`
        : readFileSync(join(directory, file), "utf8").trim(),
  };
}
