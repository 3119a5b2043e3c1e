import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

// It is JavaScript that the build runs, which has no declaration.
const script: string = new URL("../../scripts/build-client.mjs", import.meta.url).href;

it("the client that is checked in is what its sources make (npm run build:client in packages/report)", async () => {
  const { clientModule, generated } = (await import(script)) as {
    clientModule: () => Promise<string>;
    generated: string;
  };
  expect(readFileSync(generated, "utf8") === (await clientModule())).toBe(true);
});
