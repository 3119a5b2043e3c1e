"""Judges one page."""

import difflib
import re

from . import front_matter, prose, structure
from .places import Places
from .rendering import split_front_matter

LABEL = re.compile(r"^[ \t>]{0,32}\[(?!\^)((?:[^\\\[\]\n]|\\.){1,999})\]:", re.MULTILINE)
UNTITLED = re.compile(r"^[ \t>]*(?:!!!|\?\?\?\+?)[ ]+([\w-]+)[\w -]*$", re.MULTILINE)
CONTEXT = 160


def judge_page(name, source, target, render, keys):
    """Gives what is wrong with a pseudo page: a dictionary of counts and differences."""
    source_front, target_front = split_front_matter(source), split_front_matter(target)
    verbatim = prose.verbatim_pattern(source)
    places = Places(source)
    page = Page(name, places, verbatim, source)
    fold, left_over = page.fold, page.left_over
    for message, before, after, words in front_matter.compare(source_front[:2], target_front[:2], keys, fold, left_over):
        place = places.line_of(before.split("\n")[0])
        page.report(place, "left-over" if words else "front-matter", message, before, after, words)
    before, _ = structure.collect(render(source_front[2]))
    after, anchors = structure.collect(render(target_front[2]))
    page.compare(before, after)
    page.find_left_over(before, after, anchors)
    return page.result()


class Page:
    def __init__(self, name, places, verbatim, source):
        self.name, self.places, self.verbatim = name, places, verbatim
        self.labels = {normal(label) for label in LABEL.findall(source)}
        self.titles = {kind.capitalize() for kind in UNTITLED.findall(source)}
        self.differences, self.words, self.exempt = [], 0, 0

    def fold(self, text):
        return prose.fold(text, self.verbatim)

    def left_over(self, text):
        return prose.left_over_words(text, self.verbatim)

    def report(self, line, kind, message, before, after, words=()):
        self.differences.append(
            {"page": self.name, "line": line, "kind": kind, "message": message,
             "source": before[:CONTEXT], "pseudo": after[:CONTEXT], "words": list(words)}
        )  # fmt: skip

    def compare(self, before, after):
        structure.set_keys(before, self.fold)
        structure.set_keys(after, self.fold)
        one, other = [event.key for event in before], [event.key for event in after]
        if one == other:
            return
        for tag, i, j, k, m in difflib.SequenceMatcher(None, one, other, autojunk=len(one) > 20_000).get_opcodes():
            if tag == "equal":
                continue
            kinds = {event.kind for event in before[i:j] + after[k:m]}
            kind = "structure" if kinds & {"start", "end"} else min(kinds)
            line = self.places.line_of("".join(event.text for event in before[i:j]), texts_above(before, i))
            self.report(line, kind, tag, shown(before, i, j), shown(after, k, m))

    def find_left_over(self, before, events, anchors):
        for index, event in enumerate(events):
            for text in structure.readable(event):
                self.words += len(prose.WORD.findall(text))
                self.exempt += prose.exempt_words(text, self.verbatim)
                words = self.left_over(text)
                if words and self.is_allowed(event, text, anchors):
                    self.exempt += len(words)
                elif words:
                    line = self.places.line_of(longest_run(text), texts_above(before, index) if len(before) == len(events) else ())
                    self.report(line, "left-over", left_over_place(event), shown(before, index, index + 1), text, words)

    def is_allowed(self, event, text, anchors):
        if normal(text) in self.labels or (event.anchor is not None and normal(anchors[event.anchor]) in self.labels):
            return True
        return event.element is not None and text.strip() in self.titles

    def result(self):
        return {"page": self.name, "words": self.words, "exempt": self.exempt, "differences": self.differences}


def normal(label):
    return " ".join(label.replace("`", "").lower().split())


def left_over_place(event):
    return "in an attribute" if event.kind == "start" else "in the text"


def shown(events, start, end):
    """The events of a difference, with what surrounds them."""
    middle = "".join(map(str, events[start:end]))
    ahead = "".join(map(str, events[max(0, start - 3) : start]))[-40:]
    behind = "".join(map(str, events[end : end + 2]))[:30]
    return f"{ahead}⟦{middle}⟧{behind}".replace("\n", "⏎")


def texts_above(events, index):
    return (event.text for event in reversed(events[max(0, index - 60) : index]) if event.text.strip())


def longest_run(text):
    """The longest stretch without pseudo letters: it stands in the source page as it is."""
    return max(re.split(f"[{''.join(prose.PSEUDO_LETTERS)}]+", text), key=len)
