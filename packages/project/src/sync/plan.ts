import type { Catalog } from "@dragoman/catalog";
import type { Decision } from "@dragoman/sync";
import type { PageGroup } from "../layout/layout.js";

/** A catalog as it shall be, and why. */
export interface PlannedCatalog extends PageGroup {
  readonly catalog: Catalog;
  readonly decisions: readonly Decision[];
}

/** All that a sync would write. */
export interface SyncPlan {
  readonly templates: readonly { readonly file: string; readonly catalog: Catalog }[];
  readonly locales: readonly {
    readonly locale: string;
    readonly catalogs: readonly PlannedCatalog[];
  }[];
}
