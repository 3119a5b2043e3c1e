/** An annotation of GitHub Actions. */
export interface Annotation {
  readonly kind: "error" | "warning" | "notice";
  readonly title: string;
  /** May have several lines. */
  readonly message: string;
  /** Path from the top of the repository. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/**
 * Writes an annotation as a workflow command: `::error file=…,line=…::message`.
 * Escapes as `actions/toolkit` does (`command.ts`, `escapeData` and
 * `escapeProperty`) and `actions/runner` reads (`ActionCommand.cs`).
 *
 * @param annotation - the annotation
 * @returns one line, without a line break
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @example
 * workflowCommand({ kind: "error", title: "a,b", message: "c\nd" }); // "::error title=a%2Cb::c%0Ad"
 */
export function workflowCommand(annotation: Annotation): string {
  const { kind, file, line, column, title, message } = annotation;
  const properties = Object.entries({ file, line, col: column, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${kind} ${properties.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
