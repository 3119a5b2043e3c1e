import {
  type CodeFile,
  extractKeys,
  formPath,
  type JsonFile,
  type MessageOptions,
  type SourceMessage,
  sourceMessages,
  sourceTree,
  type SourceTree,
} from "@dragoman/messages";
import { worded } from "@dragoman/model";
import { ConfigFault } from "../config/problem.js";
import type { MessagesConfig } from "../config/types.js";
import { decodeText } from "../files/read.js";
import type { ProjectFiles } from "../files/project-files.js";
import type { Project } from "../open-project.js";
import { codePaths, namespacesOnDisk } from "./find-sources.js";
import { jsonLinesIn, readJson } from "./json-files.js";
import { messageFiles, type MessageFiles } from "./message-files.js";
import { refuseName } from "./namespace-name.js";

/** A namespace of a program, in the source locale. */
export interface Namespace {
  readonly name: string;
  readonly tree: SourceTree;
  readonly messages: readonly SourceMessage[];
  /** Path of its JSON in the source locale, whether it exists or not. */
  readonly file: string;
  /** That file, if it exists. */
  readonly json: JsonFile | undefined;
  /** Gives the 1-based line of a text in that file; 1 where the file does not have it. */
  readonly lineOf: (message: SourceMessage) => number;
}

/** One item of `messages`, read. */
export interface MessageSet {
  readonly files: MessageFiles;
  readonly options: MessageOptions;
  /** In the order of their names' UTF-16 units. */
  readonly namespaces: readonly Namespace[];
}

/**
 * Reads the UI strings of a project: its code, and the JSON of the source locale.
 *
 * @param project - the project
 * @returns one set for each item of `messages`
 * @throws InputError where code or JSON cannot be read, or a namespace is no name of a file
 * @throws ConfigFault where a pattern matches nothing
 * @example
 * (await readMessages(project))[0]?.namespaces[0]?.name; // "translation"
 */
export async function readMessages(project: Project): Promise<MessageSet[]> {
  const sets: MessageSet[] = [];
  for (const [index, item] of (project.config.messages ?? []).entries()) {
    sets.push(await readSet(project, item, index));
  }
  return sets;
}

async function readSet(project: Project, item: MessagesConfig, index: number): Promise<MessageSet> {
  const { config, files } = project;
  const { sourceLocale } = config;
  const { keySeparator, nsSeparator, ...others } = item;
  const options: MessageOptions = {
    ...others,
    sourceLocale,
    // What i18next calls `false` is no text between two others.
    keySeparator: keySeparator === false ? "" : keySeparator,
    nsSeparator: nsSeparator === false ? "" : nsSeparator,
  };
  const paths = messageFiles(config, item, index);
  const { keys } = await extractKeys(readCode(files, item, index), options);
  const fallback = item.defaultNamespace ?? "translation";
  const found = item.target.includes("{namespace}")
    ? namespacesOnDisk(files, item.target, sourceLocale)
    : [fallback];
  const names = [...new Set([...found, ...keys.map(({ namespace }) => namespace)])].sort();
  for (const name of names) {
    const file = keys.find(({ namespace }) => namespace === name)?.file;
    refuseName(name, file, item, fallback);
  }
  const namespaces = names.map((name): Namespace => {
    const file = paths.json(sourceLocale, name);
    const json = readJson(files, file);
    const lineAt = jsonLinesIn(files, file);
    const tree = sourceTree(name, json?.root, keys, options);
    return {
      name,
      tree,
      messages: sourceMessages(tree.root, options),
      file,
      json,
      lineOf: (message) =>
        lineAt(message.kind === "text" ? message.path : formPath(message, "other", options)),
    };
  });
  return { files: paths, options, namespaces };
}

function readCode(files: ProjectFiles, item: MessagesConfig, index: number): CodeFile[] {
  const found = codePaths(files, item);
  for (const [at, { pattern, paths }] of found.entries()) {
    if (paths.length === 0) throw matchesNothing(pattern, index, at);
  }
  const all = new Set(found.flatMap(({ paths }) => paths));
  return [...all].sort().flatMap((path) => {
    const bytes = files.read(path);
    return bytes === undefined ? [] : [{ path, text: decodeText(bytes, path) }];
  });
}

function matchesNothing(pattern: string, index: number, at: number): ConfigFault {
  return new ConfigFault({
    path: ["messages", index, "source", at],
    part: "value",
    message: worded("`messages[{{index}}].source[{{at}}]` is {{pattern}}, which matches no file", {
      index,
      at,
      pattern: JSON.stringify(pattern),
    }),
    hint: worded(
      "Patterns are relative to the configuration's folder: `src/**/*.{ts,tsx}` takes all such files below src.",
    ),
  });
}
