import type { Tool } from "../tool.js";

/** No tool that is known: pages in `docs`, as GitHub shows them, or the README alone. */
export const plain: Tool = {
  name: "Markdown pages",
  recognise: (repository) => {
    const folders = ["docs", "doc", "documentation"];
    const folder = folders.find((name) => repository.files(`${name}/**/*.md`).length > 0);
    const file = folder ?? repository.first(["README.md"]);
    if (file === undefined) return undefined;
    const source = folder === undefined ? file : `${folder}/**/*.md`;
    return { file, docs: [{ source, target: "i18n/{locale}/{path}.{ext}", dialect: "gfm" }] };
  },
};
