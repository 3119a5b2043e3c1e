import { type Worded, worded } from "@dragoman/model";
import { ConfigFault, type ConfigPath } from "../config/problem.js";
import type { ProjectConfig } from "../config/types.js";
import {
  catalogGroups,
  targetPath,
  templateGroups,
  type PageGroup,
  type SourcePage,
} from "./layout.js";
import type { Glob } from "../files/glob.js";

/** What would write a file: for errors. */
interface Writer {
  readonly file: string;
  readonly what: Worded;
  readonly page: string;
  /** Where in the configuration its pattern stands. */
  readonly path: ConfigPath;
}

/**
 * Makes sure that every file has one writer, and that no source page is written.
 *
 * @param config - the configuration
 * @param pages - the project's pages
 * @param sources - for each item of `docs` whether it would take a path as a source page
 * @throws ConfigFault that names both pages and the file
 * @example
 * assertNoCollisions(config, pages, globs);
 */
export function assertNoCollisions(
  config: ProjectConfig,
  pages: readonly SourcePage[],
  sources: readonly Pick<Glob, "matches">[],
): void {
  const writers = new Map<string, Writer>();
  for (const writer of allWriters(config, pages)) {
    const other = writers.get(writer.file);
    if (other !== undefined) throw twoWriters(other, writer);
    const index = sources.findIndex(({ matches }) => matches(writer.file));
    if (index !== -1) throw overwritesSource(writer, index);
    writers.set(writer.file, writer);
  }
}

function* allWriters(config: ProjectConfig, pages: readonly SourcePage[]): Generator<Writer> {
  yield* groupWriters(config.templates, templateGroups(config, pages), pages, worded("template"), [
    "templates",
  ]);
  for (const locale of config.locales) {
    const groups = catalogGroups(config, pages, locale);
    yield* groupWriters(config.catalogs, groups, pages, worded("{{locale}} catalog", { locale }), [
      "catalogs",
    ]);
    for (const page of pages) {
      const file = targetPath(page, locale);
      const path = ["docs", page.docsIndex, "target"];
      yield { file, what: worded("{{locale}} page", { locale }), page: page.path, path };
    }
  }
}

/** Without {path} one file is meant for all pages; with it, each page has its own. */
function* groupWriters(
  pattern: string,
  groups: readonly PageGroup[],
  pages: readonly SourcePage[],
  what: Worded,
  path: ConfigPath,
): Generator<Writer> {
  for (const { file, pages: members } of groups) {
    const claimants = pattern.includes("{path}") ? members : members.slice(0, 1);
    for (const index of claimants) yield { file, what, page: pages[index]?.path ?? "", path };
  }
}

function twoWriters(one: Writer, other: Writer): ConfigFault {
  const message =
    one.page === other.page
      ? worded("the {{one}} and the {{other}} of {{page}} would both be {{file}}", {
          one: one.what,
          other: other.what,
          page: one.page,
          file: other.file,
        })
      : worded(
          "the {{one}} of {{onePage}} and the {{other}} of {{otherPage}} would both be {{file}}",
          {
            one: one.what,
            onePage: one.page,
            other: other.what,
            otherPage: other.page,
            file: other.file,
          },
        );
  const hint = worded(
    "Make the patterns of the configuration differ, or exclude one of the pages.",
  );
  return new ConfigFault({ path: other.path, part: "value", message, hint });
}

function overwritesSource(writer: Writer, index: number): ConfigFault {
  return new ConfigFault({
    path: writer.path,
    part: "value",
    message: worded(
      "the {{what}} of {{page}} would be {{file}}, which `docs[{{index}}].source` takes as a source page",
      { what: writer.what, page: writer.page, file: writer.file, index },
    ),
    hint: worded("Write it elsewhere, or add a pattern for it to `exclude`."),
  });
}
