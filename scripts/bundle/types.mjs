import { join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { root } from "../step.mjs";

/**
 * Writes one declaration file that stands alone: the packages behind it are
 * inside the bundle, so nobody who installs the command line has their types.
 *
 * @param {string} entry
 * @param {string} file
 */
export async function bundleTypes(entry, file) {
  const bundle = await rollup({
    input: entry,
    external: (id) => /^[^./]/.test(id) && !id.startsWith("@dragoman/"),
    plugins: [dts({ tsconfig: join(root, "tsconfig.json") })],
  });
  const { output } = await bundle.write({ file, format: "es" });
  await bundle.close();
  const missing = output.flatMap((chunk) => ("imports" in chunk ? chunk.imports : []));
  if (missing.length > 0) {
    throw new Error(
      `${file} would need the types of ${missing.join(", ")}: export less from ${entry}`,
    );
  }
}
