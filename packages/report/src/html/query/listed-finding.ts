import type { Finding } from "@dragoman/model";
import type { FindingTable, Overview } from "../contents.js";

/** A finding as the list has it. */
export interface ListedFinding extends Finding {
  /** Its place among all findings. */
  readonly index: number;
  /** Folder of its file. */
  readonly section: string;
  /** What its rule is called. */
  readonly title: string;
  /** Index of its locale, of its page and of its segment; −1 where that is not known. */
  readonly localeAt: number;
  readonly pageAt: number;
  readonly segmentAt: number;
}

/**
 * Reads the table of findings.
 *
 * @param table - the columns
 * @param overview - where its indexes lead
 * @returns the findings, in their order
 * @example
 * listedFindings(table, overview)[0]?.rule; // "untranslated"
 */
export function listedFindings(
  { texts, severities, columns }: FindingTable,
  overview: Overview,
): ListedFinding[] {
  return columns.rule.map((ruleAt, index): ListedFinding => {
    const number = (column: keyof FindingTable["columns"]): number => columns[column][index] ?? -1;
    const text = (column: "source" | "target" | "catalog"): string | undefined =>
      texts[number(column)];
    const rule = overview.rules[ruleAt];
    const file = texts[number("file")] ?? "";
    const [catalog, source, target] = [text("catalog"), text("source"), text("target")];
    const locale = overview.locales[number("locale")]?.name;
    return {
      index,
      rule: rule?.name ?? "",
      title: rule?.title ?? "",
      severity: severities[number("severity")] ?? "note",
      message: texts[number("message")] ?? "",
      file,
      section: file.slice(0, Math.max(0, file.lastIndexOf("/"))),
      line: number("line"),
      column: number("column"),
      localeAt: number("locale"),
      pageAt: number("page"),
      segmentAt: number("segment"),
      ...(locale !== undefined && { locale }),
      ...(catalog !== undefined && { catalog: { file: catalog, line: number("catalogLine") } }),
      ...(source !== undefined && { source }),
      ...(target !== undefined && { target }),
    };
  });
}
