import { wordedCount } from "@dragoman/model";
import { pageSegments, type PageSegments } from "@dragoman/project";
import {
  type Cell,
  displayWidth,
  oneLine,
  painter,
  sayFor,
  shortenFor,
  tableLines,
  type TextStyle,
} from "@dragoman/report";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printJson } from "../output.js";
import { stdoutStyle } from "../terminal.js";

/** Options of `segments`. */
interface SegmentsCommandOptions extends CommonOptions {
  readonly dialect?: string;
}

/**
 * Runs `dragoman segments PAGE`.
 *
 * @param page - path of the page
 * @param options - as the command line gives them
 * @param context - version, exit code and language
 * @throws InputError when the page cannot be read or split, or the dialect is unknown
 * @example
 * await runSegments("docs/index.md", { format: "text", color: true }, context);
 */
export async function runSegments(
  page: string,
  options: SegmentsCommandOptions,
  context: Context,
): Promise<void> {
  const base = projectOptions(options, context.version);
  const outcome = await pageSegments({ ...base, page, dialect: options.dialect });
  if (options.format === "json") printJson(outcome);
  else printData(segmentsText(outcome, stdoutStyle(options.color, context.say)));
}

function segmentsText({ page, dialect, segments }: PageSegments, style: TextStyle): string {
  const paint = painter(style.colour);
  const named = segments.map(({ line, column, kind, source }) => {
    return { place: `${line}:${column}`, kind, text: oneLine(source) };
  });
  const widest = (of: "place" | "kind"): number =>
    named.reduce((most, one) => Math.max(most, displayWidth(one[of])), 0);
  // Two spaces stand between columns.
  const room = style.width - widest("place") - widest("kind") - 4;
  const rows = named.map(({ place, kind, text }): Cell[] => [
    { text: place, side: "right", tone: "quiet" },
    { text: kind, tone: "quiet" },
    { text: shortenFor(style, text, room) },
  ]);
  const title = wordedCount("{{page}} ({{dialect}}): {{count}} segments", {
    page: oneLine(page),
    dialect,
    count: segments.length,
    defaultValue_one: "{{page}} ({{dialect}}): {{count}} segment",
  });
  return `${[paint("strong", sayFor(style)(title)), ...tableLines(rows, paint)].join("\n")}\n`;
}
