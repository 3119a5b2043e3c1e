"""Turns HTML into events that can be compared: tags, prose, code, comments."""

import re
from html.parser import HTMLParser

#: Attributes that a reader sees or hears: they must be pseudo-text.
TRANSLATABLE = frozenset(["alt", "title", "aria-label", "placeholder"])
#: Attributes that may be translated, but need not.
MAY_BE_TRANSLATED = frozenset(["data-title", "data-description", "label", "summary"])
INERT_ELEMENTS = frozenset(["code", "pre", "script", "style", "math", "svg"])
#: Their elements are no prose, but white space means nothing in them.
SPACE_FREE = frozenset(["math", "svg"])
#: Made by the renderer, or no prose: formulas, key names, the file name above a code block.
INERT_CLASSES = frozenset(["arithmatex", "keys", "filename"])
#: Their attributes are the renderer's own English.
BACK_REFERENCES = frozenset(["footnote-backref"])
#: Where the renderer writes a title of its own making ("Note" for `!!! note`).
TITLED = frozenset(["summary", "p"])
#: What Pygments calls a token: `<span class="n">`.
TOKEN_CLASS = re.compile(r"[a-z][a-z0-9]{0,2}|")
SPACE = re.compile(r"\s+")
#: Comments that switch translation off and on, in Dragoman's spelling and mdbook-i18n-helpers'.
SWITCH = re.compile(r"\s*(?:dragoman:\s*(off|on|skip)|(?:i18n|mdbook-xgettext):\s*(skip-start|skip-end|skip))\s*$")
SPELLINGS = {"skip-start": "off", "skip-end": "on"}


class Event:
    """One tag, stretch of text or comment; `key` is what must be equal on both sides."""

    def __init__(self, kind, name, text="", attributes=(), anchor=None, element=None):
        self.kind, self.name, self.text = kind, name, text
        self.attributes, self.anchor, self.element = attributes, anchor, element
        self.key = None

    def __str__(self):
        if self.kind == "start":
            written = "".join(f' {name}="{value}"' for name, value in self.attributes)
            return f"<{self.name}{written}>"
        return f"</{self.name}>" if self.kind == "end" else self.text


class Collector(HTMLParser):
    """Collects the events of a page in document order."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.events, self.anchors = [], []
        self.inert, self.open_anchor, self.switched_off, self.element = [], None, False, None
        self.tokens, self.skip_next = 0, False

    def handle_starttag(self, tag, attrs):
        classes = set((dict(attrs).get("class") or "").split())
        if self.is_token(tag, dict(attrs)):
            self.tokens += 1
            return
        event = Event("start", tag, attributes=tuple((name, value or "") for name, value in attrs))
        event.inert = bool(self.switched_off or self.skip_next or classes & BACK_REFERENCES)
        self.events.append(event)
        if self.inert:
            if self.inert[-1][0] == tag:
                self.inert[-1][1] += 1
        elif tag in INERT_ELEMENTS or classes & INERT_CLASSES or self.skip_next:
            self.inert.append([tag, 1])
            self.skip_next = False
        if tag == "a":
            self.anchors.append([])
            self.open_anchor = len(self.anchors) - 1
        self.element = tag if tag in TITLED else None

    def is_token(self, tag, attributes):
        """Code is compared as one text, however Pygments cuts it up."""
        in_code = self.inert and self.inert[-1][0] in ("pre", "code")
        return in_code and tag == "span" and bool(TOKEN_CLASS.fullmatch(attributes.get("class") or ""))

    def handle_endtag(self, tag):
        if tag == "span" and self.tokens:
            self.tokens -= 1
            return
        self.events.append(Event("end", tag))
        if self.inert and self.inert[-1][0] == tag:
            self.inert[-1][1] -= 1
            if self.inert[-1][1] == 0:
                self.inert.pop()
        if tag == "a":
            self.open_anchor = None
        self.element = None

    def handle_data(self, data):
        kind = "code" if self.inert or self.switched_off else "text"
        last = self.events[-1] if self.events else None
        if last is not None and last.kind == kind:
            last.text += data
        else:
            name = self.inert[-1][0] if self.inert else ""
            self.events.append(Event(kind, name, data, anchor=self.open_anchor, element=self.element))
        if self.open_anchor is not None:
            self.anchors[self.open_anchor].append(data)

    def handle_comment(self, data):
        self.events.append(Event("comment", "", data))
        switch = SWITCH.match(data)
        if switch is None:
            return
        word = SPELLINGS.get(switch[2], switch[1] or switch[2])
        if word == "skip":
            self.skip_next = True
        else:
            self.switched_off = word == "off"


def collect(html):
    """Gives a page's events, and the text of each link."""
    collector = Collector()
    collector.feed(html)
    collector.close()
    for event in collector.events:
        if event.kind == "text" or event.name in SPACE_FREE:
            event.text = SPACE.sub(" ", event.text)
    return collector.events, ["".join(parts) for parts in collector.anchors]


def set_keys(events, fold):
    """Gives each event its key; `fold` makes prose comparable with pseudo-text."""
    for event in events:
        if event.kind == "start":
            attributes = tuple((name, comparable(name, value, event, fold)) for name, value in event.attributes)
            event.key = ("start", event.name, attributes)
        else:
            event.key = (event.kind, event.name, fold(event.text) if event.kind == "text" else event.text)


def comparable(name, value, event, fold):
    if event.inert or name not in TRANSLATABLE | MAY_BE_TRANSLATED:
        return value
    return fold(SPACE.sub(" ", value).strip())


def readable(event):
    """The texts of an event that must be pseudo-text."""
    if event.kind == "text":
        return [event.text]
    if event.kind == "start" and not event.inert:
        # Of a broken attribute list, `{ title= "A" }`, Python-Markdown makes title="title".
        return [value for name, value in event.attributes if name in TRANSLATABLE and value != name]
    return []
