import { type Catalog, emptyCatalog } from "@dragoman/catalog";
import {
  buildTree,
  type JsonObject,
  lostTexts,
  parseJson,
  type PlacedText,
  type TextsOf,
  translatedBy,
  USUAL_STYLE,
  serializeJson,
} from "@dragoman/messages";
import { type Finding, wordedCount } from "@dragoman/model";
import type { FileChange } from "../files/file-change.js";
import { decodeText } from "../files/read.js";
import type { Project } from "../open-project.js";
import { jsonLinesIn } from "./json-files.js";
import { readCatalog } from "./read-catalog.js";
import type { MessageSet } from "./read-messages.js";
import { type StringPage, stringPages } from "./string-pages.js";
import { stringFindings } from "./string-status.js";
import { allTexts, builtTexts } from "./string-texts.js";

/** i18next's JSON of a locale, and what it does not have. */
export interface BuiltMessages {
  /** One file for each namespace, as it shall be; those that must not be written are left out. */
  readonly changes: readonly FileChange[];
  /** What is not translated, and as errors what is refused and which files are not written. */
  readonly findings: readonly Finding[];
}

/**
 * Makes i18next's JSON of a locale from what passes the safety gate. A file
 * that exists keeps its layout; a new one has that of the source locale's. A
 * file with texts that nobody has imported is left as it is, and is a finding.
 *
 * @param project - the project
 * @param sets - its UI strings
 * @param locale - one of its locales
 * @returns the files, and what there is to say
 * @throws InputError where a catalog or the JSON that is there cannot be read
 * @example
 * buildMessages(project, sets, "it").changes[0]?.path; // "public/locales/it/menu.json"
 */
export function buildMessages(
  project: Project,
  sets: readonly MessageSet[],
  locale: string,
): BuiltMessages {
  const catalogs = new Map<string, Catalog>();
  const catalogOf = (file: string): Catalog => {
    const catalog = catalogs.get(file) ?? readCatalog(project, file) ?? emptyCatalog(file);
    catalogs.set(file, catalog);
    return catalog;
  };
  const built = stringPages(project, sets, locale, catalogOf).map((page) => {
    return buildPage(project, locale, page, catalogOf(page.file));
  });
  return {
    changes: built.flatMap(({ changes }) => changes),
    findings: built.flatMap(({ findings }) => findings),
  };
}

function buildPage(
  { files }: Project,
  locale: string,
  page: StringPage,
  catalog: Catalog,
): BuiltMessages {
  const { group, namespace } = page;
  const { name, tree, messages, json } = namespace;
  const { options, files: paths } = group.set;
  const path = paths.json(locale, name);
  const before = files.read(path);
  const existing = before && parseJson(decodeText(before, path), path);
  const rootOf = (textsOf: TextsOf): JsonObject => {
    const translated = translatedBy({
      namespace: name,
      messages,
      locale,
      catalog,
      options,
      textsOf,
    });
    return buildTree({ source: tree.root, translated, existing: existing?.root, options });
  };
  const root = rootOf(builtTexts(page));
  const own = stringFindings(locale, page);
  // Where the catalog has a text, it takes the place of the JSON's even if it is not built.
  const lost =
    existing === undefined ? [] : lostTexts(existing.root, rootOf(allTexts(page)), catalog);
  const [first] = lost;
  if (first !== undefined) {
    const place = { file: path, line: jsonLinesIn(files, path)(first.path), locale };
    return { changes: [], findings: [notImported(place, first, lost.length), ...own] };
  }
  const style = existing?.style ?? json?.style ?? USUAL_STYLE;
  const bytes = Buffer.from(serializeJson({ root, style }), "utf8");
  return { changes: [{ path, bytes, madeFrom: { bytes: before } }], findings: own };
}

function notImported(
  place: Pick<Finding, "file" | "line" | "locale">,
  first: PlacedText,
  count: number,
): Finding {
  return {
    rule: "not-imported",
    severity: "error",
    ...wordedCount(
      "this file is not written: it has {{count}} texts that no catalog has, the first at {{key}}; `dragoman import` brings them into the catalogs, or delete them from the file",
      {
        count,
        defaultValue_one:
          "this file is not written: it has a text that no catalog has, at {{key}}; `dragoman import` brings it into the catalogs, or delete it from the file",
        key: first.key,
      },
    ),
    ...place,
    column: 1,
    target: first.text,
  };
}
