"""The people an app is for."""

from __future__ import annotations

from studio.project.profiles import Profile


def test_what_the_app_is_set_to_is_wanted_before_what_the_device_is() -> None:
    assert Profile(("de", "en"), app_language="fr").wanted == ("fr", "de", "en")
    assert Profile(("de", "en")).wanted == ("de", "en")
