import { posix } from "node:path";
import { type Worded, worded } from "@dragoman/model";
import { repositoryAt } from "./repository.js";
import { i18nextStrings } from "./strings/i18next.js";
import type { RecognisedStrings } from "./strings/layout.js";
import type { Recognised, Tool } from "./tool.js";
import { TOOLS } from "./tools.js";
import { plain } from "./tools/plain.js";

/** Where sites are within a repository, beside its own folder. */
const FOLDERS = ["", "docs", "website", "site", "documentation", "doc", "www", "book"] as const;

/** A tool that was found, and what people should know of it. */
export interface FoundTool {
  readonly tool: string;
  /** Path of the file that told, relative to the new configuration. */
  readonly file: string;
  readonly notes: readonly Worded[];
}

/** A site, or pages without one. */
export interface Site {
  readonly base: string;
  readonly tool: Tool;
  readonly recognised: Recognised;
}

/** What a repository has to be translated. */
interface Found {
  /** What is proposed for; undefined where a program has no pages. */
  readonly site: Site | undefined;
  readonly others: readonly Site[];
  readonly strings: RecognisedStrings | undefined;
}

/**
 * Looks for sites, pages and programs.
 *
 * @param root - real, absolute path of the folder
 * @returns what is there
 * @throws InputError where a tool's configuration cannot be read
 * @example
 * findTools("/site").site?.tool.name; // "MkDocs"
 */
export function findTools(root: string): Found {
  const sites = FOLDERS.flatMap((base) => recognisedAt(root, base, TOOLS));
  const [site = recognisedAt(root, "", [plain])[0], ...others] = sites;
  return { site, others, strings: i18nextStrings(repositoryAt(root, "")) };
}

function recognisedAt(root: string, base: string, tools: readonly Tool[]): Site[] {
  const repository = repositoryAt(root, base);
  for (const tool of tools) {
    const recognised = tool.recognise(repository);
    if (recognised !== undefined) return [{ base, tool, recognised }];
  }
  return [];
}

/**
 * Says what was found, for people.
 *
 * @param found - what was found
 * @returns what is proposed for first
 * @example
 * foundTools(findTools("/site"))[0]?.tool; // "MkDocs"
 */
export function foundTools({ site, others, strings }: Found): FoundTool[] {
  const isSaid = (site?.recognised.sourceLocale ?? strings?.sourceLocale) !== undefined;
  const assumed = isSaid ? [] : [SOURCE_ASSUMED];
  return [
    ...(site === undefined ? [] : [foundSite(site, assumed)]),
    ...others.map((one) => foundSite(one, [OTHER_SITE])),
    ...(strings === undefined ? [] : [foundStrings(strings, site === undefined ? assumed : [])]),
  ];
}

const SOURCE_ASSUMED = worded("It does not say the source locale: en is assumed.");
const OTHER_SITE = worded(
  "Nothing is proposed for it: one configuration has one site. Give it a configuration of its own with --config.",
);

function foundSite({ base, tool, recognised }: Site, more: readonly Worded[]): FoundTool {
  const file = posix.join(base, recognised.file);
  return { tool: tool.name, file, notes: [...(recognised.notes ?? []), ...more] };
}

function foundStrings(
  { file, layout, notes }: RecognisedStrings,
  more: readonly Worded[],
): FoundTool {
  const place =
    layout === undefined ? [] : [worded("Its JSON is {{path}}.", { path: layout.target })];
  return { tool: "i18next", file, notes: [...place, ...notes, ...more] };
}
