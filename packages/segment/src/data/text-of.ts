import type { DataNode, DataScalar, TextPlace } from "./node.js";

/** A string that can be translated. */
export type DataText = DataScalar & { readonly place: TextPlace };

/**
 * What begins as an address or a path does, and has no spaces; pages by their
 * extension. `and/or` and `TCP/IP` are words.
 */
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:|\.{0,2}\/|#)\S*$|^\S+\.(?:mdx?|html?)$/i;

/**
 * Says whether a node is a text: a string with a letter in it that is no
 * address. What has a tag is for a program to read: `!ENV NAME`.
 */
export function isText(node: DataNode): node is DataText {
  return (
    node.kind === "scalar" &&
    node.type === "string" &&
    node.place !== undefined &&
    /\p{L}/u.test(node.value) &&
    !address.test(node.value.trim()) &&
    !isTagged(node)
  );
}

/** Whether a node has a tag that says more than YAML's own types do. */
export function isTagged({ properties }: DataNode): boolean {
  const tag = properties.replace(/^&\S+ ?/, "");
  return tag !== "" && !/^(?:!|tag:yaml\.org,2002:(?:str|map|seq))$/.test(tag);
}

/** The anchor of a node, if it has one. */
export function anchorOf({ properties }: DataNode): string | undefined {
  return /^&(\S+)/.exec(properties)?.[1];
}
