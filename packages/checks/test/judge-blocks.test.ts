import { beforeAll, describe, expect, test } from "vitest";
import {
  type BlockOptions,
  blockOptions,
  type Identifier,
  judgeBlocks,
  languageOfTexts,
  loadIdentifier,
  pageInOtherLanguage,
  withMemory,
} from "../src/index.js";

/** The same three blocks in several languages: prose, a question, and prose with names. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The harbour is closed while the tide is falling, and no boat may leave it.",
    "What should you do before you leave the harbour?",
    "Download **Harbour** from [Google Play](x) and keep your tickets on the phone.",
  ],
  it: [
    "Il porto è chiuso mentre la marea scende, e nessuna barca può lasciarlo.",
    "Che cosa devi fare prima di lasciare il porto?",
    "Scarica **Harbour** da [Google Play](x) e conserva i biglietti sul telefono.",
  ],
  fr: [
    "Le port est fermé pendant que la marée descend, et aucun bateau ne peut en sortir.",
    "Que devez-vous faire avant de quitter le port ?",
    "Téléchargez **Harbour** sur [Google Play](x) et gardez vos billets dans le téléphone.",
  ],
  de: [
    "Der Hafen ist geschlossen, solange das Wasser fällt, und kein Boot darf ihn verlassen.",
    "Was musst du tun, bevor du den Hafen verlässt?",
    "Lade **Harbour** von [Google Play](x) herunter und bewahre deine Fahrkarten auf dem Telefon auf.",
  ],
  es: [
    "El puerto está cerrado mientras baja la marea y ningún barco puede salir de él.",
    "¿Qué tienes que hacer antes de salir del puerto?",
    "Descarga **Harbour** de [Google Play](x) y guarda tus billetes en el teléfono.",
  ],
  "pt-BR": [
    "O porto fica fechado enquanto a maré está baixando, e nenhum barco pode sair dele.",
    "O que você precisa fazer antes de sair do porto?",
    "Baixe o **Harbour** no [Google Play](x) e guarde suas passagens no telefone.",
  ],
  nl: [
    "De haven is gesloten zolang het water zakt, en geen enkele boot mag eruit.",
    "Wat moet je doen voordat je de haven verlaat?",
    "Download **Harbour** via [Google Play](x) en bewaar je kaartjes op je telefoon.",
  ],
  pl: [
    "Port jest zamknięty, dopóki woda opada, i żadna łódź nie może z niego wypłynąć.",
    "Co trzeba zrobić przed opuszczeniem portu?",
    "Pobierz **Harbour** z [Google Play](x) i przechowuj swoje bilety w telefonie.",
  ],
  tr: [
    "Su çekilirken liman kapalıdır ve hiçbir tekne oradan ayrılamaz.",
    "Limandan ayrılmadan önce ne yapmanız gerekiyor?",
    "**Harbour** uygulamasını [Google Play](x) üzerinden indirin ve biletlerinizi telefonda saklayın.",
  ],
  ru: [
    "Порт закрыт, пока вода спадает, и ни одна лодка не может из него выйти.",
    "Что нужно сделать перед выходом из порта?",
    "Скачайте **Harbour** из [Google Play](x) и храните билеты в телефоне.",
  ],
  el: [
    "Το λιμάνι είναι κλειστό όσο πέφτει η παλίρροια και κανένα σκάφος δεν μπορεί να βγει.",
    "Τι πρέπει να κάνετε πριν φύγετε από το λιμάνι;",
    "Κατεβάστε το **Harbour** από το [Google Play](x) και κρατήστε τα εισιτήρια στο τηλέφωνο.",
  ],
  ar: [
    "الميناء مغلق أثناء انخفاض المد، ولا يجوز لأي قارب أن يغادره.",
    "ماذا عليك أن تفعل قبل مغادرة الميناء؟",
    "حمّل **Harbour** من [Google Play](x) واحتفظ بتذاكرك على الهاتف.",
  ],
  ja: [
    "潮が引いている間、港は閉まっていて、どの船も出ることができません。",
    "港を出る前に何をすればよいですか？",
    "[Google Play](x)から**Harbour**をダウンロードして、切符を電話に保存してください。",
  ],
  ko: [
    "물이 빠지는 동안 항구는 닫혀 있으며 어떤 배도 나갈 수 없습니다.",
    "항구를 떠나기 전에 무엇을 해야 합니까?",
    "[Google Play](x)에서 **Harbour**를 내려받아 표를 전화기에 보관하세요.",
  ],
  "zh-Hans": [
    "退潮的时候港口是关闭的，任何船只都不能离开。",
    "离开港口之前你应该做什么？",
    "从 [Google Play](x) 下载 **Harbour**，并把船票保存在手机里。",
  ],
};

/** What stays as it is in any language. */
const KEPT = [
  "Signal",
  "Google Play",
  "Privacy Policy",
  "`tide --now --port genoa`",
  "Proton Mail, Proton Drive, SimpleX Chat, Element",
  "https://example.org/the/harbour/is/closed",
  "1.2.3 GB",
  "{{ port }}",
];

