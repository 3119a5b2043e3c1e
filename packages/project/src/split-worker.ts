// The worker thread's entry. It must load nothing but the segmenter, and what
// judges translations once there are any: every worker pays for what it loads.
import { ParsedParts, splitPage } from "@dragoman/segment";
import { serveBatches, type Worked } from "./workers/serve-batches.js";

/** A page that was split is judged next, and what is watched is split again at each edit. */
const parsed = new ParsedParts();

const split: Worked<"split"> = ({ text, ...options }) => ({
  segments: splitPage(text, { ...options, parsed }).segments,
});

serveBatches({
  split: () => Promise.resolve(split),
  gate: async () => {
    const { newJudge } = await import("./gate/judge.js");
    const refusals = newJudge(parsed);
    return (request) => ({ refusals: refusals(request) });
  },
});
