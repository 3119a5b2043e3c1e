"""Renders pages as MkDocs does: a JSON list of Markdown texts on stdin, one of HTML on stdout."""

import json
import sys

import markdown

EXTENSIONS = [
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.details",
    "pymdownx.magiclink",
    "pymdownx.superfences",
    "pymdownx.tabbed",
]

json.dump(
    [markdown.markdown(page, extensions=EXTENSIONS) for page in json.load(sys.stdin)],
    sys.stdout,
)
