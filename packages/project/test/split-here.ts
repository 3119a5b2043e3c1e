import { InputError } from "@dragoman/model";
import { splitPage } from "@dragoman/segment";
import type { Splitter } from "../src/index.js";

/** Splits in the test's own thread: no build is needed, and there is no time limit. */
export const splitHere: Splitter = (requests) =>
  Promise.resolve(
    requests.map((request) => {
      try {
        return { segments: splitPage(request.text, request).segments };
      } catch (error) {
        if (error instanceof InputError) return { error };
        throw error;
      }
    }),
  );
