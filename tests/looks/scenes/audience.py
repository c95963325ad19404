"""The panel that tells who gets what."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.languages.names import catalogue
from studio.progress import CancelToken
from studio.project.presets import PRESETS
from studio.project.profiles import Profile
from studio.session.supposing import Kind, Question, Supposition, suppose
from studio.ui.panels.audience.panel import AudiencePanel
from studio.ui.view import View
from studio.ui.wishes import Suppose
from tests.builders import manifest, project, write_tree
from tests.ui.panels.audience.supposing import suppose_in
from tests.ui.views import view_of

_ESSENTIAL = {"essential": {"installationEventTypes": ["firstInstallation", "subsequentUpdate"]}}
_PREFETCH = {"prefetch": {"installationEventTypes": ["firstInstallation"]}}


def _coast(folder: Path) -> Path:
    packs: dict[str, dict[str, object]] = {
        "core": manifest(assetPackID="core", downloadPolicy=_ESSENTIAL),
        "extras": manifest(
            assetPackID="extras", fileSelectors=[{"directory": "extras"}], platforms=["macOS"]
        ),
    }
    write_tree(folder, {"art/sky.png": b"s" * 3_100_000, "extras/map.png": b"m" * 900_000})
    for number, language in enumerate(
        ("en", "en-GB", "en-AU", "de", "fr-CA", "fr-BE", "pt-BR", "zh-Hant"), start=1
    ):
        for kind, policy, size in (("subtitles", _ESSENTIAL, 21_000), ("voices", _PREFETCH, 480_000)):
            name = f"{kind}-{language}"
            write_tree(folder, {f"{name}/act1": b"x" * (size * number)})
            packs[name] = manifest(
                assetPackID=name,
                language=language,
                downloadPolicy=policy,
                fileSelectors=[{"directory": name}],
            )
    return project(folder, {f"{name}.json": values for name, values in packs.items()})


def _plain(folder: Path) -> Path:
    write_tree(folder, {"art/sky.png": b"s"})
    return project(folder, {"core.json": manifest()})


def _uneven(folder: Path) -> Path:
    packs: dict[str, dict[str, object]] = {}
    for kind, languages in (
        ("subtitles", ("en", "fr-CA", "de")),
        ("voices", ("fr",)),
        ("menus", ("fr", "de")),
    ):
        for language in languages:
            name = f"{kind}-{language}"
            write_tree(folder, {f"{name}/act1": b"x" * 21_000})
            packs[name] = manifest(assetPackID=name, language=language, fileSelectors=[{"directory": name}])
    return project(folder, {f"{name}.json": values for name, values in packs.items()})


def _view(make: Callable[[Path], Path]) -> View:
    with tempfile.TemporaryDirectory() as name:
        return view_of(make(Path(name)))


def _panel(profile: Profile, width: int, height: int, make: Callable[[Path], Path] = _coast) -> AudiencePanel:
    panel = AudiencePanel()
    panel.set_languages(catalogue())
    panel.show_profile(profile)
    panel.show_view(_view(make))
    panel.resize(width, height)
    return panel


def _preset(name: str) -> Profile:
    return next(one for one in PRESETS if one.name == name)


def _audience() -> QWidget:
    return _panel(_preset("German in Switzerland"), 1280, 420)


def _docked() -> QWidget:
    return _panel(_preset("German in Switzerland"), 860, 290)


def _narrow() -> QWidget:
    return _panel(_preset("Hong Kong"), 460, 760)


def _tie() -> QWidget:
    return _panel(Profile(("da", "fr-LU", "en")), 1280, 420)


def _old() -> QWidget:
    return _panel(Profile(("pt-AO", "en"), app_language="fr-CA", os=26, is_update=True), 1280, 420)


def _refused() -> QWidget:
    panel = _panel(Profile(("ja", "ko")), 1280, 420)
    panel.person.adding.setText("en-GB-oxendict")
    panel.person.adding.returnPressed.emit()
    return panel


def _many() -> QWidget:
    panel = _panel(
        Profile(tuple(f"en-{one}" for one in ("CC", "CK", "CX", "NF", "NR", "NU", "NZ", "PG", "WS"))),
        860,
        420,
    )
    panel.person.chips.setFocus()
    return panel


def _supposing(supposition: Supposition, width: int, height: int) -> AudiencePanel:
    panel = _panel(_preset("German in Switzerland"), width, height)
    asked: list[Question] = []

    def work_out(wish: object) -> None:
        if isinstance(wish, Suppose) and wish.question is not None:
            asked.append(wish.question)

    panel.wished.connect(work_out)
    # What is not seen asks nothing.
    panel.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    panel.show()
    panel.tables.tabs.setCurrentIndex(2)
    suppose_in(panel.what_if.form, supposition)
    panel.show_supposed(suppose(asked[-1], CancelToken()))
    panel.hide()
    panel.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
    return panel


def _less() -> QWidget:
    return _supposing(Supposition(Kind.LESS, "subtitles-en-GB"), 1280, 420)


def _less_docked() -> QWidget:
    return _supposing(Supposition(Kind.LESS, "subtitles-en-GB"), 860, 290)


def _more() -> QWidget:
    return _supposing(Supposition(Kind.MORE, "voices", "es-419"), 860, 420)


def _other() -> QWidget:
    return _supposing(Supposition(Kind.OTHER, "subtitles-de", "de-CH"), 1280, 420)


def _other_narrow() -> QWidget:
    return _supposing(Supposition(Kind.OTHER, "subtitles-de", "de-CH"), 460, 900)


def _suppose_nothing() -> QWidget:
    panel = _panel(_preset("German in Switzerland"), 1280, 420)
    panel.tables.tabs.setCurrentIndex(2)
    return panel


def _hole() -> QWidget:
    panel = _panel(Profile(("ja",)), 1280, 420, _uneven)
    panel.person.exactly.click()
    return panel


def _none() -> QWidget:
    return _panel(_preset("Hong Kong"), 860, 290, _plain)


SCENES: dict[str, Callable[[], QWidget]] = {
    "audience": _audience,
    "audience-docked": _docked,
    "audience-narrow": _narrow,
    "audience-tie": _tie,
    "audience-old-system": _old,
    "audience-refused": _refused,
    "audience-many": _many,
    "audience-none": _none,
    "audience-what-if": _suppose_nothing,
    "audience-what-if-less": _less,
    "audience-what-if-less-docked": _less_docked,
    "audience-what-if-more": _more,
    "audience-what-if-other": _other,
    "audience-what-if-other-narrow": _other_narrow,
    "audience-hole": _hole,
}
