/**
 * Attributes whose values readers see or hear, in HTML and in attribute lists:
 * each is a segment of its own, and a translation has its own.
 */
export const translatableAttributes: ReadonlySet<string> = new Set([
  "alt",
  "title",
  "aria-label",
  "aria-description",
  "placeholder",
  "data-title",
  "data-description",
]);

/**
 * Further ones that readers see on components, as those of the tools have them: `<TabItem label>` and
 * `<Details summary>` of Docusaurus, `<LinkCard description>` and `<Icon label>` of Starlight, `<Badge text>`
 * of Starlight and VitePress. On elements of HTML they are something else.
 *
 * @see https://docusaurus.io/docs/markdown-features/tabs
 * @see https://starlight.astro.build/components/using-components/
 * @see https://vitepress.dev/reference/default-theme-badge
 */
export const componentAttributes: ReadonlySet<string> = new Set([
  "label",
  "description",
  "summary",
  "text",
]);

/**
 * Says whether readers see the value of an attribute.
 *
 * @param tag - name of its tag, as written: `Card`, `Tabs.Item` and `my-card` are components
 * @param attribute - its name, in lower case
 * @param ofComponents - names that are texts on components
 * @returns true where the value is a text
 * @example
 * isTextAttribute("TabItem", "label"); // true
 * isTextAttribute("track", "label"); // false
 */
export function isTextAttribute(
  tag: string,
  attribute: string,
  ofComponents: ReadonlySet<string> = componentAttributes,
): boolean {
  if (translatableAttributes.has(attribute)) return true;
  return ofComponents.has(attribute) && /^[A-Z]|[-.]/.test(tag);
}

/** Names of parameters of shortcodes and template tags that readers see. */
const parameterTexts: ReadonlySet<string> = new Set([
  ...translatableAttributes,
  ...componentAttributes,
  "caption",
  // https://learn.microsoft.com/en-us/contribute/content/markdown-reference#images
  "alt-text",
]);

/**
 * Says whether readers see the value of a named parameter of a shortcode or template tag:
 * `{{< figure caption="…" >}}` of Hugo, `{% include note.html title="…" %}` of Jekyll.
 *
 * @param name - the parameter's name, in any letter case
 * @param further - names of further ones, in lower case
 * @see https://gohugo.io/shortcodes/figure/
 * @example
 * isTextParameter("caption", new Set()); // true
 */
export function isTextParameter(name: string, further: ReadonlySet<string>): boolean {
  const known = name.toLowerCase();
  return parameterTexts.has(known) || further.has(known);
}

/** `title="Mind the tide"`: a value with a quote, a brace or a tag in it is no plain text. */
const parameter = /([\w:-]{1,60})=(?:"[^"{}<>\\`\n]*"|'[^'{}<>\\`\n]*')/g;

/**
 * Leaves out of tags of templates what a translator may say otherwise.
 *
 * @param tags - one tag or more, or a part of one
 * @param further - names of further parameters that are texts, in lower case
 * @returns the same, with `…` for the values of such parameters
 * @example
 * withoutParameterTexts('{{< term text="pods" id="pod" >}}'); // '{{< term text=… id="pod" >}}'
 */
export function withoutParameterTexts(
  tags: string,
  further: ReadonlySet<string> = new Set(),
): string {
  return tags.replace(parameter, (whole, name: string) =>
    isTextParameter(name, further) ? `${name}=…` : whole,
  );
}
