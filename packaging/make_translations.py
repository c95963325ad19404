"""Bring ``resources/i18n`` up to date with the texts in the code: ``python packaging/make_translations.py``.

Translations whose text is no longer there are kept, for it may come back, until ``--prune`` drops them.

* ``--check`` writes nothing and fails with a list where a text is missing, unfinished or no longer there;
* ``--export de texts.json`` writes what is not translated yet (``--all``: everything; ``--part 2/3``: the
  second third). Fill in ``translation`` and hand the list back with ``--import de texts.json``, which takes
  what it can and says what it refuses and why;
* ``--compile`` makes what the program loads. ``dev.py`` and every build do so by themselves.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from translation_exchange import handed_out, taken_in
from translation_files import FORMS, Message, as_linguist, compiled, linguist_file, merged, read_messages
from translation_texts import Text, texts_of

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out ``arguments``; 1 where something is left to do."""
    wanted = _parser().parse_args(arguments)
    root: Path = wanted.root
    texts, faults = texts_of(root)
    for fault in faults:
        print(f"{fault.where}: {fault.why}")
    if wanted.compile:
        compiled(root)
    elif wanted.check:
        return 1 if _told(root, texts) or faults else 0
    elif wanted.export:
        language, file = wanted.export
        entries = handed_out(
            _messages(root, texts, language), texts, language, part=wanted.part, whole=wanted.all
        )
        content = json.dumps(entries, ensure_ascii=False, indent=1)
        Path(file).write_text(content + "\n", encoding="utf-8")
        print(f"{len(entries)} texts in {file}")
    elif wanted.taken:
        return _take_in(root, texts, *wanted.taken)
    else:
        for language in FORMS:
            messages = _messages(root, texts, language)
            _write(root, language, [one for one in messages if not (wanted.prune and one.is_gone)])
            left = sum(not message.is_finished for message in messages)
            gone = sum(message.is_gone for message in messages)
            print(f"{language}: {len(messages) - gone} texts, {left} not translated; {gone} are gone")
    return 1 if faults else 0


def missing(root: Path, texts: Sequence[Text]) -> list[str]:
    """What is left to do, a sentence for each text; empty where every text is translated."""
    told: list[str] = []
    for language in FORMS:
        there = {(one.key, one.is_plural): one for one in read_messages(linguist_file(root, language))}
        wanted = {((text.context, text.source), text.is_plural): text for text in texts}
        told += [
            f"{language}: missing: {text.where}: {text.source!r}"
            for key, text in wanted.items()
            if key not in there
        ]
        told += [
            f"{language}: no longer in the code: {one.context}: {one.source!r}"
            for key, one in there.items()
            if one.is_gone or key not in wanted
        ]
        told += [
            f"{language}: not translated: {one.context}: {one.source!r}"
            for key, one in there.items()
            if key in wanted and not (one.is_finished or one.is_gone)
        ]
    return told


def _told(root: Path, texts: Sequence[Text]) -> bool:
    told = missing(root, texts)
    for line in told:
        print(line)
    return bool(told)


def _messages(root: Path, texts: list[Text], language: str) -> list[Message]:
    return merged(texts, read_messages(linguist_file(root, language)), language)


def _take_in(root: Path, texts: list[Text], language: str, file: str) -> int:
    entries = json.loads(Path(file).read_text(encoding="utf-8"))
    messages, refused = taken_in(_messages(root, texts, language), entries)
    _write(root, language, messages)
    for one in refused:
        print(f"refused: {one.id} {one.source!r}: {one.why}")
    left = sum(not message.is_finished for message in messages)
    print(f"{len(entries) - len(refused)} taken, {len(refused)} refused, {left} texts not translated")
    return 1 if refused else 0


def _write(root: Path, language: str, messages: list[Message]) -> None:
    file = linguist_file(root, language)
    file.parent.mkdir(parents=True, exist_ok=True)
    content = as_linguist(messages, language).encode()
    if not file.exists() or file.read_bytes() != content:
        half = file.with_name(f"{file.name}.new")
        half.write_bytes(content)
        half.replace(file)


def _part(text: str) -> tuple[int, int]:
    number, _, parts = text.partition("/")
    if not 1 <= int(number) <= int(parts):
        raise ValueError(text)
    return int(number), int(parts)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Bring resources/i18n up to date with the texts in the code."
    )
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout (%(default)s)")
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--check", action="store_true", help="only tell what is missing, unfinished or gone")
    doing.add_argument("--compile", action="store_true", help="only make what the program loads")
    doing.add_argument(
        "--export", nargs=2, metavar=("LANGUAGE", "FILE"), help="write what is to be translated"
    )
    doing.add_argument(
        "--import", dest="taken", nargs=2, metavar=("LANGUAGE", "FILE"), help="take translations in"
    )
    parser.add_argument("--prune", action="store_true", help="drop translations whose text is gone")
    parser.add_argument(
        "--part", type=_part, default=(1, 1), metavar="K/N", help="export the K-th of N parts"
    )
    parser.add_argument("--all", action="store_true", help="export what is translated, too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
