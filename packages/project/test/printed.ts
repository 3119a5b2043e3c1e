import { withoutWording } from "@dragoman/report";

/**
 * What a command prints of an outcome as JSON: in English, without what its
 * messages are made of.
 */
export function printed(outcome: unknown): unknown {
  return JSON.parse(JSON.stringify(outcome, withoutWording));
}
