"""What a tag means, in a sentence that always stands below its line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.languages.equivalence import WRITTEN_IN
from studio.languages.names import display
from studio.languages.naming import called
from studio.languages.places import place_name
from studio.languages.tags import LanguageTag
from studio.ui.look.language_words import language_name, part_name
from studio.ui.look.words import isolated, side_by_side


def meaning(tag: LanguageTag) -> str:
    """``Chinese, Traditional script, any region``, and its own name where that is another one."""
    translate = QCoreApplication.translate
    language = part_name(tag.language, called(tag.language, tag.language).english)
    words = [language]
    if tag.script is not None:
        script = translate("LanguageMeaning", "{script} script")
        words.append(script.format(script=part_name(tag.script, called(tag.script, tag.language).english)))
    elif _leaves_script_open(tag):
        words.append(translate("LanguageMeaning", "script not said"))
    if tag.region is not None:
        words.append(part_name(tag.region, place_name(tag.region)))
    else:
        words.append(translate("LanguageMeaning", "any region"))
    sentence = side_by_side(words)
    own = display(tag).own
    if own.casefold() in (language.casefold(), language_name(tag).casefold()):
        return sentence
    # A name that is read from right to left must not turn the sentence round.
    return f"{sentence}  ·  \u2068{own}\u2069"


def named(text: str) -> str:
    """A language, as ``text`` spells its tag, by its name with the tag behind it."""
    tag = LanguageTag.parse(text)
    pattern = QCoreApplication.translate("LanguageMeaning", "{language} ({tag})")
    return pattern.format(language=language_name(tag), tag=isolated(text))


def _leaves_script_open(tag: LanguageTag) -> bool:
    # What Chinese is written in follows from where.
    return tag.language in WRITTEN_IN and not (tag.language == "zh" and tag.region)
