import { InputError, worded } from "@dragoman/model";
import type { MessagesConfig } from "../config/types.js";

/**
 * Refuses a namespace that cannot have a file of its own.
 *
 * @param name - the namespace
 * @param file - path of the code that asks for it; undefined where its JSON is there
 * @param item - the configuration of the program
 * @param fallback - the namespace of keys that name none
 * @throws InputError where the name is no name of a file, or where all namespaces have the same file
 * @example
 * refuseName("../x", "src/app.ts", item, "translation"); // throws
 */
export function refuseName(
  name: string,
  file: string | undefined,
  item: MessagesConfig,
  fallback: string,
): void {
  const place = file === undefined ? {} : { file };
  if (!item.target.includes("{namespace}") && name !== fallback) {
    throw new InputError(
      worded(
        "a key here is of the namespace {{name}}, and {{target}} is one file for the namespace {{fallback}}",
        { name: JSON.stringify(name), target: item.target, fallback: JSON.stringify(fallback) },
      ),
      place,
      worded(
        "Put {namespace} into `target`, or set `defaultNamespace` or `nsSeparator` as your program does.",
      ),
    );
  }
  const isName = !/[\p{Cc}\\]/u.test(name) && name.length <= 200;
  if (isName && name.split("/").every((step) => !["", ".", ".."].includes(step))) return;
  throw new InputError(
    worded("a key here is of the namespace {{name}}, which is no name of a file", {
      name: JSON.stringify(name),
    }),
    place,
    worded("If it is no namespace, set `nsSeparator` as your program does."),
  );
}
