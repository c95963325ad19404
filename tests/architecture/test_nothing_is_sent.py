"""Nothing is ever sent anywhere: no module of the program can talk to another computer."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import ROOT, modules

SENDING = {
    *(
        "asyncio",
        "ftplib",
        "http",
        "imaplib",
        "nntplib",
        "poplib",
        "smtplib",
        "socket",
        "socketserver",
        "ssl",
    ),
    *("telnetlib", "urllib.request", "webbrowser", "xmlrpc"),
    *("aiohttp", "httpx", "requests", "sentry_sdk", "urllib3", "websockets"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets", "PySide6.QtHttpServer"),
}

_NAMED = re.compile("|".join(rf"\b{one.rpartition('.')[2]}\b" for one in sorted(SENDING)))

# Who talks to somebody on this computer, and how.
WITHIN_THIS_COMPUTER = {
    "studio/ui/app.py": "asks whether there is a screen, through a socket in the file system",
    "studio/ui/calling.py": "one start hands over to another, through a socket of this computer",
}


def test_no_module_can_talk_to_another_computer() -> None:
    found = [
        f"{path} imports {name}"
        for path in modules()
        if str(path) not in WITHIN_THIS_COMPUTER
        for name in _imported(path)
        if _sends(name)
    ]
    assert not found


def test_every_exception_is_needed_and_stays_within_this_computer() -> None:
    for name in WITHIN_THIS_COMPUTER:
        path = Path(name)
        assert any(map(_sends, _imported(path))), f"{name} needs no exception"
        text = (ROOT / path).read_text(encoding="utf-8")
        assert not {"AF_INET", "create_connection", "QTcp", "QUdp", "QSsl", "QNetworkAccess"} & set(
            text.replace("(", " ").replace(".", " ").replace(",", " ").split()
        )


def _imported(path: Path) -> Iterator[str]:
    text = (ROOT / path).read_text(encoding="utf-8")
    if _NAMED.search(text) is None:
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


def _sends(name: str) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in SENDING)
