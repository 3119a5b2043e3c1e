import { type Say, worded } from "@dragoman/model";
import type { RenamedLocale } from "@dragoman/project";
import { oneLine } from "@dragoman/report";

/**
 * Says what to do where a locale has another name in the configuration than its catalogs have on disk.
 *
 * @param renamed - such locales, as the outcome of a sync has them
 * @param isWritten - whether its new catalogs are there by now
 * @param say - says messages in the user's language
 * @returns lines, without a final line break; undefined where there are none
 * @example
 * renamedMessage([{ locale: "pt-BR", former: "pt", from: "locales/pt", to: "locales/pt-BR" }], true, sayEnglish);
 */
export function renamedMessage(
  renamed: readonly RenamedLocale[] | undefined,
  isWritten: boolean,
  say: Say,
): string | undefined {
  if (renamed === undefined || renamed.length === 0) return undefined;
  return renamed.flatMap((one) => linesOf(one, isWritten, say)).join("\n");
}

function linesOf(
  { locale, former, from, to }: RenamedLocale,
  isWritten: boolean,
  say: Say,
): string[] {
  const message = worded(
    "{{locale}} begins with empty catalogs, while {{from}} has those of {{former}}, which the configuration does not name. If the locale was renamed, take them over and sync again:",
    { locale, from: oneLine(from), former },
  );
  const away = isWritten ? [`  rm -r ${quoted(to)}`] : [];
  return [say(message), ...away, `  git mv ${quoted(from)} ${quoted(to)}`];
}

/** As a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./@-]+$/u.test(path) ? path : `'${oneLine(path).replaceAll("'", "'\\''")}'`;
}
