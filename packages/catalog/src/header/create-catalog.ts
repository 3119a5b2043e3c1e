import { type Catalog, type CatalogStyle } from "../catalog.js";
import { newEntry } from "../change-entry.js";
import { UTF8 } from "../read/charset.js";
import { pluralForms } from "./plural-forms.js";

/** What a new catalog is to say of itself. */
export interface NewCatalog {
  /** The file it is to be written to. */
  readonly path: string;
  /** The locale that it translates to; left out for a template. */
  readonly locale?: string;
  /** The project's name and version. */
  readonly projectName?: string;
  /** Where translators report mistakes in the source. */
  readonly bugs?: string;
  /** When the messages were taken from the pages: a moment, and the clock's distance from UTC. */
  readonly date: Date;
  /** Minutes east of UTC that dates are written in; 0 where it is left out. */
  readonly utcOffset?: number;
  readonly style?: CatalogStyle;
}

const STYLE: CatalogStyle = { eol: "\n", wrapped: true };
const NAME = "Dragoman";

/**
 * Makes a catalog without messages, its header complete so that `msgfmt -c`
 * has nothing to say. Without a locale it is a template: language, plural
 * forms and translator are left for later, and the header is fuzzy, as
 * xgettext does it.
 *
 * @param options - what the header holds; the clock is passed in
 * @returns the catalog
 * @example
 * createCatalog({ path: "locales/it/index.po", locale: "it", date: new Date(0) });
 */
export function createCatalog(options: NewCatalog): Catalog {
  const { path, locale, style = STYLE } = options;
  const date = poDate(options.date, options.utcOffset);
  const template = locale === undefined;
  const fields: [name: string, value: string][] = [
    ["Project-Id-Version", options.projectName ?? "Documentation"],
    ["Report-Msgid-Bugs-To", options.bugs ?? ""],
    ["POT-Creation-Date", date],
    ["PO-Revision-Date", template ? "YEAR-MO-DA HO:MI+ZONE" : date],
    ["Last-Translator", template ? "FULL NAME <EMAIL@ADDRESS>" : NAME],
    ["Language-Team", template ? "LANGUAGE <LL@li.org>" : "none"],
    ["Language", (locale ?? "").replaceAll("-", "_")],
    ["MIME-Version", "1.0"],
    ["Content-Type", `text/plain; charset=${UTF8}`],
    ["Content-Transfer-Encoding", "8bit"],
    ...(template ? [] : [["Plural-Forms", pluralForms(locale)] as [string, string]]),
    ["X-Generator", NAME],
  ];
  const msgstr = fields.map(([name, value]) => `${name}: ${oneLine(value)}\n`).join("");
  const header = newEntry({ msgid: "", msgstr: [msgstr], flags: template ? ["fuzzy"] : [] });
  return { ...emptyCatalog(path, style), entries: [header] };
}

/**
 * Makes a catalog with nothing in it, not even a header.
 *
 * @param path - the file that it is to be written to
 * @param style - how its lines are to be written; left out: wrapped, and ended by `\n`
 * @returns the catalog
 * @example
 * emptyCatalog("locales/it/index.po").entries; // []
 */
export function emptyCatalog(path: string, style: CatalogStyle = STYLE): Catalog {
  return { path, entries: [], charset: UTF8, style, origin: undefined };
}

/**
 * Writes a moment as PO headers do.
 *
 * @param date - the moment
 * @param utcOffset - minutes east of UTC of the clock that is to show it
 * @returns `2026-03-01 09:30+0100`
 * @example
 * poDate(new Date(0), 60); // "1970-01-01 01:00+0100"
 */
export function poDate(date: Date, utcOffset = 0): string {
  const local = new Date(date.getTime() + utcOffset * 60_000).toISOString();
  const minutes = Math.abs(utcOffset);
  const two = (number: number): string => String(number).padStart(2, "0");
  const zone = `${utcOffset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
  return `${local.slice(0, 10)} ${local.slice(11, 16)}${zone}`;
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/gu, " ").trim();
}
