import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../../../../", import.meta.url));

const FUNCTIONS = new Set(["worded", "wordedCount", "translatable"]);

/** A template as it stands in the code. */
export interface Template {
  readonly text: string;
  /** The form for one, where the template is counted. */
  readonly one: string | undefined;
  readonly place: string;
}

/**
 * Reads the templates of all packages with TypeScript's parser, which knows
 * nothing of i18next-parser.
 */
export function templates(): Template[] {
  const packages = join(root, "packages");
  const files = readdirSync(packages, { recursive: true, encoding: "utf8" }).filter(
    (path) => /^[a-z]+\/src\/.*\.ts$/u.test(path) && !path.includes("/generated/"),
  );
  return files.flatMap((path) => templatesIn(readFileSync(join(packages, path), "utf8"), path));
}

/** Reads the templates of one file. */
export function templatesIn(code: string, path: string): Template[] {
  const found: Template[] = [];
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    node.forEachChild(visit);
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    if (!FUNCTIONS.has(node.expression.text)) return;
    const [first, second] = node.arguments;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const place = `${path}:${line + 1}`;
    if (first === undefined || !ts.isStringLiteralLike(first)) {
      throw new Error(`${place}: a template is a literal, or no translator gets it`);
    }
    found.push({ text: first.text, one: second && formForOne(second), place });
  };
  visit(source);
  return found;
}

function formForOne(values: ts.Expression): string | undefined {
  if (!ts.isObjectLiteralExpression(values)) return undefined;
  for (const property of values.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== "defaultValue_one")
      continue;
    if (ts.isStringLiteralLike(property.initializer)) return property.initializer.text;
  }
  return undefined;
}
