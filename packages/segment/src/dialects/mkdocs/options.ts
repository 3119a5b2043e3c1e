/** What says that the lines below it, indented further, are its options: a block of pymdownx, an object of mkdocstrings. */
const HEAD = /^(?:\/{3,}[ \t]*[\w-]+|:::[ \t]+[\w.]+$)/;

/** `show_root_heading: true`, `options:` */
const OPTION = /^[\w-]+:(?:[ \t]|$)/;

/**
 * Makes a reader that finds the options below such a head, which are YAML.
 *
 * - https://facelessuser.github.io/pymdown-extensions/extensions/blocks/
 * - https://mkdocstrings.github.io/usage/
 *
 * @example
 * const isOption = optionReader();
 * isOption("/// details | The tide", 0); // false
 * isOption("open: true", 4); // true
 */
export function optionReader(): (text: string, indent: number) => boolean {
  /** How far options are indented at least; undefined where no head is above. */
  let least: number | undefined;
  let hasOption = false;
  return (text, indent) => {
    if (HEAD.test(text)) {
      least = indent + 4;
      hasOption = false;
      return false;
    }
    if (least !== undefined && indent >= least && (hasOption || OPTION.test(text))) {
      hasOption = true;
      return true;
    }
    least = undefined;
    return false;
  };
}
