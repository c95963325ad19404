"""Where a problem leads: to its pack, field, line or file, or to where the whole project is settled."""

from __future__ import annotations

from collections.abc import Mapping

from studio.project.problems import Problem
from studio.project.settling import SETTING_OF
from studio.ui.view import View
from studio.ui.wishes import GoTo, OpenSettings, OpenSources, ShowPane

_ELSEWHERE: Mapping[str, object] = {
    "PS-PROJECT-WATCHED": OpenSources(),
    "PS-RELEASE-GONE": OpenSettings("retired_ids"),
    "PS-ARCHIVE-TOOLS": ShowPane("build"),
}
"""What concerns no pack, and hangs on no setting, but is to be seen in another place than the packs."""


def way_to(problem: Problem, view: View) -> object:
    """The wish that shows what ``problem`` of ``view`` is about."""
    if any(pack.path == problem.place.manifest for pack in view.packs):
        return GoTo(problem.place)
    setting = SETTING_OF.get(problem.code)
    if setting is not None:
        return OpenSettings(setting)
    return _ELSEWHERE.get(problem.code, ShowPane("packs"))


def is_dialog(way: object) -> bool:
    """Whether ``way`` opens something that is closed again: nobody wants that on the way through a list."""
    return isinstance(way, OpenSettings | OpenSources)
