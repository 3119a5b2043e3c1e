"""Finds where a stretch of rendered text stands in its Markdown page."""

import re

#: Letters and digits in a text that is likely to stand only once on its page.
LONG_ENOUGH = 8
NO_TEXT = re.compile(r"[\W_]+")


class Places:
    """A page's letters and digits, each with its line."""

    def __init__(self, text):
        self.lines, characters = [], []
        for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
            for character in NO_TEXT.sub("", line):
                characters.append(character)
                self.lines.append(number)
        self.text = "".join(characters)

    def line_of(self, clue, before=()):
        """The 1-based line of a stretch of text; `before` are the texts above it, nearest first."""
        start = 0
        for text in before:
            wanted = NO_TEXT.sub("", text)[-60:]
            at = self.text.find(wanted) if len(wanted) >= LONG_ENOUGH else -1
            if at != -1:
                start = at + len(wanted)
                break
        wanted = NO_TEXT.sub("", clue)[:60]
        at = self.text.find(wanted, start)
        if at == -1:
            at = self.text.find(wanted)
        return self.lines[max(at, start - 1, 0)] if self.lines else 1