let identifier: Identifier;
beforeAll(async () => {
  identifier = withMemory(await loadIdentifier());
});

function optionsFor(locale: string): BlockOptions {
  const options = blockOptions(locale, identifier);
  if (options === undefined) throw new Error(`${locale} cannot be judged`);
  return options;
}

/** Indices of the blocks that are in another language, with it. */
function others(texts: readonly string[], locale: string): (readonly [number, string])[] {
  return judgeBlocks(texts, optionsFor(locale)).flatMap(({ other }, index) =>
    other === undefined ? [] : [[index, other] as const],
  );
}

const english = PAGES["en"] ?? [];

describe.each(Object.entries(PAGES))("a page in %s", (locale, page) => {
  test("is in its language, names and code too", () => {
    expect(others([...page, ...KEPT], locale)).toEqual([]);
  });

  test("is told from a page in another language", () => {
    const other = locale === "en" ? "it" : "en";
    expect(pageInOtherLanguage(judgeBlocks(page, optionsFor(locale)))).toBeUndefined();
    const foreign = judgeBlocks(PAGES[other] ?? [], optionsFor(locale));
    expect(pageInOtherLanguage(foreign)).toBe(other);
    expect(languageOfTexts(page, identifier)).toBe(optionsFor(locale).own.language);
  });
});

const translated = Object.entries(PAGES).filter(([locale]) => locale !== "en");

test.each(translated)(
  "a page in %s has each of its blocks named that is in English",
  (locale, page) => {
    const texts = [...page, english[0] ?? "", ...KEPT, english[1] ?? "", ...page, english[2] ?? ""];
    expect(others(texts, locale)).toEqual([
      [3, "en"],
      [4 + KEPT.length, "en"],
      [8 + KEPT.length, "en"],
    ]);
  },
);

test("a block in two languages is named, with the sentence that is in the other", () => {
  const text = "Il porto è chiuso di notte. The harbour is closed at night.";
  const [block] = judgeBlocks([text], optionsFor("it"));
  expect(block).toMatchObject({ other: "en", isPartly: true });
  expect(block?.sentences.map(({ verdict }) => verdict.kind)).toEqual(["own", "other"]);
});

test("what is short is not judged alone, but together", () => {
  const short = ["no account needed", "works without network", "free for everyone", "open to all"];
  expect(others(["no account needed"], "it")).toEqual([]);
  expect(others(short, "it").length).toBeGreaterThan(2);
  expect(
    others(["nessun conto", "senza rete", "per tutti quanti", "aperto a tutti"], "it"),
  ).toEqual([]);
});

test("a title with capitals is named where the page has other blocks in its language", () => {
  const title = "Why We Take Care of the Harbour at Night";
  expect(others([...(PAGES["it"] ?? []), ...english, title], "it").at(-1)).toEqual([6, "en"]);
});

test("what a button says may be quoted in another script", () => {
  const quoted = "اختر **Open all external links in a new window** الآن";
  expect(others([quoted, ...(PAGES["ar"] ?? [])], "ar")).toEqual([]);
});

test("a page with too little prose is in no other language", () => {
  expect(pageInOtherLanguage(judgeBlocks(KEPT, optionsFor("it")))).toBeUndefined();
  expect(pageInOtherLanguage(judgeBlocks([], optionsFor("it")))).toBeUndefined();
  expect(languageOfTexts(KEPT.slice(0, 3), identifier)).toBeUndefined();
});
