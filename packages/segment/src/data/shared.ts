import { childrenOf } from "./steps.js";
import type { DataPath } from "./key-patterns.js";
import type { DataNode } from "./node.js";
import { anchorOf } from "./text-of.js";

/** The places of an alias. */
interface AliasPlace {
  readonly path: DataPath;
  /** Whether it is in something that has an anchor, and may have more places itself. */
  readonly isNested: boolean;
}

/** Something with an anchor around a text, or the text itself. */
export interface Anchored {
  readonly anchor: string;
  readonly path: DataPath;
}

/** As many places of an anchor are looked at; what has more is left as it is. */
const MOST_ALIASES = 100;

/**
 * Finds all aliases of a document. A text that aliases refer to is shown in their places, too.
 * Nothing is expanded, so that aliases of aliases cost no more than they take to write.
 *
 * @param document - the contents of a document
 * @returns what says whether a text may be translated in all the places where it is shown
 */
export function aliasesIn(
  document: DataNode,
): (path: DataPath, anchors: readonly Anchored[], isMeant: (path: DataPath) => boolean) => boolean {
  const places = new Map<string, AliasPlace[]>();
  collect(document, [], false, places);
  return (path, anchors, isMeant) =>
    anchors.every(({ anchor, path: own }) => {
      const aliases = places.get(anchor) ?? [];
      const isShownWell = (alias: AliasPlace): boolean =>
        !alias.isNested && isMeant([...alias.path, ...path.slice(own.length)]);
      return aliases.length <= MOST_ALIASES && aliases.every(isShownWell);
    });
}

function collect(
  node: DataNode,
  path: DataPath,
  isNested: boolean,
  places: Map<string, AliasPlace[]>,
): void {
  if (node.kind === "alias") {
    const known = places.get(node.anchor);
    const place = { path: withoutMerge(path), isNested };
    if (known === undefined) places.set(node.anchor, [place]);
    else known.push(place);
    return;
  }
  const isBelow = isNested || anchorOf(node) !== undefined;
  if (node.kind === "mapping") for (const { name } of node.pairs) collect(name, path, true, places);
  for (const child of childrenOf(node, path)) collect(child.node, child.path, isBelow, places);
}

/** What is merged stands in the mapping itself: `<<: *base`, `<<: [*one, *other]`. */
function withoutMerge(path: DataPath): DataPath {
  const at = path.at(-1) === "<<" ? -1 : typeof path.at(-1) === "number" ? -2 : undefined;
  return at !== undefined && path.at(at) === "<<" ? path.slice(0, at) : path;
}
