import { spawnSync } from "node:child_process";
import { expect } from "vitest";

/** Runs git in a folder, without anybody's settings; gives what it prints. */
export function git(root: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const { status, stdout } = spawnSync("git", [...who, ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  expect(status, args.join(" ")).toBe(0);
  return stdout.trim();
}
