"""Tells prose from what is no prose, in the text of a rendered page."""

import pathlib
import re

_LETTERS = (pathlib.Path(__file__).parent.parent / "letters.ts").read_text(encoding="utf-8")
PSEUDO_LETTERS = frozenset("".join(re.findall(r'(?:LOOKALIKES|OTHER_LETTER) = "([^"]+)"', _LETTERS)))

#: Stretches that a translator leaves as they are. The same patterns as in inline-markup.ts,
#: as they come out of the renderer when it does not know them.
VERBATIM = [
    r"(?<![^\W_])(?:https?://|www\.)[!#-&+\-.-;=?@A-Z\\^_a-z~]*[#-&+/-9=@A-Za-z~]",
    r"(?<![^\W_])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}",
    r"\{\{[^{}]{0,500}\}\}|\{%[^{}%]{0,500}%\}",
    r":[a-z0-9+_-]{1,80}:",
    r"(?<=\])\([^\s()]{1,500}\)",
    r"\$(?![\s$])[^$\n]{1,300}(?<!\s)\$(?!\d)",
    r"\{:?[ ]{0,8}(?=[.#]|[A-Za-z][\w-]{0,40}=)[^{}\n]{1,1000}\}",
    r"\[\^[^\s\[\]]{1,200}\]|\[![A-Z]{1,20}\]",
    r"(?<!\{)\+\+[a-z0-9_-]{1,40}(?:\+[a-z0-9_-]{1,40}){0,8}\+\+",
    r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});",
]
#: An attribute list has a title that is prose.
PROSE_IN_VERBATIM = re.compile(r"(?<=title=\")[^\"]*(?=\")|(?<=title=')[^']*(?=')|(?<=alt=\")[^\"]*(?=\")")
ABBREVIATION = re.compile(r"^ {0,3}\*\[([^\[\]\n]{1,200})\]:", re.MULTILINE)
#: pymdownx.snippets: the page's own lines only, since `\--8<--` is prose.
SNIPPET = re.compile(r"^[ \t]*(-{1,10}8<-{1,10}[ ].*?)[ \t]*$", re.MULTILINE)
WORD = re.compile(r"[^\W\d_]+")


def verbatim_pattern(page):
    """Compiles what is no prose on one page: its abbreviations and snippet lines among it."""
    snippets = [re.escape(snippet) for snippet in SNIPPET.findall(page)]
    kept_terms = ABBREVIATION.findall(page)
    terms = [rf"(?<!\w){re.escape(term)}(?!\w)" for term in sorted(kept_terms, key=len, reverse=True)]
    return re.compile("|".join([*VERBATIM, *snippets, *terms]), re.MULTILINE)


def pieces(text, verbatim):
    """Cuts a text into (is_prose, piece)."""
    at = 0
    for match in verbatim.finditer(text):
        yield True, text[at : match.start()]
        yield from verbatim_pieces(match[0])
        at = match.end()
    yield True, text[at:]


def verbatim_pieces(piece):
    if not piece.startswith("{"):
        yield False, piece
        return
    at = 0
    for match in PROSE_IN_VERBATIM.finditer(piece):
        yield False, piece[at : match.start()]
        yield True, match[0]
        at = match.end()
    yield False, piece[at:]


def fold(text, verbatim):
    """Every letter of prose becomes an x: source and pseudo page must then be equal."""
    return "".join(blank(piece) if is_prose else piece for is_prose, piece in pieces(text, verbatim))


def blank(prose):
    return "".join("x" if character.isalpha() else character for character in prose)


def left_over_words(text, verbatim):
    """The words of a pseudo page's text that have a letter which is not pseudo-text."""
    prose = "\n".join(piece for is_prose, piece in pieces(text, verbatim) if is_prose)
    return [word for word in WORD.findall(prose) if not PSEUDO_LETTERS.issuperset(word)]


def exempt_words(text, verbatim):
    """How many words the judge does not look at, so that its blind spot has a size."""
    return sum(len(WORD.findall(piece)) for is_prose, piece in pieces(text, verbatim) if not is_prose)
