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
