import type { Refusal } from "@dragoman/checks";
import type { InputErrorParts, Segment } from "@dragoman/model";
import type { Judgement, AssessRequest } from "../jobs/assess-job.js";
import type { GateRequest } from "../jobs/gate-job.js";
import type { SplitRequest } from "../jobs/split-job.js";

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
