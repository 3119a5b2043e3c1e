import { worded } from "@dragoman/model";
import type { ProjectConfig, MessagesConfig } from "../config/types.js";
import { ConfigFault } from "../config/problem.js";

/** Where the files of one item of `messages` are. */
export interface MessageFiles {
  readonly json: (locale: string, namespace: string) => string;
  readonly catalog: (locale: string, namespace: string) => string;
  readonly template: (namespace: string) => string;
}

/**
 * Says where the files of an item of `messages` are.
 *
 * @param config - the configuration
 * @param item - the item
 * @param index - its place in `messages`, from 0
 * @returns the paths by locale and namespace, relative to the project, with `/`
 * @throws ConfigFault where the project's own catalogs have no `{path}` and the item names none
 * @example
 * messageFiles(config, item, 0).json("it", "menu"); // "public/locales/it/menu.json"
 */
export function messageFiles(
  config: ProjectConfig,
  item: MessagesConfig,
  index: number,
): MessageFiles {
  const catalogs = item.catalogs ?? ownFile(config.catalogs, "catalogs", index);
  const template = item.template ?? ownFile(config.templates, "template", index);
  return {
    json: (locale, namespace) => expanded(item.target, { locale, namespace }),
    catalog: (locale, namespace) => expanded(catalogs, { locale, namespace }),
    template: (namespace) => expanded(template, { namespace }),
  };
}

function ownFile(pattern: string, key: "catalogs" | "template", index: number): string {
  if (pattern.includes("{path}")) return pattern.replaceAll("{path}", "messages");
  throw new ConfigFault({
    path: ["messages", index],
    part: "value",
    message: worded(
      "`messages[{{index}}]` needs `{{key}}`: the file of all pages ({{pattern}}) cannot hold its messages too",
      { index, key, pattern },
    ),
    hint:
      key === "catalogs"
        ? worded('Write for example `"catalogs": "locales/{locale}-messages.po"`.')
        : worded('Write for example `"template": "locales/messages.pot"`.'),
  });
}

function expanded(
  pattern: string,
  names: { readonly locale?: string; readonly namespace: string },
): string {
  return pattern
    .replace(/\{(locale|namespace)\}/gu, (_, name: "locale" | "namespace") => names[name] ?? "")
    .split("/")
    .filter((step) => step !== "" && step !== ".")
    .join("/");
}
