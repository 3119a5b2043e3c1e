import { existsSync, readFileSync } from "node:fs";

/**
 * Gives the version of a package for people. A release brings no source code along; what is built
 * beside it is no release, whatever number the last one left there.
 *
 * @param folder - the package's folder, ending with `/`
 * @returns the version that it was published with; of a checkout that and `-checkout`
 * @example
 * versionOf(new URL("../", import.meta.url)); // "1.2.0"
 */
export function versionOf(folder: URL): string {
  const manifest = readFileSync(new URL("package.json", folder), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  return existsSync(new URL("src/", folder)) ? `${version}-checkout` : version;
}
