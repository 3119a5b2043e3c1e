import type { SourceChange } from "@dragoman/report";
import { checkProject, syncProject } from "../../src/index.js";
import type { ProjectOptions } from "../../src/open-project.js";
import { git, write, commit } from "../history/repository.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

/** Two locales, of which each test translates what it needs. */
export const TWO: typeof CONFIG = { ...CONFIG, locales: ["it", "fr"] };

/** What every command of a test takes. */
export function optionsOf(cwd: string): ProjectOptions {
  return { cwd, version: "1", splitter: splitHere, now: () => new Date(0) };
}

/** A catalog as a translator leaves it. */
export function po(entries: Readonly<Record<string, string>>): string {
  const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';
  const texts = Object.entries(entries).map(
    ([msgid, msgstr]) => `\nmsgid ${JSON.stringify(msgid)}\nmsgstr ${JSON.stringify(msgstr)}\n`,
  );
  return header + texts.join("");
}

/** A project in a new repository, synced and committed on `main`. */
export async function committedProject(
  files: Readonly<Record<string, string>>,
  config: object = TWO,
): Promise<string> {
  const root = temporaryProject(files, config);
  git(root, "init", "--quiet", "--initial-branch=main");
  await syncProject(optionsOf(root));
  write(root, { ".gitignore": ".dragoman/\n" });
  commit(root, "base");
  return root;
}

/** What was done since a revision, in a few lines: `docs/a.md:3 it carried, fr new  Text <- Before`. */
export async function changeLines(root: string, since = "HEAD"): Promise<string[]> {
  const { report } = await checkProject({ ...optionsOf(root), since });
  return linesOf(report.change);
}

/** As {@link changeLines}. */
export function linesOf(change: SourceChange | undefined): string[] {
  const edits = (change?.edits ?? []).map(({ page, line, source, before, outcomes }) => {
    const each = outcomes.map(({ locale, outcome, settled }) => {
      return `${locale} ${outcome}${settled === true ? " settled" : ""}`;
    });
    return `${page}:${line} ${each.join(", ")}  ${source}${before === undefined ? "" : ` <- ${before}`}`;
  });
  const removed = change?.removed ?? 0;
  return removed === 0 ? edits : [...edits, `${removed} removed`];
}

/** The findings of a change: `it fuzzy  Text`. */
export async function findingLines(root: string, since = "HEAD"): Promise<string[]> {
  const { report } = await checkProject({ ...optionsOf(root), since });
  return report.locales.flatMap(({ locale, findings }) =>
    findings.map(({ rule, source }) => `${locale} ${rule}  ${source ?? ""}`),
  );
}
