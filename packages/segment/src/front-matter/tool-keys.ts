/**
 * Keys of front matter that hold a text in one tool, beside those that do
 * everywhere. They are whole paths where their names alone could be technical elsewhere.
 */

/** What `<meta>` says to readers, by search engines and previews of links; the rest of it is for programs. */
const TEXTS_OF_META = [
  "description",
  "keywords",
  "og:title",
  "og:description",
  "og:site_name",
  "og:image:alt",
  "twitter:title",
  "twitter:description",
  "twitter:image:alt",
];

/** The content of such tags, where their attributes stand at a path. */
function metaTexts(path: string): readonly string[] {
  return TEXTS_OF_META.flatMap((name) =>
    ["name", "property"].map((key) => `${path}.content[${key}=${name}]`),
  );
}

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
  // [title, {}, text] and [meta, { name, content }]
  "head.*.2[0=title]",
  ...metaTexts("head.*.1"),
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
  "head.*.content[tag=title]",
  ...metaTexts("head.*.attrs"),
];

/**
 * Docusaurus: docs, posts and pages. A tag without a `permalink` is a name that other files know.
 *
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
 */
export const docusaurusKeys: readonly string[] = ["title_meta", "keywords", "tags.*.label"];
