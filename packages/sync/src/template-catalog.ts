import {
  type Catalog,
  createCatalog,
  isHeader,
  type NewCatalog,
  withEntries,
} from "@dragoman/catalog";
import { TEMPLATE_STAGES } from "./stages.js";
import { syncCatalog } from "./sync-catalog.js";
import type { Template } from "./template.js";

/**
 * Writes a template as a catalog: a POT file. Where one exists already, what
 * did not change stays as it is, the whole header included, and messages
 * that are gone are gone; the order is the template's.
 *
 * @param template - the messages
 * @param header - what the header of a new file says
 * @param existing - the POT file as it is, where there is one
 * @returns the POT as a catalog
 * @example
 * templateCatalog(templateOf([page]), { path: "locales/templates/index.pot", date: new Date(0) });
 */
export function templateCatalog(
  template: Template,
  header: Omit<NewCatalog, "locale">,
  existing?: Catalog,
): Catalog {
  const catalog = existing ?? createCatalog(header);
  const synced = syncCatalog({ catalog, template, stages: TEMPLATE_STAGES });
  const entries = synced.decisions.flatMap(({ message, entry }) =>
    message === undefined ? [] : [entry],
  );
  return withEntries(synced.catalog, [...synced.catalog.entries.filter(isHeader), ...entries]);
}
