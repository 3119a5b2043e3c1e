import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputError, worded } from "@dragoman/model";
import { findConfig } from "../config/load.js";
import { runGit } from "../git/run-git.js";
import type { ProjectOptions } from "../open-project.js";

/**
 * Says where a project lies in its git repository: platforms such as GitHub
 * name files from the top of the repository, Dragoman from the project's folder.
 *
 * @param options - where the project is
 * @returns the folder with `/` at its end; empty for the top, and where there is no git or no repository
 * @example
 * await folderInRepository({ cwd: "/srv/monorepo/site", version: "1.0.0" }); // "site/"
 */
export async function folderInRepository({ cwd, configFile }: ProjectOptions): Promise<string> {
  const config = configFile ?? findConfig(cwd);
  if (config === undefined) return "";
  const root = realpathSync.native(dirname(resolve(cwd, config)));
  try {
    const printed = await runGit(["rev-parse", "--show-prefix"], {
      cwd: root,
      instead: worded("use another reporter"),
    });
    return printed.toString("utf8").replace(/\n$/, "");
  } catch (cause) {
    if (cause instanceof InputError) return "";
    throw cause;
  }
}
