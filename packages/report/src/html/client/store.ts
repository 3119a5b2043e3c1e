import { filtersOf, fragmentOf, type Filters } from "../query/filters.js";

/** The filters, which the address remembers, and who wants to know of a change. */
export interface Store {
  readonly filters: () => Filters;
  readonly narrow: (change: Partial<Filters>) => void;
  readonly onChange: (listener: (filters: Filters) => void) => void;
}

/** Milliseconds without a change after which the address follows: browsers refuse to write it at each letter. */
const REST = 400;

/**
 * Makes the store, with the filters that the address has.
 *
 * @returns the store; the address follows its changes when they rest
 * @example
 * createStore().filters().locale; // "it" where the address ends with `#locale=it`
 */
export function createStore(): Store {
  let filters = filtersOf(location.hash);
  let remembering: ReturnType<typeof setTimeout> | undefined;
  const listeners: ((filters: Filters) => void)[] = [];
  return {
    filters: () => filters,
    narrow: (change) => {
      filters = { ...filters, ...change };
      clearTimeout(remembering);
      remembering = setTimeout(() => remember(filters), REST);
      for (const listener of listeners) listener(filters);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

function remember(filters: Filters): void {
  const fragment = fragmentOf(filters);
  history.replaceState(null, "", fragment === "" ? location.pathname : `#${fragment}`);
}
