import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pruneProject } from "../../src/commands/prune.js";
import { syncProject } from "../../src/commands/sync.js";
import { write } from "../history/repository.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";

const HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';
const SHOP = `${HEADER}
msgctxt "shop:buy"
msgid "Buy the big lantern"
msgstr "Compra la grande lanterna"
`;

function configOf(catalogs: string, locales: readonly string[] = ["it"]): object {
  const target = "public/{locale}/{namespace}.json";
  return {
    sourceLocale: "en",
    locales,
    catalogs: "locales/{locale}/{path}.po",
    templates: "locales/templates/{path}.pot",
    messages: [
      { source: ["src/**/*.ts"], target, catalogs, template: "locales/templates/{namespace}.pot" },
    ],
  };
}

function options(cwd: string) {
  return { cwd, version: "1", splitter: splitHere, now: () => new Date(0) };
}

describe("a namespace that has another name now", () => {
  const code = 't("store:buy", "Buy the big lantern");';
  const files = { "src/app.ts": code, "locales/it/shop.po": SHOP };
  const config = configOf("locales/{locale}/{namespace}.po");

  test("keeps its translations, for a look; prune deletes the catalog that is left", async () => {
    const root = temporaryProject(files, config);
    // What is to be deleted would be used by the next sync.
    await expect(pruneProject({ ...options(root), delete: true })).rejects.toThrow(/next one/u);
    await syncProject(options(root));
    expect(readFileSync(join(root, "locales/it/store.po"), "utf8")).toContain(`#, fuzzy
#| msgctxt "shop:buy"
#| msgid "Buy the big lantern"
msgctxt "store:buy"
msgid "Buy the big lantern"
msgstr "Compra la grande lanterna"
`);
    expect((await syncProject(options(root))).changed).toStrictEqual([]);
    const { locales } = await pruneProject({ ...options(root), delete: true });
    expect(locales[0]?.files).toMatchObject([{ file: "locales/it/shop.po", deletesFile: true }]);
    expect(existsSync(join(root, "locales/it/shop.po"))).toBe(false);
    expect((await syncProject(options(root))).changed).toStrictEqual([]);
  });

  test("does not make a catalog of an application an old one of its own", async () => {
    const root = temporaryProject(
      {
        ...files,
        "locales/it/app.po": `${HEADER}\nmsgid "Buy the big lantern"\nmsgstr "Altro"\n`,
        "locales/it/other.po": SHOP,
        "locales/it/half.po": `${SHOP.replace("shop:", "half:")}\nmsgid "Sell"\nmsgstr "Vendi"\n`,
        "locales/it/empty.po": HEADER,
      },
      config,
    );
    await syncProject(options(root));
    const store = readFileSync(join(root, "locales/it/store.po"), "utf8");
    expect(store).toContain("Compra la grande lanterna");
    await pruneProject({ ...options(root), delete: true });
    for (const name of ["app", "other", "half", "empty"])
      expect(existsSync(join(root, `locales/it/${name}.po`)), name).toBe(true);
  });

  test("takes nothing from a locale whose name only begins like its own", async () => {
    const both = configOf("locales/{locale}-{namespace}.po", ["pt", "pt-BR"]);
    const root = temporaryProject({ "src/app.ts": code, "locales/pt-BR-shop.po": SHOP }, both);
    await syncProject(options(root));
    const read = (locale: string) =>
      readFileSync(join(root, `locales/${locale}-store.po`), "utf8").includes("Compra");
    expect({ pt: read("pt"), brazil: read("pt-BR") }).toStrictEqual({ pt: false, brazil: true });
  });
});

test("a key that moves to another namespace keeps its translation, for a look", async () => {
  const root = temporaryProject(
    {
      "src/app.ts": 't("shop:buy", "Buy the big lantern"); t("menu:open", "Open");',
      "locales/it/shop.po": SHOP,
    },
    configOf("locales/{locale}/{namespace}.po"),
  );
  await syncProject(options(root));
  write(root, { "src/app.ts": 't("menu:buy", "Buy the big lantern"); t("shop:open", "Open");' });
  const { locales } = await syncProject(options(root));
  expect(locales[0]).toMatchObject({ fuzzy: 1 });
  expect(readFileSync(join(root, "locales/it/menu.po"), "utf8")).toContain("Compra");
  expect((await syncProject(options(root))).changed).toStrictEqual([]);
});
