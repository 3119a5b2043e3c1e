import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { InputError, type Worded, worded } from "@dragoman/model";
import { notStarted, refused, tooSlow } from "./git-failure.js";

/** Seconds that one call may take: a walk through a very long history takes less. */
const TIME_LIMIT = 120;
/** Of what git has to say against a call, as much as a message can show. */
const MOST_COMPLAINT = 2000;

/**
 * A repository's own settings may name programs to run. None of those that a
 * call of Dragoman's could reach is left to it: monitors, hooks, pagers,
 * signature checkers, and transports that would fetch what a partial clone lacks.
 */
const SETTINGS = [
  "core.fsmonitor=false",
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  "core.pager=cat",
  "diff.external=",
  "diff.renameLimit=1000",
  "log.showSignature=false",
  "log.follow=false",
  "log.mailmap=false",
  "protocol.allow=never",
].flatMap((setting) => ["-c", setting]);

/** What would make git look elsewhere than where it is called. */
const MISLEADING = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_EXTERNAL_DIFF"];

/** What a call takes beside its arguments. */
interface GitCall {
  /** Absolute path of the folder to call it in. */
  readonly cwd: string;
  /** What to do where git does not work, for errors: `import without --history`; left out where none is shown. */
  readonly instead?: Worded | undefined;
  /** What it reads from its standard input. */
  readonly input?: string;
}

/**
 * Runs git, without a shell, and hands over what it prints as it comes.
 *
 * @param args - the subcommand and its arguments
 * @param call - where, and with what input
 * @param take - is given the output, piece by piece; where it throws, git is ended
 * @throws InputError where git is not installed, takes too long, or says no
 * @example
 * await streamGit(["cat-file", "--batch"], { cwd, instead, input: `${id}\n` }, (bytes) => reader.take(bytes));
 */
export async function streamGit(
  args: readonly string[],
  call: GitCall,
  take: (bytes: Buffer) => void,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const git = spawn("git", ["--no-pager", "--literal-pathspecs", ...SETTINGS, ...args], {
      cwd: call.cwd,
      env: environment(),
      stdio: "pipe",
      windowsHide: true,
    });
    // Node's own time limit goes on, and the process with it, where the program never started.
    const limit = setTimeout(() => git.kill("SIGKILL"), TIME_LIMIT * 1000);
    let complaint = "";
    git.stdout.on("data", (bytes: Buffer) => {
      try {
        take(bytes);
      } catch (cause) {
        git.kill("SIGKILL");
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      }
    });
    git.stderr.on("data", (bytes: Buffer) => {
      if (complaint.length < MOST_COMPLAINT) complaint += bytes.toString("utf8");
    });
    // git may end before it has read everything; its exit code says why.
    git.stdin.on("error", () => undefined);
    git.on("error", (cause) => {
      clearTimeout(limit);
      reject(notStarted(cause, call.instead));
    });
    git.on("close", (code, signal) => {
      clearTimeout(limit);
      if (code === 0) resolve();
      else
        reject(
          signal === null
            ? refused(args, complaint, call.instead)
            : tooSlow(args, TIME_LIMIT, call.instead),
        );
    });
    git.stdin.end(call.input ?? "");
  });
}

/**
 * Runs git and gives all that it prints.
 *
 * @param args - the subcommand and its arguments
 * @param call - where, and with what input
 * @param most - the most bytes that are taken
 * @returns its output
 * @throws InputError where git is not installed, takes too long, says no, or prints more
 * @example
 * const top = await runGit(["rev-parse", "--show-toplevel"], { cwd: "/site", instead });
 */
export async function runGit(
  args: readonly string[],
  call: GitCall,
  most: number = 512 * 1024 * 1024,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  await streamGit(args, call, (bytes) => {
    size += bytes.length;
    if (size > most)
      throw new InputError(
        worded("git {{command}} prints more than {{most}} bytes", { command: args[0] ?? "", most }),
      );
    pieces.push(bytes);
  });
  return Buffer.concat(pieces);
}

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !MISLEADING.includes(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
  };
}
