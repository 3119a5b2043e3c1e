import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProgram } from "../../src/program.js";
import { NOTHING } from "../../../project/src/watch/round.js";
import { roundLine } from "../../src/round-line.js";
import { git } from "../git.js";
import { isBuilt, project, put } from "../run-dragoman.js";
import { PseudoDragoman, ruleNames, sayPseudo, untranslated } from "./pseudo.js";

/** Pages in no language: a word of English in the output is Dragoman's. */
const PAGE = "# Zorbix\n\nQuall vemdor 2031 plisk.\n\nTrazzle omquist.\n";
const CATALOG = `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Zorbix"
msgstr "Mublet"

msgid "Quall vemdor 2031 plisk."
msgstr "Dulk fremmo 2030 gasp."

#, fuzzy
#| msgid "Trazzle omquisk."
msgid "Trazzle omquist."
msgstr "<script>Hupla</script>"

#~ msgid "Yendor"
#~ msgstr "Klimp"
`;
const FILES = {
  "docs/a.md": PAGE,
  "docs/b.md": PAGE,
  "locales/it/a.po": CATALOG,
  "locales/it/gone.po": CATALOG,
  "locales/it/c.po": CATALOG.replace("#, fuzzy\n", ""),
  "docs/c.md": PAGE,
  "i18n/it/a.md": PAGE.replace("Trazzle", "Huplak"),
};

/** Names, texts of the pages, and what is typed: the same in every language. */
const DATA = [
  ...`${PAGE} Mublet Dulk fremmo gasp script Hupla Huplak Yendor Klimp`
    .split(/[^A-Za-z]+/u)
    .filter(Boolean),
  ...["dragoman", "check:", "mkdocs", "gfm", "heading", "paragraph", "MkDocs", "HEAD", "--since"],
  ...["<revision>", "<format>", "<number>", "--format", "--workers"],
  ...["markdown", "github", "sarif", "junit", "codequality", "badge", "html", "text", "json"],
  ...["en", "de", "es", "fr", "ja", "it"],
  ...ruleNames(),
];

/**
 * What the packages below the command line say in plain English until their
 * messages are worded. An entry goes when they are; in the end the list is empty.
 */
const NOT_WORDED_YET: readonly string[] = [
  // Titles of rules, and findings.
  "adds what the source does not have, and is not built",
  "this translation is not built: it has",
  "the source has no HTML",
  "numbers differ",
  "where the source has",
  "fuzzy, to be confirmed",
  "not translated",
  "tags differ",
  "is not in the source",
  "closing punctuation differs",
  "closes with no mark, the source with",
  "left in the source language",
  "another translation is kept",
  "the same as the source, to be kept or not",
  "as in the source: a name or a label",
  "in Italian",
  // The verdict of a check, reasons of decisions, errors.
  ...["findings of", "finding of"],
  ...[
    "the same message in",
    "the same message",
    "words changed",
    "of the words, between the same neighbours",
    "no catalog of this locale has this message",
  ],
  "the project is not in a git repository",
  "Work in a clone of the project's repository, or check without --since and --ratchet.",
  ...["the configuration has no locale", "it has", "Did you mean it?"],
  ...["unknown key", "Did you mean", "does not exist", "there is a configuration already"],
];

