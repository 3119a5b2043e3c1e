import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages: string = fileURLToPath(new URL("./packages/", import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run against the sources, so that no build is needed in between.
    alias: [
      { find: /^@dragoman\/([a-z]+)$/, replacement: `${packages}$1/src/index.ts` },
      { find: /^dragoman$/, replacement: `${packages}cli/src/index.ts` },
    ],
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/**/*.test.ts"],
    // Laws are tried over whole sites, on machines of any speed: only a hang is a failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
