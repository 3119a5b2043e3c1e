import { InputError, worded } from "@dragoman/model";

/**
 * Gives the time that new catalogs are dated with: that of the clock, or what builds that are to be
 * the same everywhere name, in seconds since 1970.
 *
 * @param environment - the environment of the process
 * @param clock - the time as it is
 * @returns the moment
 * @throws InputError when `SOURCE_DATE_EPOCH` is no number of seconds
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 * @example
 * sourceDate({ SOURCE_DATE_EPOCH: "60" }, new Date()).toISOString(); // "1970-01-01T00:01:00.000Z"
 */
export function sourceDate(environment: NodeJS.ProcessEnv, clock: Date): Date {
  const seconds = environment["SOURCE_DATE_EPOCH"] ?? "";
  if (seconds === "") return clock;
  if (/^\d{1,11}$/u.test(seconds)) return new Date(Number(seconds) * 1000);
  throw new InputError(
    worded("SOURCE_DATE_EPOCH in the environment is {{seconds}}, not a number of seconds", {
      seconds: JSON.stringify(seconds.slice(0, 80)),
    }),
    {},
    worded(
      "Write whole seconds since 1970, as `git log -1 --format=%ct` prints them, or leave it out.",
    ),
  );
}
