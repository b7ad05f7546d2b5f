#!/usr/bin/env python3
"""Checks a published ledger (format trust-ledger/1, as its page says), standard library only.
verify.py ledger.json [--held-size N (--held-digest sha256:… | --held-root sha256:…)] [--evidence FOLDER]
verify.py --batch     reads one JSON object a line from standard input and answers one a line (for tests)
"""
import argparse, base64, hashlib, json, os, pathlib, re, sys

DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
EVIDENCE_PATH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*")
NO_HEAD = "No earlier head was given: entries cut off at the end, a fork and a history written anew cannot be seen."
NEWER = "Entries after number {} are newer than the head given: nothing older vouches for them. Keep the new head."
WRITE = json.JSONEncoder(ensure_ascii=False).encode  # one string, escaped as RFC 8785 says
UNREADABLE = (ValueError, TypeError, KeyError, RecursionError)

def canonical(value, depth=0):
    """RFC 8785 within the limits of the format; a ValueError outside them."""
    if depth > 64:
        raise ValueError("nested too deep")
    if value is None or isinstance(value, bool):
        return WRITE(value)
    if isinstance(value, int) and abs(value) < 2**53:
        return str(value)
    if isinstance(value, str):
        value.encode("utf-8")  # half a surrogate pair raises a ValueError
        return WRITE(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item, depth + 1) for item in value) + "]"
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name], depth + 1) for name in names) + "}"
    raise ValueError("not a whole number")

def sha256(data):
    return hashlib.sha256(data).digest()

def tree(entries):
    """The Merkle tree hash of RFC 9162, section 2.1.1."""
    if len(entries) < 2:
        return sha256(b"\x00" + entries[0]) if entries else sha256(b"")
    k = 1 << ((len(entries) - 1).bit_length() - 1)
    return sha256(b"\x01" + tree(entries[:k]) + tree(entries[k:]))

def root(entries):
    return "sha256:" + tree([entry["data"] for entry in entries]).hex()

def read_head(text):
    try:
        head = {name: json.loads(text + "]}")[name] for name in ("format", "head", "root", "size")}
        written = canonical(head)[:-1] + ',"entries":[' == text
        digests = [head["root"]] + ([] if head["head"] is None else [head["head"]])
        typed = head["format"] == "trust-ledger/1" and type(head["size"]) is int
        return head if written and typed and all(map(DIGEST.fullmatch, digests)) else None
    except UNREADABLE:
        return None

def read_entry(text, is_last):
    try:
        value = json.loads(text.rstrip(","))
        entry = value["entry"]
        body = canonical(entry, 1)
        written = '{"digest":' + canonical(value["digest"]) + ',"entry":' + body + ("}" if is_last else "},") == text
        typed = isinstance(entry, dict) and isinstance(value["digest"], str) and type(entry["sequence"]) is int
        linked = entry["previous"] is None or isinstance(entry["previous"], str)
        if not (written and typed and linked and DAY.fullmatch(entry["recorded"])):
            return None
        data = body.encode("utf-8")
        return {**entry, "data": data, "stated": value["digest"], "computed": "sha256:" + sha256(data).hex()}
    except UNREADABLE:
        return None

def verify(data, held=None, look=None):
    """The problems as (code, number of an entry), and as sentences what could not have been seen."""
    first, *rest = data.decode("utf-8", "surrogateescape").split("\n")  # bytes that are not UTF-8 fail in canonical()
    ended = rest[-2:] == ["]}", ""]
    lines = rest[:-2] if ended else [line for line in rest if line.startswith("{")]
    head, n = read_head(first), len(lines)
    entries = [read_entry(line, at == n - 1) for at, line in enumerate(lines)]
    problems = [("unreadable-head", n)] * (head is None) + [("unreadable-end", n)] * (not ended)
    before = {"computed": None, "recorded": ""}
    for i, entry in enumerate(entries, 1):
        if entry is None:
            problems.append(("unreadable-entry", i))
        else:
            problems += [("wrong-number", i)] * (entry["sequence"] != i)
            problems += [("wrong-digest", i)] * (entry["stated"] != entry["computed"])
            problems += [("wrong-previous", i)] * (before is not None and entry["previous"] != before["computed"])
            problems += [("backdated", i)] * (before is not None and entry["recorded"] < before["recorded"])
        before = entry
    problems += [("wrong-size", n)] * (head is not None and head["size"] != n)
    if head is not None and None not in entries:
        problems += [("wrong-head", n)] * (head["head"] != (entries[-1]["computed"] if entries else None))
        problems += [("wrong-root", n)] * (head["root"] != root(entries))
    m = held["size"] if held else 0
    known = entries[:m]
    problems += [("cut-off", m)] * (m > n)
    if 0 < m <= n:
        other_digest = held.get("digest") and known[-1] and known[-1]["computed"] != held["digest"]
        other_root = held.get("root") and None not in known and root(known) != held["root"]
        problems += [("rewritten", m)] * bool(other_digest or other_root)
    if look:
        problems += [problem for entry in entries if entry for problem in evidence_problems(entry, look)]
    return problems, [NO_HEAD] if m == 0 else [NEWER.format(m)] if n > m else []

def evidence_problems(entry, look):
    pieces = entry.get("evidence")
    for piece in pieces if isinstance(pieces, list) else []:
        if isinstance(piece, dict) and isinstance(piece.get("file"), str):
            kind, data = look(piece["file"]) if EVIDENCE_PATH.fullmatch(piece["file"]) else ("outside", b"")
            if kind != "file" or sha256(data).hex() != piece.get("sha256"):
                yield "evidence-" + ("changed" if kind == "file" else kind), entry["sequence"]

def look_in(folder, path):
    place = folder
    for step in path.split("/"):
        place = os.path.join(place, step)
        if os.path.islink(place):
            return "symlink", b""
    if not os.path.isfile(place):
        return ("not-a-file" if os.path.exists(place) else "missing"), b""
    return "file", pathlib.Path(place).read_bytes()

def batch():
    for case in map(json.loads, sys.stdin):
        files = case.get("evidence")
        look = files and (lambda path: ("file", files[path].encode()) if path in files else ("missing", b""))
        print(json.dumps(verify(base64.b64decode(case["log"]), case.get("held"), look)))

def main():
    parser = argparse.ArgumentParser(description="Check a published ledger.")
    parser.add_argument("file", nargs="?", default="ledger.json")
    parser.add_argument("--held-size", type=int, default=0)
    for option in ("--held-digest", "--held-root", "--evidence"):
        parser.add_argument(option)
    args = parser.parse_args()
    try:
        data = pathlib.Path(args.file).read_bytes()
    except OSError as error:
        parser.exit(2, f"{error}\n")
    held = {"size": args.held_size, "digest": args.held_digest, "root": args.held_root}
    if args.held_size < 0 or bool(args.held_digest or args.held_root) != (args.held_size > 0):
        parser.error("a held head is --held-size N, 1 or more, with --held-digest or --held-root")
    problems, limits = verify(data, held, args.evidence and (lambda path: look_in(args.evidence, path)))
    print(*[f"{code}\t{number}" for code, number in problems] or ["No problem found."], *limits, sep="\n")
    if not problems and json.loads(data)["size"]:
        print("The head to keep: --held-size {size} --held-digest {head}".format(**json.loads(data)))
    return 1 if problems else 0

if __name__ == "__main__":
    sys.exit(batch() if sys.argv[1:] == ["--batch"] else main())
