import { inflateRawSync } from "node:zlib";

/** The content of the element of a report with that id, as it stands there. */
export function embedded(html: string, id: string): string {
  const start = html.indexOf(`id="${id}">`);
  if (start === -1) throw new Error(`the report has no ${id}`);
  const from = start + `id="${id}">`.length;
  return html.slice(from, html.indexOf("</script>", from));
}

/** What is deflated there. */
export function inflated(html: string, id: string): unknown {
  return JSON.parse(inflateRawSync(Buffer.from(embedded(html, id), "base64")).toString("utf8"));
}
