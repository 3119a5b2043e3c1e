import fc from "fast-check";

const lines = [
  "words of a paragraph", "**Bold** start", "(in brackets)", "ünï cödé", "Term", "# head", "## head ##",
  "### ###", "#nohead", "- item", "1. one", "> quote", "```", "````", "~~~ js", "    code", "\ttab",
  "| a | b |", "|---|:-:|", "a | b", "---", "===", "***", "<div markdown>", "</div>", "<div>", "<p>text",
  "<!-- comment -->", "<!-- dragoman: off -->", "<!-- dragoman: on -->", "<!-- dragoman: skip -->",
  "<!-- dragoman: a note -->", "<!-- open", "--> after", "<script>", "</script>", "<pre>", "</pre>",
  "<?php", "<!DOCTYPE html>", "<![CDATA[x]]>", "[r]: u 'Title'", "[r]:", '"Title"', "[^1]: note",
  '!!! note "Title"', "??? q", '=== "Tab"', ":   definition", "*[AB]: Abbreviation", "--8<--", "{ .a }",
  "<pre>x</b>", "<summary>Sum</summary>", "<details markdown>", "<table><tr>", "<DIV class=x>", "<b>x",
  "- item two", "- [link](u)", "* star", "-     code", "- `x`", "2. two", "1) paren", "[x](y) z", "[x] y",
  "`c` d", "![i](u)", ":icon: t", "10 things", "_e_ f", "- ---", "12.x", "- 1. n",
  "::: tip Title", ":::", ":::note[Title]", "<Card", 'import a from "b"', "export default {", "}", "{/* note", "end */}",
  "{a.b}", "{f(", "[[toc]]", "<Tab a={() => b}>", "<img", "alt='x' />", "b={[{", "]}>", "{a} word", "{a && <b>c</b>}",
  "{{< note >}}", "{{% /note %}}", "{{< fig", 'alt="x" >}}', "{% if a %}", "{% highlight x %}", "{% endhighlight %}", "{::comment}", "{:/}",
  ": definition", '[!div class="a"]', ":class: x", "/// note | T", "    type: x", "::: a.b", ":::{note}", "\\begin{a}", "\\end{a}",
  "line  ", "line\\", "- [ ] task", "    - nested", "+++", "", "", "", "", "", "",
]; // prettier-ignore

/** A line of a page, in some container or none. */
export const line: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "", "", "", "  ", "    ", "> ", "- "), fc.constantFrom(...lines))
  .map((parts) => parts.join(""));
