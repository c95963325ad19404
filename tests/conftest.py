"""What holds for every test: examples by profile, no traces in the user's folders, no thread left behind."""

from __future__ import annotations

import gc
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Tests that share two cores take their time: how long one example takes says nothing.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", _PATIENT, derandomize=True, max_examples=60)
settings.register_profile("quick", _PATIENT, derandomize=True, max_examples=10)
settings.register_profile("soak", _PATIENT, max_examples=2_000)
settings.load_profile("ci")

# Where programs keep what belongs to a user. platformdirs, pathlib and programs that tests start obey these.
_FOLDERS = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
_HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")


def _move_in() -> tuple[tempfile.TemporaryDirectory[str], pytest.MonkeyPatch]:
    """Give the whole run a home of its own, before any module can look for the real one."""
    home = tempfile.TemporaryDirectory(prefix="pack-studio-tests-", ignore_cleanup_errors=True)
    patch = pytest.MonkeyPatch()
    for name in _HOMES:
        patch.setenv(name, home.name)
    for name in _FOLDERS:
        folder = Path(home.name, name.lower())
        folder.mkdir(mode=0o700)
        patch.setenv(name, str(folder))
    # Programs that tests start must not draw, page, or colour.
    patch.setenv("NO_COLOR", "1")
    patch.setenv("QT_QPA_PLATFORM", os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    return home, patch


# Now, not when pytest is configured: the conftest of a folder that is named on the command line comes before
# that, and what it imports may remember where the user's trash is.
_HOME, _PATCH = _move_in()


def pytest_configure(config: pytest.Config) -> None:
    """Have that home taken down when the run ends."""
    config.add_cleanup(_HOME.cleanup)
    config.add_cleanup(_PATCH.undo)


def pytest_collection_finish() -> None:
    """Set aside what is there until the run ends (modules, tests): looking for garbage passes it over.

    Guards look for garbage after each test of the window, and nine tenths of their time went there.
    """
    _set_aside()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Set aside what a file of tests leaves behind, too: what the program itself remembers for good."""
    if nextitem is not None and nextitem.path != item.path:
        _set_aside()


def _set_aside() -> None:
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    """Fail a test whose threads are still alive after it: lanes are closed by the one who opened them."""
    before = set(threading.enumerate())
    yield
    late = [thread for thread in threading.enumerate() if thread not in before]
    for thread in late:
        thread.join(timeout=2)
    left = sorted(thread.name for thread in late if thread.is_alive())
    assert not left, f"Threads outlive the test: {', '.join(left)}. Close the lanes, for example with `with`."


@pytest.fixture
def reachable() -> Iterator[Path]:
    """An empty folder that any user can reach, unlike ``tmp_path``: for tests of permissions."""
    with tempfile.TemporaryDirectory(prefix="pack-studio-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        for place, folders, _ in os.walk(folder):
            for inner in folders:
                Path(place, inner).chmod(0o700)
