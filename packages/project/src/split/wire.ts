import type { Refusal } from "@dragoman/checks";
import type { InputErrorParts, Segment } from "@dragoman/model";
import type { Judgement } from "../assess/judge-page.js";
import type { AssessRequest } from "../assess/assessor.js";
import type { GateRequest } from "../gate/gate.js";
import type { SplitRequest } from "./splitter.js";

/** What a worker thread does, and what it takes and gives for it. */
export interface Jobs {
  /** Splits a page. */
  readonly split: {
    readonly request: SplitRequest;
    readonly outcome: { readonly segments: readonly Segment[] };
  };
  /** Judges the translations of a page in one locale. */
  readonly gate: {
    readonly request: GateRequest;
    readonly outcome: { readonly refusals: readonly Refusal[] };
  };
  /** Judges what the translations of a page say. */
  readonly assess: {
    readonly request: AssessRequest;
    readonly outcome: { readonly judgements: readonly Judgement[] };
  };
}

export type JobName = keyof Jobs;

/** A request on its way to a worker. */
export interface WireRequest<Job extends JobName> {
  /** Its place among all requests, from 0. */
  readonly index: number;
  /** Path of the file that is to blame when it goes wrong. */
  readonly file: string;
  readonly request: Jobs[Job]["request"];
}

/** What the pool needs to know of a request. */
export interface RequestTraits<Request> {
  readonly fileOf: (request: Request) => string;
  /** UTF-16 units of text. */
  readonly sizeOf: (request: Request) => number;
}

/** Some pages at once: messages between threads are few and large. */
export interface WireBatch<Job extends JobName> {
  readonly job: Job;
  readonly requests: readonly WireRequest<Job>[];
}

/** A batch of any job. */
export type AnyBatch = { readonly [Job in JobName]: WireBatch<Job> }[JobName];

/** An outcome on its way back. Errors lose their class between threads, so they travel as values. */
export type WireOutcome<Job extends JobName> = Jobs[Job]["outcome"] | WireFailure;

/** An InputError as a value. */
export interface WireFailure {
  readonly failure: InputErrorParts;
}

/** UTF-16 units of text in one batch: large enough that messages are few, small enough that workers end together. */
const BATCH_SIZE = 64 * 1024;

/**
 * Puts requests together in batches by the length of their texts.
 *
 * @param job - what is to be done
 * @param requests - the pages
 * @param traits - how long a request is, and what file it is about
 * @param workers - threads that are at hand: a little work is shared among them, too
 * @returns batches in the order of the pages; a page longer than a batch has one of its own
 * @example
 * batchesOf("split", requests, traits).length; // 1 for a few small pages
 */
export function batchesOf<Job extends JobName>(
  job: Job,
  requests: readonly Jobs[Job]["request"][],
  { fileOf, sizeOf }: RequestTraits<Jobs[Job]["request"]>,
  workers = 1,
): WireBatch<Job>[] {
  const all = requests.reduce((sum, request) => sum + sizeOf(request), 0);
  const most = Math.min(BATCH_SIZE, Math.ceil(all / Math.max(1, workers)));
  const batches: WireRequest<Job>[][] = [];
  let room = 0;
  for (const [index, request] of requests.entries()) {
    const last = batches.at(-1);
    const size = sizeOf(request);
    const wired = { index, file: fileOf(request), request };
    if (last === undefined || size > room) {
      batches.push([wired]);
      room = most - size;
    } else {
      last.push(wired);
      room -= size;
    }
  }
  return batches.map((same) => ({ job, requests: same }));
}
