import { worded } from "@dragoman/model";
import { posix } from "node:path";
import { scriptSetting } from "../script-settings.js";
import { textAt, textsAt } from "../setting.js";
import type { Repository } from "../repository.js";
import { scriptNames, type DocsLayout, type Tool } from "../tool.js";

/** Where Docusaurus looks for localised pages: https://docusaurus.io/docs/i18n/tutorial#translate-markdown-files */
const FOLDER = "i18n/{locale}";

const PAGES = "**/*.{md,mdx}";

/** Docusaurus: pages in `docs`, posts in `blog`, localised ones in a folder per plugin. */
export const docusaurus: Tool = {
  name: "Docusaurus",
  recognise: (repository) => {
    const file = repository.first(scriptNames("docusaurus.config"));
    const text = file === undefined ? undefined : repository.text(file);
    if (file === undefined || text === undefined) return undefined;
    const i18n = scriptSetting(text, "i18n");
    const docs = layouts(repository, textAt(scriptSetting(text, "docs"), "path") ?? "docs");
    const hasVersions = repository.folders("versioned_docs").length > 0;
    const title = scriptSetting(text, "title");
    return {
      file,
      sourceLocale: textAt(i18n, "defaultLocale"),
      locales: textsAt(i18n, "locales"),
      docs,
      name: typeof title === "string" ? title : undefined,
      notes: hasVersions ? [worded("Only the current version is taken, not versioned_docs.")] : [],
    };
  },
};

function layouts(repository: Repository, docs: string): DocsLayout[] {
  const folder = posix.normalize(docs).replace(/\/$/u, "");
  const all = [
    { folder, target: `${FOLDER}/docusaurus-plugin-content-docs/current/{path}.{ext}` },
    { folder: "blog", target: `${FOLDER}/docusaurus-plugin-content-blog/{path}.{ext}` },
    { folder: "src/pages", target: `${FOLDER}/docusaurus-plugin-content-pages/{path}.{ext}` },
  ];
  const [first] = all;
  const withPages = all.filter((one) => repository.files(`${one.folder}/${PAGES}`).length > 0);
  // Where there is no page at all, the docs are what people will be told of.
  const wanted = withPages.length > 0 || first === undefined ? withPages : [first];
  return wanted.map((one) => ({
    source: `${one.folder}/${PAGES}`,
    target: one.target,
    dialect: "mdx",
  }));
}
