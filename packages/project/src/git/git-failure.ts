import { InputError, type Worded, worded } from "@dragoman/model";
import { errorCode } from "../files/read.js";

/** Says that git cannot be started; `instead` is what to do without it, where anybody is told. */
export function notStarted(cause: unknown, instead: Worded | undefined): InputError {
  const code = errorCode(cause);
  const reason =
    code === "ENOENT"
      ? worded("there is no such program")
      : worded("the system says {{code}}", { code });
  return new InputError(
    worded("git cannot be started: {{reason}}", { reason }),
    {},
    instead && worded("Install git, or {{instead}}.", { instead }),
  );
}

/** Says that git refused a call, with what it printed. */
export function refused(
  args: readonly string[],
  complaint: string,
  instead: Worded | undefined,
): InputError {
  const [line = ""] = complaint.trim().split("\n");
  const reason = line === "" ? worded("it does not say why") : line.replace(/^fatal: /u, "");
  return new InputError(
    worded("git {{command}} does not work here: {{reason}}", { command: args[0] ?? "", reason }),
    {},
    instead && worded("Set git right, or {{instead}}.", { instead }),
  );
}

/** Says that a call took longer than its time limit. */
export function tooSlow(
  args: readonly string[],
  seconds: number,
  instead: Worded | undefined,
): InputError {
  return new InputError(
    worded("git {{command}} does not come to an end within {{seconds}} s", {
      command: args[0] ?? "",
      seconds,
    }),
    {},
    instead &&
      worded("The history may be very long: {{instead}}, or free the machine of other work.", {
        instead,
      }),
  );
}
