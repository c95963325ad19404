"""What may be written next into a manifest's text, in words: keys, and values that are known beforehand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

from studio.manifest.jsonc import Json
from studio.manifest.patches import Patch
from studio.manifest.selector_forms import FORMS
from studio.manifest.spots import Spot, spot_at
from studio.manifest.style import Style, indent_at, render
from studio.manifest.values import EVENTS
from studio.project.checks.platforms import PLATFORMS
from studio.values import dataclass
from studio.words import words

MOST_TEXT = 200_000
"""In a longer text nothing is looked up: it would take too long at each key."""

_MOST = 40
_EVENTS_KEY = "installationEventTypes"
_FOLDERS = ("directory", "directorySource")
_PATHS = ("file", "fileSource", "fileExclusion", "filePattern", *_FOLDERS)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``label`` is what is written, ``sentence`` what it means.

    ``patches`` write it, with what it needs around it; then the cursor stands at ``caret``. ``goes_on``:
    there is something to choose again.
    """

    label: str
    sentence: str
    patches: tuple[Patch, ...]
    caret: int
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What of the project can be written: how languages are found by name, and paths by their beginning.

    ``languages`` gives tags and what each is called; ``paths``, told whether folders are wanted, the next
    names, with a slash at the end of a folder on the way to a file.
    """

    languages: Callable[[str], tuple[tuple[str, str], ...]]
    paths: Callable[[str, bool], tuple[str, ...]]


def suggestions(text: str, offset: int, style: Style, known: Known) -> tuple[Suggestion, ...]:
    """What may be written at ``offset`` of ``text``, whose layout is ``style``; the likeliest first."""
    if len(text) > MOST_TEXT:
        return ()
    spot = spot_at(text, offset)
    if spot is None:
        return ()
    found = [one for one in _offered(spot, known) if one.always or _fits(one.label, spot.typed)]
    found.sort(key=lambda one: not one.always and not _begins(one.label, spot.typed))
    if [one.label for one in found] == [spot.typed] and not spot.whole:
        return ()  # It stands there already.
    return tuple(_written(text, spot, style, one) for one in found[:_MOST])


@dataclass(frozen=True, slots=True)
class _Offer:
    """Something to write. ``value`` of a key is what it begins with; the cursor goes into ``inside`` of it.

    ``always``: whoever offered it has compared it with what was typed.
    """

    label: str
    sentence: str
    value: Json
    inside: str = ""
    goes_on: bool = False
    always: bool = False


def _offered(spot: Spot, known: Known) -> Iterator[_Offer]:
    if spot.role == "key":
        yield from _keys(spot)
    else:
        yield from _values(spot, known)


def _keys(spot: Spot) -> Iterator[_Offer]:
    match spot.path:
        case ():
            yield from (_KEYS[key] for key in _KEYS if key not in spot.present)
        case ("downloadPolicy",):
            yield from () if spot.present else _POLICIES
        case ("downloadPolicy", "essential" | "prefetch"):
            yield from () if _EVENTS_KEY in spot.present else (_EVENT_LIST,)
        case ("fileSelectors", int()):
            yield from _selector_keys(spot)
        case _:
            return


def _selector_keys(spot: Spot) -> Iterator[_Offer]:
    """The other key of the form that was begun, or the first ones of all."""
    for form in FORMS:
        if all(key in form.keys for key in spot.present):
            for key in form.keys:
                if key not in spot.present:
                    yield _Offer(key, _SELECTOR_KEYS[key], "", '""', goes_on=True)


def _values(spot: Spot, known: Known) -> Iterator[_Offer]:
    match spot.path:
        case ("downloadPolicy",):
            yield from (_Offer(one.label, one.sentence, {one.label: one.value}) for one in _POLICIES)
        case ("downloadPolicy", _, "installationEventTypes", int()):
            yield from _absent(spot, _EVENTS)
        case ("platforms", int()):
            yield from _absent(spot, _PLATFORMS)
        case ("language",):
            found = known.languages(spot.typed)
            yield from (_Offer(tag, name, tag, always=True) for tag, name in found)
        case ("fileSelectors", int()):
            yield from _forms()
        case ("fileSelectors", int(), str(key)) if key in _PATHS:
            yield from _paths(spot.typed, key, known)
        case _:
            return


def _absent(spot: Spot, sentences: Mapping[str, str]) -> Iterator[_Offer]:
    return (_Offer(one, told, one) for one, told in sentences.items() if one not in spot.present)


def _forms() -> Iterator[_Offer]:
    for form in FORMS:
        value = dict.fromkeys(form.keys, "")
        yield _Offer(form.keys[0], _SELECTOR_KEYS[form.keys[0]], value, '""', goes_on=True)


def _paths(typed: str, key: str, known: Known) -> Iterator[_Offer]:
    for path in known.paths(typed, key in _FOLDERS):
        on_the_way = path.endswith("/")
        sentence = (
            words("A folder; go on to what lies in it.") if on_the_way else _PATH_KINDS[key in _FOLDERS]
        )
        yield _Offer(path, sentence, path, path if on_the_way else "", goes_on=on_the_way, always=True)


def _fits(label: str, typed: str) -> bool:
    return typed.casefold() in label.casefold()


def _begins(label: str, typed: str) -> bool:
    return label.casefold().startswith(typed.casefold())


def _written(text: str, spot: Spot, style: Style, offer: _Offer) -> Suggestion:
    indent = indent_at(text, spot.start)
    new = render(offer.value, style, indent)
    lead = ""
    if spot.role == "key":
        lead = json.dumps(offer.label) + (style.colon if spot.whole else "")
        new = lead + (new if spot.whole else "")
    with_value = spot.role == "value" or spot.whole
    caret = _caret(new, offer, len(lead)) if with_value else len(new)
    goes_on = with_value and offer.goes_on
    patches: list[Patch] = []
    start = spot.start
    if spot.comma_before is not None:
        patches.append(Patch(spot.comma_before, spot.comma_before, ","))
        start += 1
        if spot.comma_before == spot.start:
            new, caret = f" {new}", caret + 1
    if spot.comma_after:
        new += "," if text[spot.end : spot.end + 1] in ("", " ", "\t", "\r", "\n") else ", "
    patches.append(Patch(spot.start, spot.end, new))
    return Suggestion(offer.label, offer.sentence, tuple(patches), start + caret, goes_on)


def _caret(new: str, offer: _Offer, lead: int) -> int:
    """Where the cursor goes in ``new``: between quotation marks or brackets, or to the end."""
    if not offer.inside:
        return len(new)
    at = new.find(offer.inside, lead)
    if at < 0:
        return len(new)
    return at + (len(offer.inside) if offer.inside.endswith("/") else 1)


_KEYS: Mapping[str, _Offer] = {
    one.label: one
    for one in (
        _Offer("assetPackID", words("The name by which the app asks for this pack."), "", '""'),
        _Offer("downloadPolicy", words("When the pack is downloaded."), {"onDemand": {}}),
        _Offer("language", words("The one language that the pack is for."), "", '""', goes_on=True),
        _Offer("sourceRoot", words("The folder that all paths below count from."), "", '""'),
        _Offer("fileSelectors", words("Which files the pack ships."), [], "[]", goes_on=True),
        _Offer("platforms", words("The systems that get the pack."), [], "[]", goes_on=True),
        _Offer("userInfo", words("Notes of your own, for packs on your own server."), {}, "{}"),
    )
}
_POLICIES = (
    _Offer(
        "essential",
        words("Downloaded with the app, as a part of its installation."),
        {_EVENTS_KEY: list(EVENTS)},
    ),
    _Offer(
        "prefetch", words("Starts with the installation and may go on after it."), {_EVENTS_KEY: list(EVENTS)}
    ),
    _Offer("onDemand", words("Downloaded when the app asks for it."), {}),
)
_EVENT_LIST = _Offer(_EVENTS_KEY, words("At which events it is downloaded."), [], "[]", goes_on=True)
_EVENTS: Mapping[str, str] = dict(
    zip(
        EVENTS,
        (
            words("When somebody installs the app for the first time."),
            words("When somebody updates the app."),
        ),
        strict=True,
    )
)
_PLATFORMS: Mapping[str, str] = dict(
    zip(
        PLATFORMS,
        (words("iPhone and iPad."), words("Mac."), words("Apple TV."), words("Apple Vision Pro.")),
        strict=True,
    )
)
_SELECTOR_KEYS = {
    "file": words("One file, stored under the path it has."),
    "directory": words("All files in a folder and in the folders below it."),
    "filePattern": words("The files whose names fit a pattern."),
    "fileSource": words("One file that is stored under another path."),
    "fileDestination": words("The path that the file is stored under."),
    "directorySource": words("A folder that is stored under another path."),
    "directoryDestination": words("The path that the folder is stored under."),
    "fileExclusion": words("One file to leave out."),
}
_PATH_KINDS = {True: words("A folder."), False: words("A file.")}
