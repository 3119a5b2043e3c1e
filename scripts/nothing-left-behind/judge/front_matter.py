"""Compares the front matter of a source page and its pseudo page."""

import json

KEYS = ("title", "description", "meta_title", "summary")


def parse(language, text):
    if language == "yaml":
        import yaml

        return yaml.safe_load(text)
    if language == "toml":
        import tomllib

        return tomllib.loads(text)
    return json.loads(text) if text.strip() else None


def compare(source, target, keys, fold, left_over):
    """Gives (message, source value, pseudo value, left-over words) for each difference.

    `source` and `target` are (language, text) pairs; `keys` are the keys whose values are prose.
    """
    if source == target == (None, None):
        return
    if source[0] != target[0]:
        yield "the front matter is gone or another", str(source[1]), str(target[1]), []
        return
    try:
        before = parse(*source)
    except Exception:
        # A page that was broken before must stay as it was.
        if source[1] != target[1]:
            yield "front matter that does not parse was changed", source[1], target[1], []
        return
    try:
        after = parse(*target)
    except Exception as error:
        yield f"the front matter no longer parses: {' '.join(str(error).split())}", source[1], target[1], []
        return
    yield from compare_values(before, after, "", False, frozenset(keys), fold, left_over)


def compare_values(before, after, path, is_prose, keys, fold, left_over):
    if type(before) is not type(after):
        yield f"{path}: another type", repr(before), repr(after), []
    elif isinstance(before, dict):
        if list(before) != list(after):
            yield f"{path}: other keys", repr(list(before)), repr(list(after)), []
            return
        for key in before:
            yield from compare_values(before[key], after[key], f"{path}.{key}".lstrip("."), key in keys, keys, fold, left_over)
    elif isinstance(before, list):
        if len(before) != len(after):
            yield f"{path}: another length", repr(before), repr(after), []
            return
        for index, (one, other) in enumerate(zip(before, after)):
            yield from compare_values(one, other, f"{path}[{index}]", is_prose, keys, fold, left_over)
    elif isinstance(before, str) and is_prose:
        if fold(before) != fold(after):
            yield f"{path}: another text", before, after, []
        words = left_over(after)
        if words:
            yield f"{path}: left over", before, after, words
    elif before != after:
        yield f"{path}: changed, though it is no prose", repr(before), repr(after), []
