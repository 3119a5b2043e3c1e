/**
 * Keys of front matter that hold a text in one tool, beside those that do
 * everywhere. They are whole paths where their names alone could be technical elsewhere.
 */

/**
 * VitePress: pages, and the home page of its default theme.
 *
 * @see https://vitepress.dev/reference/frontmatter-config
 * @see https://vitepress.dev/reference/default-theme-home-page
 */
export const vitepressKeys: readonly string[] = [
  "titleTemplate",
  "hero.name",
  "hero.image.alt",
  "features.*.linkText",
  "features.*.icon.alt",
  "prev",
  "next",
];

/**
 * Starlight. `prev` and `next` are a label by themselves or have one.
 *
 * @see https://starlight.astro.build/reference/frontmatter/
 */
export const starlightKeys: readonly string[] = [
  "hero.image.alt",
  "banner.content",
  "sidebar.label",
  "sidebar.badge",
  "prev",
  "prev.label",
  "next",
  "next.label",
];

/**
 * Docusaurus: docs, posts and pages. A tag without a `permalink` is a name that other files know.
 *
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
 */
export const docusaurusKeys: readonly string[] = ["title_meta", "keywords", "tags.*.label"];
