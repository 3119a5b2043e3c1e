import { Composer, type Document, Lexer, Parser, type CST } from "yaml";

/** What a text is as YAML: its documents, or where it nests too deep to be read. */
type YamlReading =
  { readonly documents: readonly Document.Parsed[] } | { readonly tooDeepAt: number };

/**
 * Reads YAML, but nothing that nests deep: the library's composer calls itself
 * for each level, and Node ends the whole process where its regular expressions
 * find no stack any more. The library's parser has a list for a stack, so that it can say how deep a text is.
 *
 * @param text - YAML of any number of documents
 * @param mostLevels - how deep collections may nest
 * @param version - of YAML, where the text does not say so
 */
export function yamlDocuments(
  text: string,
  mostLevels: number,
  version: "1.1" | "1.2" = "1.2",
): YamlReading {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // A document is one of the stack, and a level may be two: a value beside its collection.
    if (parser.stack.length > 2 * mostLevels + 2) return { tooDeepAt: parser.offset };
  }
  tokens.push(...parser.end());
  // Site generators take the last of two equal names and know tags of their own.
  const composer = new Composer({ version, uniqueKeys: false, logLevel: "silent" });
  return { documents: [...composer.compose(tokens, true, text.length)] as Document.Parsed[] };
}
