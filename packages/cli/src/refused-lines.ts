import type { Finding } from "@dragoman/model";
import { oneLine, painter, shortenFor, type TextStyle } from "@dragoman/report";

const INDENT = "      ";

/**
 * Writes down the translations that the safety gate refused: where they are,
 * why, and what they say. The reason is never cut.
 *
 * @param findings - errors, of all locales
 * @param style - what the output can show
 * @returns text that ends with a line break; empty where there are none
 * @example
 * refusedLines(findings, style).split("\n")[1]; // "it, refused (unsafe-translation): the page shows the source"
 */
export function refusedLines(findings: readonly Finding[], style: TextStyle): string {
  const paint = painter(style.colour);
  const blocks = findings.map(({ locale, rule, message, file, line, catalog, target, page }) => {
    const places = [`${file}:${line}`, ...(catalog ? [`${catalog.file}:${catalog.line}`] : [])];
    const text = shortenFor(style, oneLine(target ?? "").trim(), style.width - INDENT.length);
    return [
      paint("strong", `${locale ?? ""}, refused (${rule}): ${fateOf(rule, page !== undefined)}`),
      `  ${places.map(oneLine).join("  ")}`,
      `${INDENT}${oneLine(message)}`,
      `${INDENT}${paint("quiet", text)}`,
    ].join("\n");
  });
  return blocks.map((block) => `\n${block}\n`).join("");
}

/** What readers see instead. */
function fateOf(rule: string, isString: boolean): string {
  if (rule === "not-imported") return "the file stays as it is";
  return isString ? "the program falls back to another language" : "the page shows the source";
}
