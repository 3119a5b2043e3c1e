"""Renders pages: Python-Markdown as a MkDocs Material site sets it up, or cmark-gfm."""

import re
import shutil
import subprocess

FRONT_MATTER = re.compile(
    r"\A\ufeff?(?:(?P<dashes>---)[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
    r"|\+\+\+[ \t]*\n(?P<toml>.*?)^\+\+\+[ \t]*(?:\n|\Z)"
    r"|;;;[ \t]*\n(?P<json>.*?)^;;;[ \t]*(?:\n|\Z))",
    re.DOTALL | re.MULTILINE,
)

CMARK = ["cmark-gfm", "--unsafe"]
CMARK += [argument for name in ("table", "strikethrough", "autolink", "tasklist", "footnotes") for argument in ("-e", name)]

MKDOCS_EXTENSIONS = [
    "abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc",
    "pymdownx.arithmatex", "pymdownx.betterem", "pymdownx.caret", "pymdownx.critic", "pymdownx.details",
    "pymdownx.keys", "pymdownx.mark", "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist",
    "pymdownx.tilde",
]  # fmt: skip


def split_front_matter(text):
    """Splits a page into its front matter's language and text (both None without one) and its body."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    match = FRONT_MATTER.match(text)
    if match is None:
        return None, None, text.removeprefix("\ufeff")
    for language in ("yaml", "toml", "json"):
        if match[language] is not None:
            return language, match[language], text[match.end() :]


def missing(renderer):
    """Says which Debian package a renderer lacks here, or None."""
    if renderer == "cmark-gfm":
        return None if shutil.which("cmark-gfm") else "cmark-gfm"
    for module, package in (("markdown", "python3-markdown"), ("pymdownx", "python3-pymdownx"), ("yaml", "python3-yaml")):
        try:
            __import__(module)
        except ImportError:
            return package
    return None


def make_renderer(renderer):
    """Gives a function from a page's body to HTML."""
    return render_with_cmark if renderer == "cmark-gfm" else make_mkdocs_renderer()


def render_with_cmark(body):
    return subprocess.run(CMARK, input=body, capture_output=True, check=True, encoding="utf-8").stdout


def make_mkdocs_renderer():
    import markdown

    configuration = {
        # Every heading's own id is "heading", "heading_1", …: a translated heading has another
        # slug, and with these the two pages' ids are equal exactly when the headings pair up.
        "toc": {"slugify": lambda text, separator: "heading"},
        "pymdownx.arithmatex": {"generic": True},
        "pymdownx.tabbed": {"alternate_style": True},
        "pymdownx.tasklist": {"custom_checkbox": True},
    }
    converter = markdown.Markdown(extensions=MKDOCS_EXTENSIONS, extension_configs=configuration)

    def render(body):
        converter.reset()
        return converter.convert(body)

    return render
