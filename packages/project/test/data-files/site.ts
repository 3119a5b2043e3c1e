import { CONFIG } from "../temporary-project.js";

/** A site's settings, with what its catalogs need. */
export const SITE = `# The harbour's site
site_name: Tide Tables
site_description: "When the water comes: a handbook."
site_url: https://tides.example/
theme: { name: material, toggle: { icon: material/moon, name: Dark mode } }
nav:
  - Home: index.md
  - "Guide":
      - Install: install.md
      - 'First steps': first.md
`;

/** One data file, and nothing else. */
export const DOCS = {
  source: "mkdocs.yml",
  target: "mkdocs.{locale}.yml",
  keys: ["site_name", "site_description", "theme.toggle.name", "nav"],
};

export const SETTINGS = { ...CONFIG, docs: [DOCS] };

/** A catalog with these translations. */
export function catalog(texts: Readonly<Record<string, string>>): string {
  const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';
  const entries = Object.entries(texts).map(
    ([msgid, msgstr]) => `msgid ${JSON.stringify(msgid)}\nmsgstr ${JSON.stringify(msgstr)}\n`,
  );
  return [header, ...entries].join("\n");
}
