"""The first sentence of an answer."""

from __future__ import annotations

import pytest

from studio.cli.resolving.sentence import sentence
from studio.manifest.values import Essential
from studio.project.audience import Answer, Offer, audience
from studio.project.profiles import Profile

FIRST = Essential(events=("firstInstallation",))


def _of(preferred: str, available: str, *, primary: str | None = None, exact: bool = False) -> Answer:
    profile = Profile(tuple(tag for tag in preferred.split(",") if tag))
    tags = tuple(tag for tag in available.split(",") if tag)
    return audience(profile, (), primary, primary_exact=exact, available=tags)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (_of("de", "de"), "People with German get German (de): they prefer it. Predicted."),
        (
            _of("ja,de", "de"),
            (
                "People with Japanese, then German get German (de): it is the first of them that is offered. "
                "Predicted."
            ),
        ),
        (_of("iw", "he"), "People with Hebrew get Hebrew (he): it is the same as iw. Predicted."),
        (
            _of("fr", "fr-CA"),
            "People with French get French (Canada, fr-CA): fr is a parent of it. Predicted.",
        ),
        (
            _of("es-ES", "es-MX"),
            (
                "People with Spanish (Spain) get Spanish (Mexico, es-MX): it and es-ES have the parent es. "
                "Predicted."
            ),
        ),
        (
            _of("fr-CH,fr-CA", "fr-FR,fr-CA"),
            (
                "People with French (Switzerland), then French (Canada) get French (Canada, fr-CA): "
                "fr-CA is on their list and offered as it is. Predicted."
            ),
        ),
        (
            _of("pt-PT", "pt-BR"),
            (
                "People with Portuguese (Portugal) get Portuguese (Brazil, pt-BR): Brazilian Portuguese is "
                "taken for European where nothing else fits. Predicted."
            ),
        ),
        (
            _of("ja", "zxx"),
            "People with Japanese get zxx: nothing else fits, and it is for what has no language. Predicted.",
        ),
        (
            _of("ja", "en", primary="en"),
            (
                "People with Japanese get English (en): none of their languages is offered, and it is the "
                "primary language of the app. Predicted."
            ),
        ),
        (
            _of("ja", "en-GB", primary="en"),
            (
                "People with Japanese get English (United Kingdom, en-GB): none of their languages is "
                "offered, the primary language of the app is English (en), and en is a parent of it. "
                "Predicted."
            ),
        ),
        (
            _of("", "en", primary="en", exact=True),
            (
                "People without a preferred language get English (en): they name none, and it is the primary "
                "language of the app. Predicted."
            ),
        ),
        (
            _of("ja", "de", primary="en"),
            (
                "People with Japanese get no language: none of their languages is offered, and the primary "
                "language, English (en), is not offered. Predicted."
            ),
        ),
        (
            _of("", "de"),
            (
                "People without a preferred language get no language: they name none, and no primary "
                "language is known. Predicted."
            ),
        ),
        (_of("de", ""), "People with German get no language: none is there."),
        (
            audience(Profile(("de",), "ja", 27), (), None, available=("ja",)),
            (
                "People with German, who set this app to Japanese (ja), get Japanese (ja): they prefer it. "
                "Predicted."
            ),
        ),
        (
            audience(Profile(("de",), None, 26, "tvOS"), (), None, available=("de",)),
            (
                "People with German get no pack with a language on tvOS 26: such packs come from tvOS 27 on. "
                "Documented by Apple."
            ),
        ),
        (
            audience(Profile(("de",), platform="macOS"), (Offer("1", "v", "de", FIRST, ("iOS",)),), None),
            "People with German get no language: no pack for macOS has a language.",
        ),
    ],
)
def test_the_first_sentence_says_who_gets_what_and_why(answer: Answer, said: str) -> None:
    assert sentence(answer) == said
