import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const packages = path("./packages/");

export default defineConfig({
  resolve: {
    // Tests run against the sources, so that no build is needed in between.
    alias: [
      { find: /^@dragoman\/([a-z]+)$/, replacement: `${packages}$1/src/index.ts` },
      { find: /^dragoman$/, replacement: `${packages}cli/src/index.ts` },
      // The same values in each run, and as many as `npm run properties` says.
      { find: /^fast-check$/, replacement: path("./scripts/properties/fast-check.ts") },
    ],
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/**/*.test.ts"],
    // Laws are tried over whole sites, on machines of any speed: only a hang is a failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
