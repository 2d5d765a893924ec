"""Counts what is in files that other programs exported, with Python's own parsers.

    python3 read_exports.py FOLDER

Prints one JSON object: for each file by its path, the number of pages (distinct addresses, or
works if a highlight has no address), the number of highlights, and the values that a
reader would miss, as pairs of field and text.
"""

import csv
import html
import io
import json
import os
import re
import sys
from html.parser import HTMLParser
from urllib.parse import urlsplit

ADDRESS = re.compile(r"^https?://[^\s<>\"]+$", re.I)
URL_NAMES = {"url", "href", "link", "uri", "sourceurl", "articleurl", "source", "resolvedurl"}
QUOTE_NAMES = {"highlight", "quote", "quotedescription"}

# Ids, states and what a program computes: nobody would miss them.
INTERNAL = {
    "id", "guid", "uid", "uuid", "hash", "meta", "userid", "fileid", "parentid", "slug", "index",
    "type", "typecode", "root", "iconuri", "icon", "favicon", "checksum", "version", "owner",
    "others", "private", "shared", "wordcount", "words", "highlightcount", "readingtime",
    "listeningtime", "firstopenedat", "lastopenedat", "lastmovedat", "datelastused", "metainfo",
    "status", "state", "location", "folder", "context", "motivation", "permissions", "group",
    "user", "username", "useremail", "consumer", "links", "target", "scope", "pos", "mimetype",
    "domainname", "httpstatus", "language", "previewpicture", "headers", "isarchived", "isstarred",
    "seen", "readingprogress", "readingprogresspercent", "locationtype", "amazonbookid", "category",
    "sourcetype", "imageurl", "cover", "thumbnail", "pageid", "dateformat", "format", "generator",
    "modified", "updated", "updatedat", "lastmodified", "exportdate", "exportuserid",
    "clientversion", "color", "colour", "createdby", "author", "annotator", "page", "syncedat",
    "lists", "postedby", "sizes", "publishedby", "givenurl", "source", "uri", "smartlist", "query",
}


