import { filtersOf, fragmentOf, type Filters } from "../query/filters.js";

/** The filters, which the address remembers, and who wants to know of a change. */
export interface Store {
  readonly filters: () => Filters;
  readonly narrow: (change: Partial<Filters>) => void;
  readonly onChange: (listener: (filters: Filters) => void) => void;
}

/** Makes the store, with the filters that the address has. */
export function createStore(): Store {
  let filters = filtersOf(location.hash);
  const listeners: ((filters: Filters) => void)[] = [];
  return {
    filters: () => filters,
    narrow: (change) => {
      filters = { ...filters, ...change };
      const fragment = fragmentOf(filters);
      history.replaceState(null, "", fragment === "" ? location.pathname : `#${fragment}`);
      for (const listener of listeners) listener(filters);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
