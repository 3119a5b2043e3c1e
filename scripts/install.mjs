import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, step } from "./step.mjs";

const stamp = join(root, "node_modules/.dragoman-install");

/** What an install depends on: while none of it changes, there is nothing to install. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version + process.platform + process.arch);
  const packages = readdirSync(join(root, "packages")).sort();
  const files = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc"];
  for (const name of packages) files.push(`packages/${name}/package.json`);
  for (const file of files) {
    if (existsSync(join(root, file)))
      hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  for (const name of packages) {
    hash.update(existsSync(join(root, "packages", name, "node_modules")) ? name : "");
  }
  return hash.digest("hex");
}

/**
 * Installs what the lockfile says, unless that has been done. pnpm itself comes
 * through npx in the version that package.json pins: the machine needs none.
 *
 * @returns {Promise<boolean>} whether everything is in place
 */
export async function install() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()) return true;
  const { packageManager } = /** @type {{ packageManager: string }} */ (
    JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  );
  const done = await step("install", "npx", [
    "--yes",
    packageManager,
    "install",
    "--frozen-lockfile",
  ]);
  if (done) writeFileSync(stamp, fingerprint());
  return done;
}

/**
 * Builds every package whose sources changed.
 *
 * @returns {Promise<boolean>} whether everything is built
 */
export function build() {
  return step("build", "turbo", ["run", "build", "--output-logs=errors-only", "--log-prefix=none"]);
}
