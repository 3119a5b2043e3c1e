import { type JsonFile, jsonLines, type KeyPath, parseJson } from "@dragoman/messages";
import type { ProjectFiles } from "../files/project-files.js";
import { decodeText } from "../files/read.js";

/**
 * Reads a JSON file of messages.
 *
 * @param files - the project's files
 * @param path - its path, relative to the project
 * @returns the file; undefined where there is none
 * @throws InputError where it is no such file
 * @example
 * readJson(files, "public/locales/it/menu.json")?.root.size;
 */
export function readJson(files: ProjectFiles, path: string): JsonFile | undefined {
  const bytes = files.read(path);
  return bytes && parseJson(decodeText(bytes, path), path);
}

/**
 * Says in which lines of a JSON file of messages texts stand. Few commands ask:
 * the file is read for them when they do.
 *
 * @param files - the project's files
 * @param path - its path, relative to the project
 * @returns gives the 1-based line of the text at a path of keys; 1 where the file does not have it
 * @throws InputError, when asked, where it is no such file
 * @example
 * jsonLinesIn(files, "public/locales/it/menu.json")(["file", "open"]); // 3
 */
export function jsonLinesIn(files: ProjectFiles, path: string): (keys: KeyPath) => number {
  let lines: ReturnType<typeof jsonLines> | undefined;
  return (keys) => {
    const bytes = lines === undefined ? files.read(path) : undefined;
    lines ??= bytes === undefined ? () => undefined : jsonLines(decodeText(bytes, path));
    return lines(keys) ?? 1;
  };
}
