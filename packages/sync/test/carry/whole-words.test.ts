import { describe, expect, it } from "vitest";
import { isOneWord, isTelling, isWhole } from "../../src/carry/whole-words.js";

/** A text with one stretch of it in brackets. */
function whole(marked: string): boolean {
  const [before = "", words = "", after = ""] = marked.split(/[⟦⟧]/u);
  return isWhole(before + words + after, {
    start: before.length,
    end: before.length + words.length,
  });
}

describe("words are whole", () => {
  it.each([
    "Chiedi al ⟦porto⟧.",
    "⟦Porto⟧",
    "«⟦porto⟧»",
    "l'⟦acqua⟧",
    "dell’⟦acqua⟧ bassa",
    "**⟦porto⟧**",
    "Torna. ⟦Porto⟧",
    "il ⟦porto⟧: qui",
    "今日は⟦検索⟧を使う",
    "⟦検索エンジン⟧",
    "请输入⟦密码⟧和名称",
    "ดู ⟦ตาราง⟧ นี้",
  ])("%s", (text) => {
    expect(whole(text)).toBe(true);
  });
});

describe("words are a part of something", () => {
  it.each([
    "le ⟦porte⟧-clés",
    "rez-de-⟦chaussée⟧",
    "Die ⟦Datei⟧- und Verzeichnisnamen",
    "Fähr\u00AD⟦hafen⟧",
    "⟦کتاب⟧\u200Cخانه",
    "спільноз'⟦єднання⟧",
    "col·⟦lecció⟧",
    "{⟦file⟧}",
    "%{⟦file⟧}",
    "$⟦porto⟧$",
    "#⟦porto⟧",
    "--⟦porto⟧",
    "⟦porto⟧.txt",
    "www.⟦porto⟧",
    "⟦porto⟧/molo",
    "⟦porto⟧'s",
    "⟦cafe⟧\u0301",
    "⟦エンジ⟧ニアが走る",
    "请输入用户⟦名称⟧学",
    "客户需要一个⟦用户⟧名。",
    "非⟦表示⟧にする",
    "ข้าง⟦สนาม⟧บิน",
  ])("%s", (text) => {
    expect(whole(text)).toBe(false);
  });
});

it.each([
  ["rete", true],
  ["il", false],
  ["2024", true],
  ["x1", false],
  ["検索", true],
  ["検", false],
  ["とき", false],
  ["ページ", true],
])("%s is telling: %s", (text, expected) => {
  expect(isTelling(text)).toBe(expected);
});

it.each([
  ["traghetto", true],
  ["traghetto notturno", false],
  ["検索", true],
  ["検索エンジン", false],
])("%s is one word: %s", (text, expected) => {
  expect(isOneWord(text)).toBe(expected);
});
