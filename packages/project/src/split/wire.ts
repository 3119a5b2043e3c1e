import type { InputPlace, Segment } from "@dragoman/model";
import type { SplitRequest } from "./splitter.js";

/** A request on its way to a worker. */
export interface WireRequest extends SplitRequest {
  /** Its place among all requests, from 0. */
  readonly index: number;
}

/** Some pages at once: messages between threads are few and large. */
export interface WireBatch {
  readonly requests: readonly WireRequest[];
}

/** An outcome on its way back. Errors lose their class between threads, so they travel as values. */
export type WireOutcome =
  | { readonly segments: readonly Segment[] }
  | {
      readonly failure: {
        readonly message: string;
        readonly place: InputPlace;
        readonly hint: string | undefined;
      };
    };

/** UTF-16 units of text in one batch: large enough that messages are few, small enough that workers end together. */
const BATCH_SIZE = 64 * 1024;

/**
 * Puts requests together in batches by the length of their texts.
 *
 * @param requests - the pages
 * @returns batches in the order of the pages; a page longer than a batch has one of its own
 * @example
 * batchesOf(requests).length; // 1 for a few small pages
 */
export function batchesOf(requests: readonly SplitRequest[]): WireBatch[] {
  const batches: WireRequest[][] = [];
  let room = 0;
  for (const [index, request] of requests.entries()) {
    const last = batches.at(-1);
    if (last === undefined || request.text.length > room) {
      batches.push([{ ...request, index }]);
      room = BATCH_SIZE - request.text.length;
    } else {
      last.push({ ...request, index });
      room -= request.text.length;
    }
  }
  return batches.map((batch) => ({ requests: batch }));
}
