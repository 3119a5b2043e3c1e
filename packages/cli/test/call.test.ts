import { reporters } from "@dragoman/report";
import { describe, expect, it } from "vitest";
import { dragoman, isBuilt, project } from "./run-dragoman.js";

const page = { "docs/index.md": "# Tides\n" };

describe.skipIf(!isBuilt)("calling dragoman (skipped where it is not built)", () => {
  it("prints its version", () => {
    const { status, stdout, stderr } = dragoman(".", "--version");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  it("prints help with examples, for itself and each command", () => {
    for (const command of [
      "",
      "init",
      "segments",
      "sync",
      "import",
      "build",
      "watch",
      "report",
      "check",
      "prune",
    ]) {
      const { status, stdout } = dragoman(".", ...(command === "" ? [] : [command]), "--help");
      expect(status).toBe(0);
      expect(stdout).toContain("--locale <locale>");
      expect(stdout).toContain("$ dragoman ");
    }
  });

  it.each(["report", "check"])("names every reporter in the help of %s", (command) => {
    const { stdout } = dragoman(".", command, "--help");
    const words = new Set(stdout.split(/[^a-z]+/u));
    expect([...reporters.keys()].filter((name) => !words.has(name))).toEqual([]);
  });

  it.each([
    [["snyc"], "unknown command 'snyc'", "(Did you mean sync?)"],
    [["sync", "--chekc"], "unknown option '--chekc'", "(Did you mean --check?)"],
    [["prune", "--delet"], "unknown option '--delet'", "(Did you mean --delete?)"],
    [["sync", "--locales", "it"], "unknown option '--locales'", "(Did you mean --locale?)"],
    [["sync", "--format", "yaml"], "argument 'yaml' is invalid", "Allowed choices are text, json."],
    [["sync", "--time-limit", "soon"], "argument 'soon' is invalid", "number of seconds"],
    [["sync", "--workers", "0"], "argument '0' is invalid", "from 1 to 64"],
    [["sync", "extra"], "too many arguments", "sync"],
    [["segments"], "missing required argument 'page'", ""],
    [["report", "--reporter", "xml"], 'no reporter "xml"', "valid: text, json"],
    [["report", "--reporter", "json="], "has no file", ""],
    [["check", "--since", "main"], "not in a git repository", "check without --since"],
    [["check", "--ratchet"], "not in a git repository", "check without --since and --ratchet"],
    [["check", "--since"], "argument missing", "--since <revision>"],
    [["sync", "--locale", "../x"], 'no locale "../x"', "it has it"],
    [["sync", "--locale", "__proto__"], 'no locale "__proto__"', "it has it"],
    [
      ["segments", "docs/index.md", "--dialect", "mkdoc"],
      'no dialect "mkdoc"',
      "Did you mean mkdocs?",
    ],
    [["sync", "--cwd", "nowhere"], "there is no such folder", "--cwd"],
    [["import", "--po", "docs"], "docs: this is a folder", "--po 'docs/**/*.po'"],
    [["sync", "--config", "other.json"], "there is no such configuration file", "--config FILE"],
  ])("ends with 2 after %j", (args, message, hint) => {
    const { status, stdout, stderr } = dragoman(project(page), ...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("ends with 2 and the help where there is no command", () => {
    const { status, stdout, stderr } = dragoman(".");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Usage: dragoman");
  });

  it("takes the folder and the configuration from the call", () => {
    const root = project(page);
    const { status } = dragoman("/", "sync", "--cwd", root, "--config", "dragoman.config.json");
    expect(status).toBe(0);
  });
});
