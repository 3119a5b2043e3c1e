import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { git } from "../git.js";
import { dragoman, project, put, text, type Run } from "../run-dragoman.js";

const bin = fileURLToPath(new URL("../../bin/dragoman.js", import.meta.url));

/** Stand-ins for what a runner has: `gh` notes its calls and prints what it is told to. */
const TOOLS = {
  ".tools/npx": `#!/bin/sh\nshift\nexec "${process.execPath}" "${bin}" "$@"\n`,
  ".tools/npm": "#!/bin/sh\n",
  ".tools/gh":
    '#!/bin/sh\necho "$@" >> gh.log\ncase "$*" in *--paginate*) echo "$COMMENTS";; esac\n',
};

const PAGE = "# Tides\n\nRead the [table](https://example.org/t) before you sail.\n";

/** A clone of a pull request that edits one sentence: its base is `origin/main`. */
export function pullRequest(edit: readonly [from: string, to: string]): string {
  const root = project({ "docs/index.md": PAGE, ".gitignore": ".tools/\n.dragoman/\n", ...TOOLS });
  dragoman(root, "sync");
  const catalog = text(root, "locales/it/index.po")
    .replace('msgid "Tides"\nmsgstr ""', 'msgid "Tides"\nmsgstr "Maree"')
    .replace(
      /(msgid "Read the .*\n)msgstr ""/,
      '$1msgstr "Leggi la [tabella](https://example.org/t) prima di salpare."',
    );
  expect(catalog).not.toMatch(/^msgid ".+"\nmsgstr ""$/m);
  put(root, { "locales/it/index.po": catalog });
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", "the page and its translation");
  git(root, "update-ref", "refs/remotes/origin/main", "HEAD");
  git(root, "checkout", "--quiet", "-b", "edit");
  put(root, { "docs/index.md": PAGE.replace(...edit) });
  dragoman(root, "sync");
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", "the edit");
  return root;
}

/** The commit that a pull request began at. */
export function baseOf(root: string): string {
  return git(root, "rev-parse", "origin/main");
}

/** Runs a script as runners do: `bash -e`. */
export function runScript(
  root: string,
  script: string,
  env: Readonly<Record<string, string>>,
): Run {
  spawnSync("chmod", ["-R", "+x", ".tools"], { cwd: root });
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, ".tools")}:${process.env["PATH"] ?? ""}`, ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** A file that a script wrote; empty where it did not. */
export function written(root: string, path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
}