def fold(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


def address_key(text):
    """What makes two addresses the same page."""
    parts = urlsplit(text.strip())
    host = (parts.netloc or "").lower().rsplit("@", 1)[-1]
    host = re.sub(r"^www\.", "", re.sub(r":(80|443)$", "", host))
    tracking = re.compile(
        r"^(utm_|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|ito|cmpid|ns_)", re.I
    )
    query = sorted(p for p in parts.query.split("&") if p and not tracking.match(p))
    route = parts.fragment if re.match(r"^([!/]/*[^/]|(?!comments?/)[a-z]+/[^/])", parts.fragment) else ""
    return f"{host}{parts.path.rstrip('/')}?{'&'.join(query)}#{route.rstrip('/')}"


class Markup(HTMLParser):
    """Links of a list of bookmarks, and all text."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.pages, self.values, self.text = set(), [], []
        self.title, self.note = None, None

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "dd":
            self.note = []
        elif tag in ("dt", "dl") and self.note is not None:
            self.end_note()
        if tag != "a" or self.note is not None:
            return
        href = attrs.get("href") or ""
        if ADDRESS.match(href.strip()):
            self.pages.add(address_key(href))
            self.title = []
            for name in ("tags", "add_date", "time_added"):
                if attrs.get(name):
                    self.values.append((name, attrs[name]))

    def handle_endtag(self, tag):
        if tag == "a" and self.title is not None:
            self.values.append(("title", "".join(self.title)))
            self.title = None

    def handle_data(self, data):
        self.text.append(data)
        if self.title is not None:
            self.title.append(data)
        elif self.note is not None:
            self.note.append(data)

    def end_note(self):
        if self.note is not None and self.pages:
            self.values.append(("description", "".join(self.note)))
        self.note = None


def plain(text):
    if not re.search(r"</?[a-z][^<>]*>", text, re.I):
        return html.unescape(text)
    parser = Markup()
    parser.feed(text)
    return " ".join(parser.text)


def result(pages, highlights, values):
    flags = {"true", "false", "yes", "no", "0", "1"}
    kept = [
        (field, text)
        for field, text in values
        if fold(field) not in INTERNAL and str(text).strip().lower() not in flags
    ]
    return {
        "pages": len(pages),
        "highlights": highlights,
        "values": [(field, text) for field, text in kept if str(text).strip()],
    }


def read_html(text):
    parser = Markup()
    parser.feed(text)
    parser.end_note()
    return result(parser.pages, 0, parser.values)


def read_csv(text):
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
    pages, highlights, values = set(), 0, []
    for row in rows:
        cells = {fold(name): (value or "").strip() for name, value in row.items() if name}
        url = next((cells[name] for name in ("url", "link", "sourceurl") if cells.get(name)), "")
        quote = next((cells[name] for name in QUOTE_NAMES if cells.get(name)), "")
        if ADDRESS.match(url):
            pages.add(address_key(url))
        elif quote:
            pages.add((cells.get("booktitle") or cells.get("title"), cells.get("bookauthor")))
        else:
            continue
        highlights += bool(quote)
        # The author is that of the annotation in Hypothesis, and the publisher often the site.
        values += [(name, value) for name, value in row.items() if name and value]
    return result(pages, highlights, values)


def leaves(value, path=""):
    if isinstance(value, dict):
        for name, one in value.items():
            yield from leaves(one, name if not re.fullmatch(r"\d+", name) else path)
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one, path)
    elif isinstance(value, str):
        yield path, value
    elif isinstance(value, (int, float)) and not isinstance(value, bool) and value > 10**8:
        yield path, str(value)


def read_json(text):
    value = json.loads(text)
    pages, highlights, values, found = set(), 0, [], []

    def find_url(record):
        named = [(fold(name), one) for name, one in record.items() if isinstance(one, str)]
        for wanted in ("sourceurl", "url", "link", "source", "href", "uri", "articleurl"):
            for name, one in named:
                if name == wanted and ADDRESS.match(one.strip()):
                    return one
        # Some programs swap them.
        title = record.get("title")
        return title if isinstance(title, str) and ADDRESS.match(title.strip()) else None

    def walk(one):
        nonlocal highlights
        if isinstance(one, list):
            for inner in one:
                walk(inner)
            return
        if not isinstance(one, dict):
            return
        content = one.get("content")
        url = find_url(one) or (find_url(content) if isinstance(content, dict) else None)
        if url is None:
            for inner in one.values():
                walk(inner)
            return
        key = address_key(url)
        pages.add(key)
        # The other leads to a copy that the program has.
        record = {name: inner for name, inner in one.items() if name != "url" or "source_url" not in one}
        found.append((key, list(leaves(record))))
        for name in ("highlights", "annotations"):
            for mark in one.get(name) or []:
                if isinstance(mark, dict) and (mark.get("quote") or mark.get("text")):
                    highlights += 1

    annotations = list(find_annotations(value))
    if annotations:
        for annotation in annotations:
            for target in as_list(annotation.get("target")):
                source = annotation.get("uri") or find_source(target)
                exact = find_exact(target)
                if source and ADDRESS.match(source):
                    pages.add(address_key(source))
                highlights += bool(exact and source and not annotation.get("references"))
                values += [("exact", exact)] if exact else []
            values += [("text", annotation.get("text") or annotation.get("bodyValue") or "")]
            values += [("tags", tag) for tag in annotation.get("tags") or []]
    else:
        walk(value)
        # Of the times of one page, the earliest counts.
        keys = [key for key, _ in found]
        times = re.compile(r"created|added|saved|date|time", re.I)
        for key, pairs in found:
            values += [pair for pair in pairs if keys.count(key) == 1 or not times.search(pair[0])]
    return result(pages, highlights, values)


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def find_annotations(value):
    if isinstance(value, list):
        for one in value:
            yield from find_annotations(one)
    elif isinstance(value, dict):
        kinds = as_list(value.get("type"))
        if "target" in value and ("uri" in value or "Annotation" in kinds or "motivation" in value or "body" in value or "bodyValue" in value):
            yield value
        else:
            for name in ("annotations", "rows", "items", "first"):
                yield from find_annotations(value.get(name))


def find_source(target):
    if isinstance(target, str):
        return target.split("#")[0]
    if not isinstance(target, dict):
        return None
    source = target.get("source") or target.get("id")
    if isinstance(source, dict):
        source = source.get("id")
    return source


def find_exact(value):
    if isinstance(value, list):
        return next((found for found in map(find_exact, value) if found), None)
    if isinstance(value, dict):
        if isinstance(value.get("exact"), str) and value["exact"].strip():
            return value["exact"]
        return find_exact(value.get("selector")) or find_exact(value.get("refinedBy"))
    return None


def read_lines(text):
    lines = [line.strip() for line in text.split("\n")]
    links = [re.match(r"^(https?://\S+)(?:\s*\|?\s*(.*))?$", line) for line in lines]
    found = [match for match in links if match]
    return result({address_key(m[1]) for m in found}, 0, [("title", m[2] or "") for m in found])


def read_kindle(text):
    works, highlights, values = set(), 0, []
    for entry in re.split(r"^={10}\s*$", text, flags=re.M):
        lines = [line.strip("\ufeff ") for line in entry.strip().split("\n")]
        if len(lines) < 3 or not "".join(lines[2:]).strip():
            continue
        works.add(lines[0])
        highlights += "Highlight" in lines[1]
        values.append(("words", "\n".join(lines[2:])))
    return result(works, highlights, values)


def read_hypothesis_text(text):
    url = re.search(r"^https?://\S+$", text, re.M)
    quotes = re.findall(r'^Quote: "(.*)"$', text, re.M)
    rest = re.findall(r"^(Comment|Tags): (.+)$", text, re.M)
    return result({url[0]} if url else set(), len(quotes), [("quote", q) for q in quotes] + rest)


def read_note(text):
    """Notes of plugins and of Obsidian Web Clipper."""
    head = re.match(r"^\ufeff?---\n(.*?)\n---\n", text, re.S)
    properties = head[1] if head else ""
    named = re.search(r"^[\"']?(?:source|url|link)[\"']?:\s*[\"']?(https?://[^\s\"']+)", properties, re.M)
    other = re.search(r"^\s*[-*] URL::? (https?://\S+)|^\[Read Original\]\((https?://\S+)\)", text, re.M)
    url = named[1] if named else (other[1] or other[2]) if other else None
    body = text[head.end() if head else 0 :]
    if "View Highlight" in text or re.search(r"Highlights first synced", text):
        bullets = re.split(r"highlights\b.*\n", body, maxsplit=1, flags=re.I)[-1]
        top = [m for m in re.finditer(r"^([ \t]*)- (.+)$", bullets, re.M)]
        depth = min((len(m[1].expandtabs(4)) for m in top), default=0)
        quotes = [m[2] for m in top if len(m[1].expandtabs(4)) == depth]
        notes = [m[2] for m in top if len(m[1].expandtabs(4)) > depth]
        strip = lambda words: re.sub(r"\s*\(\[View Highlight\].*|\*\*|^Note:\s*", "", words)
        quotes, notes = [list(map(strip, one)) for one in (quotes, notes)]
        values = [("quote", one) for one in quotes] + [("note", one) for one in notes]
        return result({url} if url else set(), len(quotes), [(f, re.sub(r"^Note:\s*", "", v)) for f, v in values])
    quotes = re.findall(r"^> (.+?)(?: \[⤴.*)?$", body, re.M) if "omnivore" in text.lower() else re.findall(r"==(.+?)==", body, re.S)
    if re.search(r"^## Annotations$", body, re.M):
        quotes = re.findall(r"^- > (.+)$", body, re.M)
    if url is None:
        return result(set(), 0, [])
    return result({url}, len(quotes), [("quote", one) for one in quotes])


def read_file(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read().replace("\r\n", "\n")
    start = text.lstrip("\ufeff \n")
    if not start:
        return result(set(), 0, [])
    if re.search(r"^- Your .*\|.*$", text, re.M) and "\n==========" in text:
        return read_kindle(text)
    if re.search(r"^Total annotations: ", text, re.M):
        return read_hypothesis_text(text)
    if path.endswith(".md"):
        return read_note(text)
    if start[0] in "[{" and not re.match(r"^\[[A-Z]", start):
        return read_json(start)
    if start.startswith("<"):
        return read_html(text)
    first = start.split("\n", 1)[0]
    if re.search(r"\b(url|highlight)\b", first, re.I) and re.search(r"[,;\t]", first):
        return read_csv(text.lstrip("\ufeff"))
    return read_lines(text)


def main(folder):
    found = {}
    for parent, _, names in os.walk(folder):
        for name in sorted(names):
            path = os.path.join(parent, name)
            own = os.path.relpath(path, folder)
            if name == "README.md" or own.startswith("obsidian-clipper-templates"):
                continue
            found[own] = read_file(path)
            for pair in found[own]["values"]:
                pair_text = plain(str(pair[1]))
                found[own]["values"][found[own]["values"].index(pair)] = (pair[0], pair_text)
    json.dump(found, sys.stdout)


main(sys.argv[1])
