import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { splitPage } from "@dragoman/segment";
import { describe, expect, it } from "vitest";
import type { GateRequest } from "../../src/index.js";
import { WorkerPool } from "../../src/workers/worker-pool.js";

const built = fileURLToPath(new URL("../../dist/split-worker.js", import.meta.url));
const isMissing = !existsSync(built);
if (isMissing) console.warn(`SKIPPED gate in workers: build first, there is no ${built}`);

/** A page in a locale whose one text is translated so. */
function request(target: string, catalog: string): GateRequest {
  const page = splitPage("Low water.\n", { path: "docs/a.md", dialect: "gfm" });
  return { source: { ...page, dialect: "gfm" }, targets: [target], catalog, sites: [] };
}

const sound = request("**Bassa** <em>marea</em>.", "locales/it/a.po");
/** Parsers are quadratic in it, or worse: each `[` may be the start of each link. */
const slow = request("<b>[a](".repeat(60_000), "locales/fr/a.po");

describe.skipIf(isMissing)("the gate in workers (skipped where it is not built)", () => {
  it(
    "kills translations that take too long, and names their catalog",
    { timeout: 60_000 },
    async () => {
      const pool = new WorkerPool({ workers: 2 });
      const started = performance.now();
      await expect(
        pool.gate([sound, slow, sound], { workers: 2, timeLimit: 0.2 }),
      ).rejects.toMatchObject({
        name: "InputError",
        message: "the parser does not get through the page with these translations within 0.2 s",
        place: { file: "locales/fr/a.po" },
        hint: "Look for a translation full of markup in this catalog, or allow more with --time-limit SECONDS.",
      });
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );

  it("judges the others within the limit", async () => {
    const pool = new WorkerPool({ workers: 1 });
    const hostile = request("Bassa <script>marea", "locales/ja/a.po");
    const outcomes = await pool.gate([sound, hostile], { timeLimit: 20 });
    pool.end();
    expect(outcomes).toMatchObject([{ refusals: [] }, { refusals: [{ index: 0 }] }]);
  });
});
