import { InputError, worded } from "@dragoman/model";
import type { JobName } from "./wire.js";

/**
 * Says that a page took too long.
 *
 * @param job - what was done with it
 * @param file - the page, or the catalog whose translations make it so
 * @param seconds - how long it had
 * @returns the error
 * @example
 * throw tooSlow("split", "docs/a.md", 5);
 */
export function tooSlow(job: JobName, file: string, seconds: number): InputError {
  return job === "split"
    ? new InputError(
        worded("the parser does not get through this page within {{seconds}} s", { seconds }),
        { file },
        worded("Split the page or exclude it, or allow more with --time-limit SECONDS."),
      )
    : new InputError(
        worded(
          "the parser does not get through the page with these translations within {{seconds}} s",
          { seconds },
        ),
        { file },
        worded(
          "Look for a translation full of markup in this catalog, or allow more with --time-limit SECONDS.",
        ),
      );
}

/**
 * Says that a thread ended while it was at a page.
 *
 * @param job - what was done with it
 * @param file - the page, or the catalog
 * @param cause - what the thread ended with
 * @returns the error
 * @example
 * throw crashed("split", "docs/a.md", cause);
 */
export function crashed(job: JobName, file: string, cause: Error): InputError {
  const reason = cause.message;
  return job === "split"
    ? new InputError(
        worded("the parser cannot read this page: {{reason}}", { reason }),
        { file },
        worded("Split the page, or exclude it."),
      )
    : new InputError(
        worded("the parser cannot read the page with these translations: {{reason}}", { reason }),
        { file },
        worded("Look for a translation full of markup in this catalog."),
      );
}
