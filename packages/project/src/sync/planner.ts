import { type Catalog, serializeCatalog } from "@dragoman/catalog";
import type { Page } from "@dragoman/model";
import {
  memoryOf,
  settleLocale,
  syncCatalog,
  templateCatalog,
  templateOf,
  type Memory,
  type Template,
  useFreedTexts,
  withGlossary,
} from "@dragoman/sync";
import { showsFuzzy } from "../catalogs/page-status.js";
import type { Project } from "../open-project.js";
import type { ParsedGroup, ParsedSyncFiles } from "./parsed-files.js";
import { headerOf, withHeader } from "./with-header.js";
import { madeOnce } from "./made-once.js";
import type { PlannedCatalog, SyncPlan } from "./plan.js";

/** What a template or a catalog waits for. */
interface Waiting {
  /** How many of its pages are not there yet. */
  missing: number;
  readonly make: () => Catalog;
}

/**
 * Decides what a sync would write. Reads and writes nothing.
 *
 * Pages can be handed over one by one while others are still being split. What
 * is made then is only kept for {@link SyncPlanner.plan}, which goes through
 * everything in the order of the project: neither the plan nor the error that
 * is reported depends on which page was ready first.
 *
 * @example
 * new SyncPlanner(project, parsed, new Date()).plan(pages).locales[0]?.catalogs[0]?.decisions;
 */
export class SyncPlanner {
  readonly #project: Project;
  readonly #parsed: ParsedSyncFiles;
  readonly #now: Date;
  readonly #waiting: Waiting[][] = [];
  #pages: readonly (Page | undefined)[];
  readonly #early: (Page | undefined)[] = [];
  readonly #memories = new Map<string, Memory>();
  readonly #messages = new Map<string, Template>();
  readonly #templates = new Map<ParsedGroup, Catalog>();
  readonly #catalogs = new Map<ParsedGroup, PlannedCatalog>();
  readonly #bytes = new WeakMap<Catalog, Uint8Array>();

  /**
   * @param project - the project
   * @param parsed - templates and catalogs as they are
   * @param now - the time, for dates in headers
   */
  constructor(project: Project, parsed: ParsedSyncFiles, now: Date) {
    this.#project = project;
    this.#parsed = parsed;
    this.#now = now;
    this.#pages = this.#early;
    for (const group of parsed.templates) this.#wait(group, () => this.#template(group));
    for (const { locale, catalogs } of parsed.locales) {
      for (const group of catalogs) {
        this.#wait(group, () => this.#catalog(locale, group).catalog);
      }
    }
  }

  /**
   * Makes beforehand what a page was the last one missing for.
   *
   * @param index - the page's place among the project's
   * @param page - the page
   */
  take(index: number, page: Page): void {
    this.#early[index] = page;
    for (const waiting of this.#waiting[index] ?? []) {
      if (--waiting.missing > 0) continue;
      try {
        this.serialize(waiting.make());
      } catch {
        // It is thrown again, in the order of the project, when the whole is planned.
      }
    }
  }

  /**
   * @param pages - the pages of the project, in its order; those of the given templates and catalogs must be there
   * @returns templates and catalogs as they shall be
   * @throws InputError where a page has a text that no PO file can hold
   */
  plan(pages: readonly (Page | undefined)[]): SyncPlan {
    this.#pages = pages;
    return {
      templates: this.#parsed.templates.map((group) => {
        return { file: group.file, catalog: this.#template(group) };
      }),
      locales: this.#parsed.locales.map(({ locale, catalogs, others }) => {
        const synced = catalogs.map((group) => {
          return { ...this.#catalog(locale, group), template: this.#messagesOf(group), group };
        });
        const used = useFreedTexts(synced, this.#memory(locale), (one, memory) => {
          return { ...one, ...this.#sync(locale, one.group, memory) };
        });
        return {
          locale,
          catalogs: settleLocale(used, others, this.#project.config.carry, this.#attributes()),
        };
      }),
    };
  }

  /**
   * @param catalog - a catalog of the plan
   * @returns its bytes, made once
   * @throws InputError where a text has a character that the catalog's charset has not
   */
  serialize(catalog: Catalog): Uint8Array {
    return madeOnce(this.#bytes, catalog, () => serializeCatalog(catalog));
  }

  #wait(group: ParsedGroup, make: () => Catalog): void {
    const waiting: Waiting = { missing: group.pages.length, make };
    for (const index of group.pages) (this.#waiting[index] ??= []).push(waiting);
  }

  #template(group: ParsedGroup): Catalog {
    return madeOnce(this.#templates, group, () =>
      templateCatalog(
        this.#messagesOf(group),
        headerOf(this.#project, group.file, this.#now),
        group.catalog,
      ),
    );
  }

  #catalog(locale: string, group: ParsedGroup): PlannedCatalog {
    return madeOnce(this.#catalogs, group, () => this.#sync(locale, group, this.#memory(locale)));
  }

  #sync(locale: string, group: ParsedGroup, memory: Memory): PlannedCatalog {
    const header = { ...headerOf(this.#project, group.file, this.#now), locale };
    const catalog = withHeader(group.catalog, header);
    const template = this.#messagesOf(group);
    const { carry, fallback } = this.#project.config;
    const suggestInUse = !showsFuzzy(fallback);
    const attributes = this.#attributes();
    return {
      ...group,
      ...syncCatalog({ catalog, template, memory, carry, attributes, suggestInUse }),
    };
  }

  /** A translation serves pages of all `docs`: what is a text in one of them is never exchanged as markup. */
  #attributes(): readonly string[] {
    return (this.#project.config.docs ?? []).flatMap(({ attributes = [] }) => attributes);
  }

  /** The messages of some pages, however many locales need them. */
  #messagesOf({ pages }: ParsedGroup): Template {
    return madeOnce(this.#messages, pages.join(), () => {
      const members = pages.flatMap((index) => this.#pages[index] ?? []);
      return templateOf(members, { lines: this.#project.config.references === "line" });
    });
  }

  #memory(locale: string): Memory {
    return madeOnce(this.#memories, locale, () => {
      const own = this.#parsed.locales.find((one) => one.locale === locale);
      const catalogs = own?.catalogs.flatMap(({ catalog }) => catalog ?? []) ?? [];
      const memory = own?.memory ?? memoryOf(catalogs, own?.others);
      return withGlossary(memory, this.#project.config.glossary?.terms?.[locale]);
    });
  }
}
