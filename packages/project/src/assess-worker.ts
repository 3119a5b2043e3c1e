// The entry of a worker thread that judges what translations say. It has a
// language identifier of 1 MB, which threads that split pages must not load.
import { serveBatches } from "./workers/serve-batches.js";

serveBatches({
  assess: async () => {
    const { newAssessor } = await import("./assess/assessor.js");
    const judgements = await newAssessor();
    return (request) => ({ judgements: judgements(request) });
  },
});
