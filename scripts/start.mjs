// `npm start`: from a fresh clone to the report on the example site.
import { join } from "node:path";
import { build, install } from "./install.mjs";
import { root, run } from "./step.mjs";

const site = join(root, "examples/mkdocs-site");
const dragoman = join(root, "node_modules/.bin/dragoman");

if (!(await install()) || !(await build())) process.exit(1);
for (const command of ["sync", "build", "report"]) {
  process.stderr.write(`\n$ dragoman ${command}\n`);
  const { status } = await run(dragoman, [command], { cwd: site, inherit: true });
  if (status !== 0) process.exit(status);
}
