import { attributesIn, type Reading } from "@dragoman/inline";

/** Where a link or an image of a text leads. */
export interface Destination {
  readonly kind: "link" | "image";
  /** As written. */
  readonly url: string;
}

/**
 * Lists where the links and images of a text lead: inline ones, autolinks,
 * bare URLs, `href` and `src`.
 *
 * @param reading - the text, read
 * @returns destinations, in no particular order
 * @example
 * destinationsOf(read("![a](b.png)")); // [{ kind: "image", url: "b.png" }]
 */
export function destinationsOf({ leaves, marks }: Reading): Destination[] {
  const found: Destination[] = [];
  for (const { kind, open, resource } of marks) {
    if (resource?.url !== undefined)
      found.push({ kind: kind === "image" ? "image" : "link", url: resource.url.text });
    else if (kind === "html") found.push(...ofTag(open.text));
  }
  for (const { kind, raw } of leaves) {
    if (kind === "url") found.push({ kind: "link", url: raw.replace(/^<|>$/gu, "") });
    else if (kind === "tag") found.push(...ofTag(raw));
  }
  return found;
}

function ofTag(tag: string): Destination[] {
  if (!tag.includes("=") || tag.startsWith("<!--")) return [];
  return attributesIn(tag).flatMap(({ name, value }): Destination[] => {
    if (name === "href") return [{ kind: "link", url: value }];
    return name === "src" ? [{ kind: "image", url: value }] : [];
  });
}
