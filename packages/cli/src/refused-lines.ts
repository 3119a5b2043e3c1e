import { worded, type Finding, type Worded } from "@dragoman/model";
import { oneLine, painter, sayFor, shortenFor, type TextStyle } from "@dragoman/report";

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
  const say = sayFor(style);
  const paint = painter(style.colour);
  const blocks = findings.map((finding) => {
    const { file, line, catalog, target } = finding;
    const places = [`${file}:${line}`, ...(catalog ? [`${catalog.file}:${catalog.line}`] : [])];
    const text = shortenFor(style, oneLine(target ?? "").trim(), style.width - INDENT.length);
    return [
      paint("strong", say(refused(finding))),
      `  ${places.map(oneLine).join("  ")}`,
      `${INDENT}${oneLine(say(finding))}`,
      `${INDENT}${paint("quiet", text)}`,
    ].join("\n");
  });
  return blocks.map((block) => `\n${block}\n`).join("");
}

/** What readers see instead. */
function refused({ locale: name = "", rule, page }: Finding): Worded {
  const locale = oneLine(name);
  if (rule === "not-imported")
    return worded("{{locale}}, refused ({{rule}}): the file stays as it is", { locale, rule });
  return page === undefined
    ? worded("{{locale}}, refused ({{rule}}): the page shows the source", { locale, rule })
    : worded("{{locale}}, refused ({{rule}}): the program falls back to another language", {
        locale,
        rule,
      });
}
