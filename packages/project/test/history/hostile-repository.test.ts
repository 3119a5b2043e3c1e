import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { git, hasGit, importHistory, repository, write } from "./repository.js";

it.skipIf(!hasGit || process.platform === "win32")(
  "runs none of the programs that a repository's settings name (skipped without git)",
  async () => {
    const root = repository("docs/a.md", ["# One\n", "# One\n\nTwo\n"], {
      "i18n/it/a.md": "# Uno\n",
    });
    const program = join(root, "program.sh");
    const trace = join(root, "trace");
    write(root, { "program.sh": `#!/bin/sh\necho "$0" >> '${trace}'\ncat\n` });
    chmodSync(program, 0o755);
    const settings = {
      "core.fsmonitor": program,
      "core.pager": program,
      "core.hooksPath": root,
      "diff.external": program,
      "diff.bad.textconv": program,
      "log.showSignature": "true",
      "log.follow": "true",
      "gpg.program": program,
      "pager.log": program,
    };
    for (const [name, value] of Object.entries(settings)) git(root, "config", name, value);
    write(root, { ".gitattributes": "*.md diff=bad\n" });
    const { locales } = await importHistory(root);
    expect(locales[0]?.findings[0]?.rule).toBe("older-version");
    expect(existsSync(trace)).toBe(false);
    // The trap works: git itself steps into it.
    git(root, "status");
    expect(existsSync(trace)).toBe(true);
  },
);
