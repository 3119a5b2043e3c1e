import { decodeHTMLAttribute } from "entities/decode";

/**
 * What an attribute's value says, entities decoded.
 *
 * @example
 * unescapeAttribute("Q&amp;A"); // "Q&A"
 */
export function unescapeAttribute(value: string): string {
  const decoded = value.includes("&") ? decodeHTMLAttribute(value) : value;
  return decoded.replace(/\s+/g, " ").trim();
}
