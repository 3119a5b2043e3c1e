// `npm run properties -- [TIMES] [FILTER …]`: the property tests with values that
// no run had before, TIMES as many of them (20 unless told). What it finds it
// finds again with the seed that it names: DRAGOMAN_SEED=… npm run properties.
import { execFileSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { root, run } from "./step.mjs";

const [times = "20", ...filters] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(times)) {
  console.error(
    `How many times as often is a number, such as 20; this is ${JSON.stringify(times)}.`,
  );
  process.exit(2);
}
const seed = process.env["DRAGOMAN_SEED"] ?? String(randomInt(2 ** 31));
const withProperties = execFileSync("git", ["grep", "-lF", "fc.assert", "--", "*.test.ts"], {
  cwd: root,
  encoding: "utf8",
});
const files = withProperties
  .split("\n")
  .filter(
    (file) =>
      file !== "" && (filters.length === 0 || filters.some((filter) => file.includes(filter))),
  );
console.log(`${files.length} files, seed ${seed}`);
const { status } = await run("vitest", ["run", "--testTimeout=3600000", ...files], {
  inherit: true,
  env: { DRAGOMAN_SEED: seed, DRAGOMAN_LAW_RUNS: times },
});
process.exitCode = status;
