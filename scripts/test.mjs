// `npm test`: everything that must hold before a change is good. A later check
// runs although an earlier one failed, so that one run tells the whole story.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, install } from "./install.mjs";
import { root, run, step } from "./step.mjs";

const cache = join(root, "node_modules/.cache/dragoman");
const vitestResult = join(cache, "vitest.json");
const summary = join(cache, "summary.json");

/** @type {readonly (readonly [title: string, task: string])[]} */
const checks = [
  ["lint", "lint"],
  ["imports", "lint:imports"],
  ["formatting", "format:check"],
  ["types", "typecheck"],
  ["publishable", "check:publish"],
  ["own translations", "check:translations"],
];

/** @returns {Promise<{ passed: number, failed: number, skipped: number }>} */
async function tests() {
  const { status } = await run(
    "vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestResult}`],
    { inherit: true },
  );
  try {
    const result =
      /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} */ (
        JSON.parse(readFileSync(vitestResult, "utf8"))
      );
    const failed = result.numFailedTests;
    return {
      passed: result.numPassedTests,
      // A file that does not load fails the run without a failed test; so does a run without tests.
      failed: failed === 0 && (status !== 0 || result.numPassedTests === 0) ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

rmSync(cache, { recursive: true, force: true });
if (!(await install()) || !(await build())) process.exit(1);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [title, task] of checks) {
  const good = await step(title, "turbo", [
    "run",
    `//#${task}`,
    "--output-logs=errors-only",
    "--log-prefix=none",
  ]);
  total[good ? "passed" : "failed"] += 1;
}
const result = await tests();
total.passed += result.passed;
total.failed += result.failed;
total.skipped += result.skipped;
mkdirSync(cache, { recursive: true });
writeFileSync(summary, JSON.stringify(total));
process.exitCode = total.failed === 0 ? 0 : 1;
