import type { LocaleCoverage, Report } from "@dragoman/report";
import { strongDigestOf } from "../cache/digest.js";
import { nameOfPart, readSigned, writeSigned } from "../cache/signed.js";
import { RecordedFiles, type FileRecord } from "../files/recorded-files.js";
import { messageSources } from "../messages/find-sources.js";
import type { Project } from "../open-project.js";

const NAME = "report";
/** Goes up when the same files give another report. */
const EDITION = 8;

/** What is kept of a report: with each locale a part, so that none is too long for a cache. */
interface KeptReport {
  readonly key: string;
  readonly files: FileRecord;
}

/**
 * The report of a project as the last command left it. It is of use as long as
 * everything that was asked of the project's files would be answered as then;
 * and it is signed, so that none comes with somebody's change to the project.
 */
export class KnownReport {
  /** The project, whose files remember what is asked of them. */
  readonly project: Project;
  readonly #files: RecordedFiles;
  readonly #key: string;

  constructor(project: Project, version: string) {
    this.#files = new RecordedFiles(project.files);
    this.project = { ...project, files: this.#files };
    this.#key = keyOf(project, version);
  }

  /** The report; undefined where there is none of these files. */
  find(): Report | undefined {
    const { root, locales } = this.project;
    const kept = readSigned(root, NAME) as KeptReport | undefined;
    if (kept?.key !== this.#key || !this.#files.holds(kept.files)) return undefined;
    const parts = locales.map((locale) => partOf(root, locale, stampOf(kept)));
    return parts.includes(undefined)
      ? undefined
      : { locales: parts.filter((part) => part !== undefined) };
  }

  /** Keeps a report that was made of the project. */
  keep({ locales }: Report): void {
    const { root } = this.project;
    const kept: KeptReport = { key: this.#key, files: this.#files.record() };
    const stamp = stampOf(kept);
    for (const coverage of locales) {
      writeSigned(root, nameOfPart(NAME, coverage.locale), { stamp, coverage });
    }
    writeSigned(root, NAME, kept);
  }
}

/** A part belongs to one report of the same files: what was interrupted is not put together. */
function stampOf(kept: KeptReport): string {
  return strongDigestOf(kept);
}

function partOf(root: string, locale: string, stamp: string): LocaleCoverage | undefined {
  const part = readSigned(root, nameOfPart(NAME, locale)) as
    { readonly stamp: string; readonly coverage: LocaleCoverage } | undefined;
  return part?.stamp === stamp ? part.coverage : undefined;
}

function keyOf({ config, files, locales, pages }: Project, version: string): string {
  const paths = [...pages.map(({ path }) => path), ...messageSources(files, config)];
  return strongDigestOf([EDITION, version, config, locales, paths]);
}
