#!/usr/bin/python3
"""Judges whether pseudo-translated pages leave anything of their source behind.

    judge.py SOURCE_DIR PSEUDO_DIR --renderer mkdocs|cmark-gfm [--json] [--list N] [--keys title,…]

Renders each page of both directories, and compares tags, attributes, code, and the shape of
the text; then looks for words that are not pseudo-text. README.md beside this file says how.

Needs Debian's packages: apt-get install python3-markdown python3-pymdownx python3-yaml cmark-gfm
Exit codes: 0 nothing found, or SKIPPED for want of a package; 1 differences; 2 a wrong call.
"""

import argparse
import json
import multiprocessing
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))

from judge.front_matter import KEYS  # noqa: E402
from judge.page import judge_page  # noqa: E402
from judge.rendering import make_renderer, missing  # noqa: E402

KINDS = ("structure", "text", "code", "comment", "front-matter", "left-over", "missing")
settings = {}


def main():
    options = parse_arguments()
    package = missing(options.renderer)
    if package is not None:
        print(f"SKIPPED: the judge needs the Debian package {package}; apt-get install {package}")
        return 0
    source, pseudo = pathlib.Path(options.source), pathlib.Path(options.pseudo)
    names = sorted(str(path.relative_to(source)) for path in source.rglob("*.md"))
    if not names:
        print(f"judge.py: no page (*.md) in {source}", file=sys.stderr)
        return 2
    arguments = (source, pseudo, options.renderer, options.keys.split(","))
    with multiprocessing.Pool(options.processes, prepare, arguments) as pool:
        pages = sorted(pool.imap_unordered(judge, names, chunksize=4), key=lambda page: page["page"])
    totals = count(pages)
    print_json(totals, pages) if options.json else print_text(totals, pages, options.list)
    return 1 if any(page["differences"] for page in pages) else 0


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("pseudo")
    parser.add_argument("--renderer", choices=("mkdocs", "cmark-gfm"), required=True)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--list", type=int, default=20, metavar="N", help="list N differences (default 20)")
    parser.add_argument("--keys", default=",".join(KEYS), help="front-matter keys whose values are prose")
    parser.add_argument("--processes", type=int, default=2)
    return parser.parse_args()


def prepare(source, pseudo, renderer, keys):
    settings.update(source=source, pseudo=pseudo, render=make_renderer(renderer), keys=keys)


def judge(name):
    target = settings["pseudo"] / name
    if not target.is_file():
        difference = {"page": name, "line": 1, "kind": "missing", "message": "no pseudo page", "source": "", "pseudo": "", "words": []}
        return {"page": name, "words": 0, "exempt": 0, "differences": [difference]}
    texts = [path.read_bytes().decode("utf-8") for path in (settings["source"] / name, target)]
    return judge_page(name, *texts, settings["render"], settings["keys"])


def count(pages):
    differences = [difference for page in pages for difference in page["differences"]]
    totals = {"pages": len(pages), "pagesWithDifferences": sum(bool(page["differences"]) for page in pages)}
    totals["words"] = sum(page["words"] for page in pages)
    totals["exemptWords"] = sum(page["exempt"] for page in pages)
    totals["wordsLeftOver"] = sum(len(difference["words"]) for difference in differences)
    for kind in KINDS:
        found = [difference["page"] for difference in differences if difference["kind"] == kind]
        totals[kind] = {"pages": len(set(found)), "differences": len(found)}
    return totals


def print_json(totals, pages):
    print(json.dumps({"totals": totals, "pages": [page for page in pages if page["differences"]]}, ensure_ascii=False))


def print_text(totals, pages, limit):
    differences = [difference for page in pages for difference in page["differences"]]
    for difference in differences[:limit]:
        words = f" ({', '.join(difference['words'][:12])})" if difference["words"] else ""
        print(f"{difference['page']}:{difference['line']}: {difference['kind']}: {difference['message']}{words}")
        print(f"    source: {difference['source']}\n    pseudo: {difference['pseudo']}")
    if len(differences) > limit:
        print(f"… and {len(differences) - limit} more")
    print(f"{totals['pages']} pages, {totals['pagesWithDifferences']} with differences; {totals['words']} words judged, "
          f"{totals['exemptWords']} exempt, {totals['wordsLeftOver']} left over")  # fmt: skip
    print("; ".join(f"{kind}: {totals[kind]['differences']} in {totals[kind]['pages']} pages" for kind in KINDS))


if __name__ == "__main__":
    sys.exit(main())
