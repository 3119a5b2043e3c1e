import {
  contextOf,
  extractKeys,
  type MessageOptions,
  parseJson,
  sourceTree,
  USUAL_STYLE,
  serializeJson,
} from "@dragoman/messages";
import { describe, expect, test } from "vitest";

const options: MessageOptions = { sourceLocale: "en", defaultNamespace: "app" };

async function treeOf(path: string, text: string, json?: string, namespace = "app") {
  const { keys, warnings } = await extractKeys([{ path, text }], options);
  const existing = json === undefined ? undefined : parseJson(json, "en.json").root;
  const { root, places } = sourceTree(namespace, existing, keys, options);
  const style = { ...USUAL_STYLE, indent: "", finalNewline: false };
  return { json: serializeJson({ root, style }), places, warnings, keys };
}

describe("keys of the code", () => {
  test("are found in the arguments of another call too", async () => {
    const { json } = await treeOf("a.ts", `t("outer", { what: t("inner", { x: t("third") }) });`);
    expect(JSON.parse(json)).toStrictEqual({ outer: "outer", inner: "inner", third: "third" });
  });

  test("have default values, plural forms, contexts, prefixes and namespaces", async () => {
    const { json } = await treeOf(
      "menu.ts",
      `t("open", "Open"); t("app:file.save", { defaultValue: "Save" });
       t("file", { count, defaultValue_one: "a file", defaultValue_other: "{{count}} files", defaultValue_zero: "no file" });
       t("place", { count: n, ordinal: true, defaultValue: "{{count}}." });
       t("friend", "A friend", { context: "male" }); t("plain");`,
    );
    expect(JSON.parse(json)).toStrictEqual({
      open: "Open",
      file: { save: "Save" },
      file_one: "a file",
      file_other: "{{count}} files",
      file_zero: "no file",
      place_ordinal_one: "{{count}}.",
      place_ordinal_two: "{{count}}.",
      place_ordinal_few: "{{count}}.",
      place_ordinal_other: "{{count}}.",
      friend_male: "A friend",
      plain: "plain",
    });
    const code = `const { t } = useTranslation("shop", { keyPrefix: "cart" }); t("empty", "Nothing yet");`;
    expect((await treeOf("cart.tsx", code, undefined, "shop")).json).toBe(
      '{"cart":{"empty":"Nothing yet"}}',
    );
  });

  test("come from JSX, Vue, Svelte, HTML and Handlebars", async () => {
    const jsx = `const a = <Trans i18nKey="hi" count={n}>Hi <b>{{name}}</b>, it's you</Trans>;`;
    expect((await treeOf("a.tsx", jsx)).json).toContain('"hi_one":"Hi <1>{{name}}</1>, it\'s you"');
    const vue = `<template><p>it's {{ $t('a') }}</p>\n<a :title="$t('b', 'Tip (x)')"/></template>
      <script setup>const c = t("c");</script>`;
    const found = await treeOf("a.vue", vue);
    expect(JSON.parse(found.json)).toStrictEqual({ c: "c", a: "a", b: "Tip (x)" });
    expect(found.places.get("app:b")?.references).toStrictEqual(["a.vue:2"]);
    const svelte = `<script>const a = $i18n.t("a");</script>\n<p>it's {$i18n.t("b", "B")}</p>`;
    expect(JSON.parse((await treeOf("a.svelte", svelte)).json)).toStrictEqual({ a: "a", b: "B" });
    const html = `<p data-i18n="[title]tip;text"></p>`;
    expect(JSON.parse((await treeOf("a.html", html)).json)).toStrictEqual({
      tip: "tip",
      text: "text",
    });
    const hbs = `<p>{{t "key" defaultValue="Hello"}}</p>`;
    expect(JSON.parse((await treeOf("a.hbs", hbs)).json)).toStrictEqual({ key: "Hello" });
  });

  test("of Trans have the tags that it asks i18next for", async () => {
    // What react-i18next 17 asks for, with the options that it has by itself.
    const children = `Read <strong>this</strong><br />and <a href="/x">that</a>, <i className="b">now</i><br/>`;
    const key = "Read <strong>this</strong><br/>and <4>that</4>, <6>now</6><br/>";
    for (const file of ["a.jsx", "a.tsx"]) {
      const { json } = await treeOf(file, `const a = <Trans>${children}</Trans>;`);
      expect(JSON.parse(json)).toStrictEqual({ [key]: key });
      const named = await treeOf(file, `const a = <Trans i18nKey="read">${children}</Trans>;`);
      expect(JSON.parse(named.json)).toStrictEqual({ read: key });
    }
  });

  test("are those of the functions that the project names, and of no others", async () => {
    const named = { ...options, functions: ["worded", "ui.say"] };
    const code = `worded("a {{b}}", { b }); t("no"); ui.say("c"); say("no");`;
    const component = `<p :title='worded("d")'>{{ $t("no") }} {{ ui.say("e") }}</p><script>worded("f")</script>`;
    const files = [
      { path: "a.ts", text: code },
      { path: "a.vue", text: component },
    ];
    const { keys } = await extractKeys(files, named);
    expect(keys.map(({ key }) => key)).toStrictEqual(["a {{b}}", "c", "f", "d", "e"]);
  });

  test("have their lines, and what the author tells translators", async () => {
    const code = `// something else\n\n// dragoman: a verb\n// eslint-disable-next-line\nconst a = t("open");\n`;
    const { places } = await treeOf("a.ts", code);
    expect(places.get("app:open")).toStrictEqual({ references: ["a.ts:5"], notes: ["a verb"] });
    const component = `<template>\n<!-- dragoman: a noun -->\n<p :title="$t('tip')">{{ $t("boat") }}</p>
{{ $t("quay") }}</template>\n<script>\n// dragoman: said aloud\nt("hoy");\n</script>`;
    const found = await treeOf("a.vue", component);
    const notesOf = (key: string) => found.places.get(`app:${key}`)?.notes;
    expect(["tip", "boat", "quay", "hoy"].map(notesOf)).toStrictEqual([
      ["a noun"],
      ["a noun"],
      [],
      ["said aloud"],
    ]);
  });

  test("do not replace what the JSON says, and what the JSON has for them is not added", async () => {
    const json = `{"open":"Open…","friend_male":"He","friend_female":"She","n_one":"1","n_other":"n","a.b":"flat","a":"x"}`;
    const code = `t("open", "Open"); t("friend", { context: gender }); t("n", { count: 1 }); t("a.b"); t("a.c", "C");`;
    const found = await treeOf("a.ts", code, json);
    expect(found.json).toBe(json.replace("}", ',"a.c":"C"}'));
    expect(found.places.get("app:friend_female")?.references).toStrictEqual(["a.ts:1"]);
  });

  test("may have any name, and so may the values that a call puts in", async () => {
    const code = `t("__proto__", "P"); t("constructor.x", "C"); t("real", { key: "no", count: 0 });`;
    const { json } = await treeOf("a.ts", code);
    expect(json).toBe(
      '{"__proto__":"P","constructor":{"x":"C"},"real_one":"real","real_other":"real"}',
    );
  });

  test("that are made when the program runs are told", async () => {
    const { warnings, keys } = await treeOf("a.ts", "t(name); t(`a.${b}`);");
    expect(keys).toStrictEqual([]);
    expect(warnings).toHaveLength(2);
  });
});

test("no two places have one context", () => {
  const paths = [
    ["a", "b"],
    ["a.b"],
    ["a\\", "b"],
    ["a\\.b"],
    ["a", 0],
    ["a[0]"],
    ["a", "[0]"],
    ["a:b"],
  ];
  expect(new Set(paths.map((path) => contextOf("n", path))).size).toBe(paths.length);
  expect(contextOf("a:b", ["c"])).not.toBe(contextOf("a", ["b:c"]));
});
