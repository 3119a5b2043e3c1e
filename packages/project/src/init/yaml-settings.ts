import { InputError, worded } from "@dragoman/model";
import { parseDocument } from "yaml";
import type { Setting } from "./setting.js";

/**
 * Reads a YAML file. Tags that only a tool knows (`!!python/name:…`, `!ENV`)
 * are read past.
 *
 * @param text - the file's text
 * @param file - its path, for errors
 * @returns its value
 * @throws InputError with line and column where it is no YAML
 * @example
 * yamlSettings("docs_dir: pages\n", "mkdocs.yml"); // Map { "docs_dir" => "pages" }
 */
export function yamlSettings(text: string, file: string): Setting {
  const document = parseDocument(text, { logLevel: "silent", uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = error.linePos?.[0] ?? {};
    const place = {
      file,
      ...(line !== undefined && { line }),
      ...(col !== undefined && { column: col }),
    };
    const [reason = ""] = error.message.split(/ at line |\n/u);
    throw new InputError(
      worded("this is not valid YAML: {{reason}}", { reason }),
      place,
      worded("Repair it, then try again."),
    );
  }
  try {
    return document.toJS({ mapAsMap: true }) as Setting;
  } catch {
    // Aliases that multiply without end are refused by the library.
    throw new InputError(worded("this YAML cannot be read: its aliases go too deep"), { file });
  }
}
