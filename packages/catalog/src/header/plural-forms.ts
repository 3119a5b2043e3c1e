/** Which plural formula which languages have; the first column is what `Plural-Forms` holds. */
const RULES: readonly (readonly [forms: string, languages: string])[] = [
  [
    "nplurals=1; plural=0;",
    "bm bo dz hnj id ig ii ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th tl to tpi vi wo yo yue zh",
  ],
  [
    "nplurals=2; plural=(n > 1);",
    "ak am as bho bn csw doi fa ff fr gu guw hi hy kab kn ln mg nso oc pa pcm pt_br si ti tg uz_latn wa zu",
  ],
  ["nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);", "is mk"],
  ["nplurals=2; plural=(n<=1 || (n>10 && n<100) ? 0 : 1);", "tzm"],
  [
    "nplurals=2; plural=(n==1 || n==2 || n==3 || (n%10!=4 && n%10!=6 && n%10!=9) ? 0 : 1);",
    "ceb fil",
  ],
  [
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "be bs hr ru sh sr uk",
  ],
  ["nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);", "pl"],
  ["nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;", "cs sk"],
  ["nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);", "lv"],
  [
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "lt",
  ],
  ["nplurals=3; plural=n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2;", "mo ro"],
  ["nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;", "ga iu naq sat se sma smi smj smn sms"],
  ["nplurals=3; plural=(n==0 ? 0 : n==1 ? 1 : 2);", "blo ksh lag"],
  ["nplurals=3; plural=(n<=1 ? 0 : n<=10 ? 1 : 2);", "shi"],
  [
    "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
    "dsb hsb sl",
  ],
  [
    "nplurals=4; plural=(n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : (n>=3 && n<=10) || (n>=13 && n<=19) ? 2 : 3);",
    "gd",
  ],
  ["nplurals=4; plural=(n%10==1 ? 0 : n%10==2 ? 1 : n%20==0 ? 2 : 3);", "gv"],
  [
    "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n==0 || (n%100>=3 && n%100<=10) ? 2 : n%100>=11 && n%100<=19 ? 3 : 4);",
    "mt",
  ],
  [
    "nplurals=5; plural=(n%10==1 && n%100!=11 && n%100!=71 && n%100!=91 ? 0 : n%10==2 && n%100!=12 && n%100!=72 && n%100!=92 ? 1 : (n%10==3 || n%10==4 || n%10==9) && (n%100<10 || n%100>19) && (n%100<70 || n%100>79) && (n%100<90 || n%100>99) ? 2 : n!=0 && n%1000000==0 ? 3 : 4);",
    "br",
  ],
  ["nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);", "cy"],
  [
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "ar ars",
  ],
];

/** What most languages have: one thing, and any other number of things. */
const ONE_OTHER = "nplurals=2; plural=(n != 1);";

/**
 * Gives the `Plural-Forms` of a locale: as msginit of GNU gettext 0.21 writes
 * it for the languages that it knows, else after the plural rules of the
 * Unicode CLDR for whole numbers. A language that neither knows gets the most
 * common rule.
 *
 * @param locale - `it`, `pt-BR`, `zh_TW`; case and separator do not matter
 * @returns the value of the header field
 * @example
 * pluralForms("fr"); // "nplurals=2; plural=(n > 1);"
 */
export function pluralForms(locale: string): string {
  const tags = locale.toLowerCase().split(/[-_@.]/u);
  const language = tags[0] ?? "";
  for (const name of [`${language}_${tags[1] ?? ""}`, language]) {
    const forms = byLanguage().get(name);
    if (forms !== undefined) return forms;
  }
  return ONE_OTHER;
}

let formsByLanguage: ReadonlyMap<string, string> | undefined;

/** A project has as many new catalogs as pages: the table is unfolded once. */
function byLanguage(): ReadonlyMap<string, string> {
  return (formsByLanguage ??= new Map(
    RULES.flatMap(([forms, languages]) =>
      languages.split(" ").map((language): [string, string] => [language, forms]),
    ),
  ));
}
