import { parseXml, type XmlElement } from "@rgrove/parse-xml";

/** The root of a document; a strict parser reads it. */
export function rootOf(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (root === null) throw new Error("a document without a root");
  return root;
}
