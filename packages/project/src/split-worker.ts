// The worker thread's entry. It must load nothing but the segmenter: every
// worker pays for what it loads.
import { parentPort, workerData } from "node:worker_threads";
import { InputError } from "@dragoman/model";
import { splitPage } from "@dragoman/segment";
import type { WireBatch, WireOutcome, WireRequest } from "./split/wire.js";

/** Tells the main thread which page is at work: its index plus one, or 0. */
const atWork = new Int32Array((workerData as { atWork: SharedArrayBuffer }).atWork);

function outcomeOf({ path, text, dialect, frontMatterKeys }: WireRequest): WireOutcome {
  try {
    const options = { path, dialect, ...(frontMatterKeys && { frontMatterKeys }) };
    return { segments: splitPage(text, options).segments };
  } catch (cause) {
    if (cause instanceof InputError) {
      return { failure: { message: cause.message, place: cause.place, hint: cause.hint } };
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `the parser cannot read this page: ${reason}`;
    return { failure: { message, place: { file: path }, hint: undefined } };
  }
}

parentPort?.on("message", (batch: WireBatch) => {
  const outcomes = batch.requests.map((request) => {
    Atomics.store(atWork, 0, request.index + 1);
    return outcomeOf(request);
  });
  Atomics.store(atWork, 0, 0);
  parentPort?.postMessage(outcomes);
});
