/** How a project uses i18next; the names and defaults are those of its own options. */
export interface MessageOptions {
  /** The locale of the texts in the code and in the source JSON. */
  readonly sourceLocale: string;
  /** The namespace of keys that name none. Default: `translation`. */
  readonly defaultNamespace?: string | undefined;
  /** What stands between the keys of nested objects, `""` for flat files. Default: `.`. */
  readonly keySeparator?: string | undefined;
  /** What stands between a namespace and its key, `""` for none. Default: `:`. */
  readonly nsSeparator?: string | undefined;
  /** What stands before a context. Default: `_`. */
  readonly contextSeparator?: string | undefined;
  /** What stands before a plural category. Default: `_`. */
  readonly pluralSeparator?: string | undefined;
  /** Names of the functions whose calls are keys. Default: `t`, in components also `$t`, `_` and `$_`. */
  readonly functions?: readonly string[] | undefined;
}

/** The separators of a project, complete. */
interface Separators {
  readonly key: string;
  readonly namespace: string;
  readonly context: string;
  readonly plural: string;
}

/**
 * Completes the separators of a project.
 *
 * @param options - the project's options
 * @returns all separators; an empty one separates nothing
 * @example
 * separatorsOf({ sourceLocale: "en" }).namespace; // ":"
 */
export function separatorsOf(options: MessageOptions): Separators {
  return {
    key: options.keySeparator ?? ".",
    namespace: options.nsSeparator ?? ":",
    context: options.contextSeparator ?? "_",
    plural: options.pluralSeparator ?? "_",
  };
}