describe.skipIf(!isBuilt)("in another language (skipped where dragoman is not built)", () => {
  let dragoman: PseudoDragoman;
  beforeAll(() => {
    dragoman = new PseudoDragoman();
  });
  afterAll(() => {
    dragoman.remove();
  });

  /** Of the words that are not in brackets, those that are no data. */
  const english = (root: string, args: readonly string[]): string[] => {
    const { stdout, stderr } = dragoman.run(root, ...args);
    expect(stdout + stderr).toContain("~~~⟧");
    return untranslated(stdout + stderr, [...DATA, ...NOT_WORDED_YET, ...args]);
  };

  it.each([
    [["report"]],
    [["report", "--words"]],
    [["check"]],
    [["sync", "--check", "--explain"]],
    [["build"]],
    [["import"]],
    [["inspect", "i18n/it/a.md", "--locale", "it", "--source", "docs/a.md"]],
    [["prune"]],
    [["prune", "--delete"]],
    [["segments", "docs/a.md"]],
    [["report", "--reporter", "xml"]],
    [["report", "--reporter", "json="]],
    [["inspect", "i18n/it/a.md"]],
    [["report", "--lang", "xx"]],
  ])("%j says nothing in English", (args) => {
    expect(english(project(FILES), args)).toEqual([]);
  });

  it.each([[["sync", "--locale", "xx"]], [["check", "--since", "main"]]])(
    "%j fails, and says nothing in English",
    (args) => {
      const { stderr } = dragoman.run(project(FILES), ...args);
      expect(untranslated(stderr, [...DATA, ...NOT_WORDED_YET, ...args])).toEqual([]);
    },
  );

  it("says nothing in English of a change", () => {
    const root = project(FILES);
    git(root, "init", "--quiet");
    git(root, "add", "-A");
    git(root, "commit", "--quiet", "-m", "zorb");
    put(root, { "docs/a.md": PAGE.replace("plisk", "Yendor") });
    expect(english(root, ["check", "--since", "HEAD"])).toEqual([]);
  });

  it("says nothing in English where init looks at a repository", () => {
    const root = project({ "mkdocs.yml": "site_name: Zorbix\n", "docs/index.md": PAGE });
    const config = ["init", "--yes", "--locale", "it", "--config", "zorb.json"];
    const { stderr } = dragoman.run(root, ...config);
    expect(stderr).toContain("~~~⟧");
    // Not worded yet: what a survey notes of a tool, on lines of its own.
    const said = stderr.replace(/^ {2}[A-Z].*$/gmu, "");
    const typed = ["zorb.json", "dragoman init", "sync", "import", "build", "--config"];
    expect(untranslated(said, [...DATA, ...NOT_WORDED_YET, ...typed])).toEqual([]);
  });

  it("would find what is not translated", () => {
    expect(untranslated("a.md:1 ⟦is gone~~~⟧ is gone", ["it"])).toEqual(["is", "gone"]);
    expect(untranslated("⟦x~~~⟧ Zorbix shows", DATA)).toEqual(["shows"]);
    expect(untranslated("docs/a.md:1  ⟦x~~~⟧ Zorbix numbers-differ", DATA)).toEqual([]);
  });
});

describe("the words of the call", () => {
  const printed = async (...args: string[]): Promise<string> => {
    let text = "";
    const write = (part: string): void => void (text += part);
    const program = createProgram({ version: "1.0.0", exitWith: () => undefined, say: sayPseudo });
    for (const command of [program, ...program.commands])
      command.configureOutput({ writeOut: write, writeErr: write });
    await program.parseAsync(args, { from: "user" }).catch(() => undefined);
    return text;
  };
  const commands = "init segments inspect sync import build watch report check prune".split(" ");
  const typed = [...commands, "snyc", "extra", "page", "yaml", "chekc", "check", "delete"];

  it.each(["", ...commands])("has no English in the help of %s", async (command) => {
    const text = await printed(...(command === "" ? [] : [command]), "--help");
    // Flags, calls and placeholders are what is typed, in every language.
    const words = text
      .replace(/ \$ dragoman.*?(?= {3}|$)/gmu, "")
      .replace(/--[a-z-]+|<[^>]+>/gu, "");
    expect(text).toContain("~~~⟧");
    expect(untranslated(words.replace(/\s+/gu, " "), [...DATA, ...typed, "revision"])).toEqual([]);
  });

  it.each([
    [["snyc"]],
    [["sync", "--chekc"]],
    [["prune", "--delet"]],
    [["sync", "extra"]],
    [["segments"]],
    [["check", "--since"]],
    [["sync", "--format", "yaml"]],
    [["sync", "--workers", "0"]],
  ])("has no English where %j is wrong", async (args) => {
    const text = await printed(...args);
    expect(text).toContain("~~~⟧");
    expect(untranslated(text, [...DATA, ...typed, ...args])).toEqual([]);
  });

  it("has no English in what watch tells", () => {
    const counts = { exact: 1, moved: 1, carried: 2, fuzzy: 3, new: 4, obsolete: 5 };
    const locale = { locale: "it", counts };
    const files = ["docs/a.md", "docs/b.md", "docs/c.md"];
    for (const changed of [[], ["docs/a.md"], files.slice(1), files]) {
      for (const why of ["start", "change", "rest"] as const) {
        const round = { ...NOTHING, why, changed, locales: [locale], catalogs: files };
        const line = roundLine({ ...round, pages: files, strings: changed }, sayPseudo);
        expect(untranslated(line, ["it"])).toEqual([]);
        expect(line).toContain("~~~⟧");
      }
    }
  });
});
