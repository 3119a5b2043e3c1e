// The import rules of ARCHITECTURE.md, as dependency-cruiser reads them. The
// patterns are relative to the working directory, so that a test can aim the
// same rules at a sample workspace.
import { mayImport, outsideWorld, touchesFiles } from "./architecture.mjs";

const packages = Object.keys(mayImport);

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const arrows = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `arrow-from-${name}`,
  comment: `packages/${name} may import ${allowed.length > 0 ? allowed.join(", ") : "no other package"} (scripts/imports/architecture.mjs).`,
  severity: "error",
  from: { path: `^packages/${name}/src/` },
  to: { path: `^packages/(?!(?:${[name, ...allowed].join("|")})/)` },
}));

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const forbidden = [
  ...arrows,
  {
    name: "known-package",
    comment: "A new package needs its row in scripts/imports/architecture.mjs.",
    severity: "error",
    from: { path: `^packages/(?!(?:${packages.join("|")})/)[^/]+/src/` },
    to: {},
  },
  {
    name: "no-circle",
    comment: "Files that import each other in a circle cannot be read one at a time.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "no-circle-of-folders",
    comment: "Folders that import each other in a circle cannot be read one at a time.",
    severity: "error",
    scope: "folder",
    from: {},
    to: { circular: true },
  },
  {
    name: "front-door",
    comment: "Another package is entered through its src/index.ts alone: import its name.",
    severity: "error",
    from: { path: "^packages/([^/]+)/src/" },
    to: { path: "^packages/(?!$1/)[^/]+/(?!src/index\\.ts$)" },
  },
  {
    name: "outside-world",
    comment: `Files, processes, workers and the network are the business of packages/${touchesFiles}.`,
    severity: "error",
    from: { path: `^packages/(?!${touchesFiles}/)[^/]+/src/` },
    to: { dependencyTypes: ["core"], path: `^(?:node:)?(?:${outsideWorld.join("|")})(?:/|$)` },
  },
  {
    name: "declared",
    comment: "What a package imports stands in its package.json.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/" },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "not-dev-only",
    comment:
      "What a published package imports is in its dependencies, not its devDependencies (the command line is bundled: it carries them along).",
    severity: "error",
    from: { path: "^packages/(?!cli/)[^/]+/src/" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "found",
    comment: "The import leads nowhere.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/(?:dist|test|bin)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
