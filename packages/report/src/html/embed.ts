import { withoutWording } from "../without-wording.js";
import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";

/**
 * Writes a value as JSON that a `script` element can hold: without `<`, no text
 * in it can end the element or begin a comment (HTML Standard, §4.12.1.3).
 *
 * @param value - anything that JSON has
 * @returns JSON
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 * @example
 * scriptJson("</script>"); // '"\\u003c/script>"'
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, withoutWording).replaceAll("<", "\\u003c");
}

/**
 * Compresses a value for the page, which inflates it with `DecompressionStream`.
 *
 * @param value - anything that JSON has
 * @returns JSON in UTF-8, deflated without a header (RFC 1951), in Base64
 * @see https://www.rfc-editor.org/rfc/rfc1951
 * @example
 * packed({ texts: [] });
 */
export function packed(value: unknown): string {
  return deflateRawSync(Buffer.from(JSON.stringify(value, withoutWording)), { level: 9 }).toString(
    "base64",
  );
}

/**
 * Names a script or a style for a Content Security Policy.
 *
 * @param text - the content of the element, to the byte
 * @returns a hash source (Content Security Policy Level 3, §2.3.1)
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 * @example
 * hashSource("alert(1)"); // "'sha256-…'"
 */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
