import { createRequire } from "node:module";
import { join } from "node:path";
import { abbreviationTerms, definitionLabels } from "./link-markup.js";
import { pseudo } from "./pseudo.js";

/** What is used here of gettext-parser. */
interface GettextParser {
  readonly po: {
    parse(bytes: Uint8Array): Catalog;
    compile(catalog: Catalog): Uint8Array;
  };
}

interface Catalog {
  readonly translations: Record<string, Record<string, Message>>;
}

interface Message {
  readonly msgid: string;
  msgstr: string[];
  readonly comments?: { readonly extracted?: string };
}

/** In the `#.` comment of a segment that is no Markdown. */
const PLAIN_KIND = /\b(?:front-matter|front matter|attribute|title)\b/;

/**
 * Gives every message of a catalog pseudo-text. gettext-parser reads and
 * writes it, and not Dragoman's own package, so that the catalog has been
 * through another tool's hands as in real life.
 *
 * @param bytes - a PO file
 * @param page - the page whose catalog it is
 * @param repository - absolute path of the repository's root
 * @returns the PO file, translated
 * @example
 * writeFileSync("a.po", fillCatalog(readFileSync("a.po"), readFileSync("a.md", "utf8"), root));
 */
export function fillCatalog(bytes: Uint8Array, page: string, repository: string): Uint8Array {
  const { po } = createRequire(join(repository, "packages/catalog/package.json"))(
    "gettext-parser",
  ) as GettextParser;
  const catalog = po.parse(bytes);
  const known = { keep: abbreviationTerms(page), labels: definitionLabels(page) };
  for (const message of Object.values(catalog.translations).flatMap((messages) =>
    Object.values(messages),
  )) {
    if (message.msgid === "") continue;
    const syntax = PLAIN_KIND.test(message.comments?.extracted ?? "") ? "plain" : "markdown";
    message.msgstr = [pseudo(message.msgid, { ...known, syntax })];
  }
  return po.compile(catalog);
}
