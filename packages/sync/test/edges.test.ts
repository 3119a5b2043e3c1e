import { newEntry, createCatalog, withEntries } from "@dragoman/catalog";
import { splitPage } from "@dragoman/segment";
import { describe, expect, test } from "vitest";
import { syncCatalog, templateOf } from "../src/index.js";
import { withoutEdges } from "../src/edges.js";

const lone = { before: "[", after: "](https://example.org)" };

describe("withoutEdges", () => {
  test("takes the markup off", () => {
    expect(withoutEdges("[Casa](https://example.org)", lone, "Home")).toBe("Casa");
    expect(withoutEdges("Titolo {#id}", { before: "", after: " {#id}" }, "Title")).toBe("Titolo");
  });

  test("does not guess where the translation has other markup", () => {
    expect(withoutEdges("[Casa](https://example.it)", lone, "Home")).toBeUndefined();
    expect(withoutEdges("[A](x) e [B](https://example.org)", lone, "Home")).toBeUndefined();
    expect(withoutEdges("[](https://example.org)", lone, "Home")).toBeUndefined();
  });
});

test("a catalog that keeps a lone link whole is matched exactly", () => {
  const page = splitPage("- [Home](https://example.org)\n", { path: "a.md", dialect: "gfm" });
  const whole = newEntry({
    msgid: "[Home](https://example.org)",
    msgstr: ["[Casa](https://example.org)"],
  });
  const empty = createCatalog({ path: "it.po", locale: "it", date: new Date(0) });
  const catalog = withEntries(empty, [...empty.entries, whole]);
  const synced = syncCatalog({ catalog, template: templateOf([page]) });
  expect(synced.decisions.map((decision) => decision.outcome)).toEqual(["exact"]);
  expect(synced.catalog.entries.at(-1)).toMatchObject({ msgid: "Home", msgstr: ["Casa"] });
});
