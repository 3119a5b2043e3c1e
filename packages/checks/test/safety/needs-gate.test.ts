import { splitPage } from "@dragoman/segment";
import { expect, it } from "vitest";
import { needsGate } from "../../src/index.js";

const SOURCE = "See `low` [tide](tide.md) :wave:[^1].";
const page = splitPage(`${SOURCE}\n`, { path: "docs/a.md", dialect: "mkdocs" });

it.each([
  'Vedi l\'acqua (1.5 m, 12:30): "bassa" & salata.',
  "**Vedi** `low` [marea](tide.md) :wave:[^1].",
  "[Marea](tide.md) e `low`",
  "`low` を見る。",
])("does not look closer at words and pieces of the source: %s", (target) => {
  expect(needsGate(page, 0, target)).toBe(false);
});

it.each([
  "Vedi [marea](ebb.md).",
  "Vedi [marea](tide.md) e [marea](tide.md).",
  "Vedi ![marea](tide.md).",
  "Vedi `alto`.",
  "Vedi www.sea.example.",
  "Vedi <b>bassa</b>.",
  "Vedi { .wide }.",
  "Vedi\nbassa.",
  "1. Vedi",
  "[x] Vedi",
  "Vedi `low",
])("looks closer at everything else: %s", (target) => {
  expect(needsGate(page, 0, target)).toBe(true);
});
