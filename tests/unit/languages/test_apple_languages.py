"""Languages that Apple offers."""

from __future__ import annotations

import pytest

from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES
from studio.languages.matching import localizations_to_use
from studio.languages.tags import LanguageTag


@pytest.mark.parametrize(("tags", "count"), [(SYSTEM_LANGUAGES, 54), (APP_STORE_LANGUAGES, 50)])
def test_each_list_has_as_many_as_were_counted_and_each_once(
    tags: tuple[LanguageTag, ...], count: int
) -> None:
    assert len(tags) == len(set(tags)) == count
    assert all(tag.replacement is None for tag in tags)


def test_three_system_languages_have_no_page_in_the_app_store() -> None:
    pages = [str(tag) for tag in APP_STORE_LANGUAGES]
    without = {str(tag) for tag in SYSTEM_LANGUAGES if not localizations_to_use([str(tag)], pages)}
    assert without == {"bg", "kk", "lt"}
