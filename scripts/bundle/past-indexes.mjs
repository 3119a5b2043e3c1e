// Has what a package exports imported from the file that defines it. To
// esbuild an index file needs all that it exports, whoever imports it: each
// command would load the code of all of them.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../step.mjs";

/** An import of names from a package of this repository, as prettier and the compiler write it. */
const IMPORT = /^import \{([^}]*)\} from "@dragoman\/([\w-]+)";$/gmu;
const EXPORT = /^export \{([^}]*)\} from "([^"]+)";$/gmu;

/**
 * @typedef {{ readonly file: string, readonly name: string }} Definition
 * @type {Map<string, ReadonlyMap<string, Definition>>} by package: by exported name, where it is defined
 */
const definitions = new Map();

/** @param {string} name a package */
function definitionsOf(name) {
  const known = definitions.get(name);
  if (known !== undefined) return known;
  const index = join(root, "packages", name, "dist/index.js");
  const found = new Map(
    [...readFileSync(index, "utf8").matchAll(EXPORT)].flatMap(([, names = "", file = ""]) =>
      namesIn(names).map(([own, exported]) => [
        exported,
        { file: join(dirname(index), file), name: own },
      ]),
    ),
  );
  definitions.set(name, found);
  return found;
}

/**
 * @param {string} list what stands in braces
 * @returns {[name: string, as: string][]}
 */
function namesIn(list) {
  return list
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && !one.startsWith("type "))
    .map((one) => {
      const [name = "", as = name] = one.split(" as ");
      return [name, as];
    });
}

/**
 * Rewrites a module's imports.
 *
 * @param {string} code
 * @returns the code, in which no import goes by an index that says where a name is from
 * @example
 * pastIndexes('import { worded } from "@dragoman/model";');
 */
export function pastIndexes(code) {
  return code.replaceAll(IMPORT, (whole, list, name) => {
    const from = definitionsOf(name);
    const imports = namesIn(list).map(([exported, as]) => {
      const found = from.get(exported);
      return found && `import{${found.name} as ${as}}from${JSON.stringify(found.file)};`;
    });
    return imports.includes(undefined) ? whole : imports.join("");
  });
}

/** @type {import("esbuild").Plugin} */
export const pastIndexesPlugin = {
  name: "past-indexes",
  setup(build) {
    // A filter of esbuild's, which is Go and knows no flag.
    build.onLoad({ filter: /\/packages\/[\w-]+\/(?:src|dist)\/.*\.[jt]s$/ }, ({ path }) => ({
      contents: pastIndexes(readFileSync(path, "utf8")),
      loader: path.endsWith(".ts") ? "ts" : "js",
      resolveDir: dirname(path),
    }));
  },
};
