// The worker thread's entry. It must load nothing but the segmenter, and what
// judges translations once there are any: every worker pays for what it loads.
import { parentPort, workerData } from "node:worker_threads";
import { InputError, worded } from "@dragoman/model";
import { ParsedParts, splitPage } from "@dragoman/segment";
import type { GateRequest } from "./gate/gate.js";
import type { SplitRequest } from "./split/splitter.js";
import type { AnyBatch, JobName, Jobs, WireBatch, WireFailure, WireOutcome } from "./split/wire.js";

/** Tells the main thread which page is at work: its index plus one, or 0. */
const atWork = new Int32Array((workerData as { atWork: SharedArrayBuffer }).atWork);

/** A page that was split is judged next, and what is watched is split again at each edit. */
const parsed = new ParsedParts();

function split({ text, ...options }: SplitRequest): Jobs["split"]["outcome"] {
  return { segments: splitPage(text, { ...options, parsed }).segments };
}

let judge: Promise<(request: GateRequest) => Jobs["gate"]["outcome"]> | undefined;

async function loadJudge(): Promise<(request: GateRequest) => Jobs["gate"]["outcome"]> {
  const { newJudge } = await import("./gate/judge.js");
  const refusals = newJudge(parsed);
  return (request) => ({ refusals: refusals(request) });
}

function outcomes<Job extends JobName>(
  { requests }: WireBatch<Job>,
  work: (request: Jobs[Job]["request"]) => Jobs[Job]["outcome"],
): WireOutcome<Job>[] {
  return requests.map(({ index, file, request }) => {
    Atomics.store(atWork, 0, index + 1);
    try {
      return work(request);
    } catch (cause) {
      return { failure: failureOf(cause, file) };
    }
  });
}

function failureOf(cause: unknown, file: string): WireFailure["failure"] {
  if (cause instanceof InputError) return cause.parts;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    message: worded("the parser cannot read this page: {{reason}}", { reason }),
    place: { file },
    hint: undefined,
  };
}

async function outcomesOf(batch: AnyBatch): Promise<unknown[]> {
  if (batch.job === "split") return outcomes(batch, split);
  judge ??= loadJudge();
  return outcomes(batch, await judge);
}

parentPort?.on("message", (batch: AnyBatch) => {
  void outcomesOf(batch).then((done) => {
    Atomics.store(atWork, 0, 0);
    parentPort?.postMessage(done);
  });
});
