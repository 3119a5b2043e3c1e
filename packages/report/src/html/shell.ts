import { xmlText } from "../xml.js";
import { hashSource } from "./embed.js";
import { MAIN_SCRIPT, STYLE, THEME_SCRIPT } from "./generated/client.js";
import { paletteCss } from "./palette.js";

/** What the page is made of. */
export interface ShellParts {
  readonly title: string;
  /** JSON without `<`. */
  readonly overview: string;
  /** Base64. */
  readonly findings: string;
  /** Base64, one per page. */
  readonly texts: readonly string[];
}

/**
 * Writes the page around the data. The order is what makes it quick: the theme
 * before anything is painted, then the overview and the code that shows it; the
 * texts of the pages, by far the largest part, are read after that.
 *
 * @param parts - what the page is made of
 * @returns the page
 * @example
 * shell({ title: "Report", overview: "{}", findings: "", texts: [] });
 */
export function shell({ title, overview, findings, texts }: ShellParts): string {
  const style = `${paletteCss()}${STYLE}`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(THEME_SCRIPT)} ${hashSource(MAIN_SCRIPT)}`,
    `style-src ${hashSource(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes markup, whatever the code does (Trusted Types).
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${xmlText(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<script>${THEME_SCRIPT}</script>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<div id="app"><noscript><p class="without-script">This report is shown by a script, which this browser does not run. <code>dragoman report</code> prints it as text.</p></noscript></div>
<script type="application/json" id="overview">${overview}</script>
<script type="text/plain" id="finding-table">${findings}</script>
<script>${MAIN_SCRIPT}</script>
${texts.map((text, at) => `<script type="text/plain" id="texts-${at}">${text}</script>\n`).join("")}</body>
</html>
`;
}
