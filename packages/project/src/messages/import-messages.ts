import {
  buildTree,
  contextOf,
  fillCatalog,
  type KeyPath,
  keepTexts,
  lostTexts,
  type PlacedText,
  textsIn,
  translatedBy,
} from "@dragoman/messages";
import { type Finding, worded } from "@dragoman/model";
import type { Entry } from "@dragoman/catalog";
import type { Project } from "../open-project.js";
import { type MessagePlan, type PlannedMessages, syncGroup } from "./plan-messages.js";
import { jsonLinesIn, readJson } from "./json-files.js";

/** What an import of UI strings did in one locale. */
export interface ImportedMessages {
  readonly locale: string;
  readonly messages: number;
  readonly placed: number;
  readonly left: number;
  readonly uncertain: number;
  readonly findings: readonly Finding[];
}

/**
 * Fills planned catalogs with what i18next's JSON of their locales says.
 *
 * @param project - the project
 * @param plan - what a sync would write
 * @returns the plan with the translations, and what was done by locale
 * @throws InputError where a JSON file cannot be read
 * @example
 * importMessages(project, plan).locales[0]?.placed;
 */
export function importMessages(
  project: Project,
  plan: MessagePlan,
): { readonly plan: MessagePlan; readonly locales: readonly ImportedMessages[] } {
  const filled = plan.locales.map(({ locale, catalogs, gone }) => {
    const results = catalogs.map((planned) => fillPlanned(project, locale, planned));
    return { locale, results, gone };
  });
  return {
    plan: {
      templates: plan.templates,
      locales: filled.map(({ locale, results, gone }) => {
        return { locale, catalogs: results.map(({ planned }) => planned), gone };
      }),
    },
    locales: filled.map(({ locale, results }) => {
      const sum = (of: (result: Filled) => number): number =>
        results.reduce((total, result) => total + of(result), 0);
      const findings = results.flatMap((result) => result.findings);
      const other = findings.filter(({ rule }) => rule === "other-translation").length;
      return {
        locale,
        placed: sum(({ placed }) => placed),
        left: sum(({ left }) => left),
        uncertain: other,
        messages: sum(({ placed, left }) => placed + left) + other,
        findings,
      };
    }),
  };
}

interface Filled {
  readonly planned: PlannedMessages;
  readonly placed: number;
  readonly left: number;
  readonly findings: readonly Finding[];
}

function fillPlanned(project: Project, locale: string, planned: PlannedMessages): Filled {
  const { namespaces, set } = planned.group;
  let { catalog } = planned;
  let [placed, left] = [0, 0];
  const findings: Finding[] = [];
  for (const { name, messages, tree } of namespaces) {
    const file = set.files.json(locale, name);
    const existing = readJson(project.files, file)?.root ?? new Map<string, never>();
    const { options } = set;
    const result = fillCatalog({ namespace: name, messages, locale, catalog, existing, options });
    const input = { namespace: name, messages, locale, catalog: result.catalog, options };
    const translated = translatedBy(input);
    const built = buildTree({ source: tree.root, translated, existing, options });
    const lost = lostTexts(existing, built, result.catalog);
    catalog = keepTexts(result.catalog, name, lost);
    placed += result.placed;
    left += result.left;
    const lineAt = jsonLinesIn(project.files, file);
    const placeOf = (path: KeyPath = []): Place => ({ file, line: lineAt(path), locale });
    const paths = new Map(textsIn(existing).map(({ path }) => [contextOf(name, path), path]));
    findings.push(
      ...result.kept.map((entry) =>
        otherTranslation(entry, placeOf(paths.get(entry.msgctxt ?? ""))),
      ),
      ...lost.map((text) => keptAside(text, placeOf(text.path))),
    );
  }
  // Entries of plural categories that only this catalog has get their place and their comments.
  return {
    planned: { ...planned, ...syncGroup(project, planned.group, locale, { catalog }) },
    placed,
    left,
    findings,
  };
}

/** Where in a JSON file something stands. */
type Place = Pick<Finding, "file" | "line" | "locale">;

function otherTranslation(entry: Entry, place: Place): Finding {
  return {
    rule: "other-translation",
    severity: "note",
    ...worded("the catalog keeps another translation of {{key}}: {{kept}}", {
      key: entry.msgctxt ?? "",
      kept: entry.msgstr[0] ?? "",
    }),
    ...place,
    column: 1,
    source: entry.msgid,
    target: entry.msgstr[0] ?? "",
  };
}

function keptAside({ key, text }: PlacedText, place: Place): Finding {
  return {
    rule: "not-in-source",
    severity: "note",
    ...worded("kept in the catalog as an obsolete entry: the source has no text at {{key}}", {
      key,
    }),
    ...place,
    column: 1,
    target: text,
  };
}
