import ts from "typescript";

/** A text for people that no translator gets to see. */
export interface RawMessage {
  /** 1-based line. */
  readonly line: number;
  /** The code. */
  readonly text: string;
}

/** Functions whose first argument is what translators get. */
const WORDING: ReadonlySet<string> = new Set(["worded", "wordedCount", "translatable"]);
/** Properties that are shown to people. */
const SHOWN: ReadonlySet<string> = new Set(["message", "hint", "reason"]);
/** What is shown of what is constructed: all arguments. */
const ERRORS: ReadonlySet<string> = new Set(["InputError", "ConfigFault"]);

/**
 * Finds texts for people that are written as plain strings, and messages whose
 * template is not written where they are worded: i18next-parser would not find it.
 *
 * @param path - the file, which decides how it is read
 * @param text - its TypeScript
 * @returns the places, in order
 * @example
 * rawMessages("a.ts", 'throw new InputError("no page");'); // [{ line: 1, text: '"no page"' }]
 */
export function rawMessages(path: string, text: string): RawMessage[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: RawMessage[] = [];
  const visit = (node: ts.Node): void => {
    for (const raw of shownBy(node).flatMap(textsOf)) {
      const { line } = file.getLineAndCharacterOfPosition(raw.getStart(file));
      found.push({ line: line + 1, text: raw.getText(file) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The expressions of a node that must not be plain text. */
function shownBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isNewExpression(node))
    return ERRORS.has(node.expression.getText()) ? (node.arguments ?? []) : [];
  if (ts.isPropertyAssignment(node)) return SHOWN.has(nameOf(node.name)) ? [node.initializer] : [];
  if (ts.isVariableDeclaration(node))
    return SHOWN.has(nameOf(node.name)) && node.initializer ? [node.initializer] : [];
  if (!ts.isCallExpression(node) || !WORDING.has(node.expression.getText())) return [];
  const [template] = node.arguments;
  return template === undefined || ts.isStringLiteralLike(template) ? [] : [template];
}

function nameOf(name: ts.Node): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

/** The texts among what an expression can be: neither branch of a choice may be one. */
function textsOf(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node))
    return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node))
    return [node.left, node.right].some((side) => textsOf(side).length > 0) ? [node] : [];
  return ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateExpression(node)
    ? [node]
    : [];
}
