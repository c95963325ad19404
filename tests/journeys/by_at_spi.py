"""Reads and presses the program as a screen reader does, for ``test_at_spi``; for the system's own Python.

``by_at_spi.py COMMAND…`` starts the program within its own session bus and prints as JSON what it came upon.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found, unused-ignore] # pyright: ignore[reportMissingImports] -- the system's

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found, unused-ignore] # noqa: E402 # pyright: ignore[reportMissingImports] -- chosen just above

_PATIENCE = 20
_MOST = 4_000


def main(command: list[str]) -> int:
    """Start ``command``, find what people look for, press what they press."""
    with subprocess.Popen(command) as program:
        try:
            window = _until(lambda: _first(_desktop(), "frame", "Pack Studio"))
            packs = _until(lambda: _first(window, "", "Asset packs"))
            rows = _until(lambda: [name for name in map(_name, _below(packs)) if "coast-core" in name])
            language = _until(lambda: _first(window, "", "Language"))
            problems = _until(lambda: _first(window, "table", "Problems", at_least=3))
            said = _until(lambda: [name for name in map(_name, _below(problems)) if "iPadOS" in name])
            switch = _until(lambda: _first(window, "", "5 errors", whole=True))
            pressed = switch.get_action_iface().do_action(0)
            _until(lambda: _is_seen(_first(window, "label", "All problems are hidden")))
            told = {
                "rows": rows,
                "language": language.get_role_name(),
                "problems": said,
                "pressed": pressed,
            }
        finally:
            program.kill()
    sys.stdout.write(json.dumps(told))
    return 0


def _desktop() -> Any:
    return Atspi.get_desktop(0)


def _below(node: Any) -> Iterator[Any]:
    """``node`` and all below it, breadth first, no more than anybody would listen to."""
    waiting = [node]
    for _ in range(_MOST):
        if not waiting:
            return
        one = waiting.pop(0)
        yield one
        try:
            below = [one.get_child_at_index(place) for place in range(min(200, one.get_child_count()))]
            waiting += [child for child in below if child is not None]  # Which went since they were counted.
        except gi.repository.GLib.Error:
            continue  # It went away meanwhile.


def _first(node: Any, role: str, name: str, *, whole: bool = False, at_least: int = 0) -> Any:
    for one in _below(node):
        said = _name(one)
        if (said == name if whole else name in said) and role in _role(one) and _size(one) >= at_least:
            return one
    return None


def _name(node: Any) -> str:
    try:
        return (node.get_name() or "") if node is not None else ""
    except gi.repository.GLib.Error:
        return ""


def _role(node: Any) -> str:
    try:
        return node.get_role_name() or ""
    except gi.repository.GLib.Error:
        return ""


def _is_seen(node: Any) -> bool:
    return node is not None and node.get_state_set().contains(Atspi.StateType.SHOWING)


def _size(node: Any) -> int:
    try:
        return int(node.get_child_count())
    except gi.repository.GLib.Error:
        return 0


def _until(look: Callable[[], Any]) -> Any:
    """What ``look`` comes upon, as soon as there is something."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)  # noqa: TID251 -- between two looks at another program, outside of Qt
    raise AssertionError(look.__code__.co_names + look.__code__.co_consts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
