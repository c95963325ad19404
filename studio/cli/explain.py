"""``pack-studio explain``: what a rule is about, and what to do."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Annotated

import typer

from studio.cli.options import JsonFlag
from studio.cli.output import DONE, Json, print_json, say, table
from studio.cli.page_text import as_lines
from studio.errors import StudioError
from studio.project.guide import Page, about_rule, page, severity_words
from studio.project.rules import RULES, Rule

_START = "PS-"


def explain(
    subject: Annotated[
        str | None,
        typer.Argument(
            metavar="RULE", help="A rule's ID, such as PS-ID-CHARACTERS, or a guide, as patterns."
        ),
    ] = None,
    *,
    as_json: JsonFlag = False,
) -> int:
    """Tell what a rule is about, why it matters and what to do; without RULE, list all rules."""
    if subject is None:
        _list_all(as_json=as_json)
        return DONE
    guide = page(subject.strip().lower())
    rule = None if guide else _rule_called(subject)
    told = page(about_rule(rule.code)) if rule else guide
    if as_json:
        text = "\n".join(as_lines(told.text, None)) if told else ""
        print_json({**(_of_rule(rule) if rule else _of_guide(guide)), "text": text})
    elif told is not None:
        say("\n".join(as_lines(told.text)))
    elif rule is not None:
        say(f"{rule.code}: {severity_words(rule)}")
    return DONE


def _rule_called(text: str) -> Rule:
    """The rule of that ID, in any letter case, with or without its first letters. Raises ``StudioError``."""
    wanted = re.sub(r"[\s_]+", "-", text.strip().upper())
    for code in (wanted, _START + wanted):
        if code in RULES:
            return RULES[code]
    named = wanted.removeprefix(_START)
    near = [code for code in RULES if len(named) > 3 and named in code]
    near += get_close_matches(_START + named, RULES, n=3, cutoff=0.6)
    nearest = ", ".join(dict.fromkeys(near[:4]))
    hint = "List all rules: pack-studio explain"
    raise StudioError(
        f"{text} is not the ID of a rule.", f"The nearest: {nearest}. {hint}" if nearest else hint
    )


def _list_all(*, as_json: bool) -> None:
    rules = [RULES[code] for code in sorted(RULES)]
    if as_json:
        print_json({"rules": [_of_rule(one) for one in rules]})
    else:
        rows = [(one.code, one.severity.value, _title(one)) for one in rules]
        say(table(("Rule", "Severity", "About"), rows))


def _of_rule(rule: Rule) -> dict[str, Json]:
    return {
        "id": rule.code,
        "severity": rule.severity.value,
        "selfHosted": rule.self_hosted.value if rule.self_hosted else None,
        "blocks": rule.blocks,
        "title": _title(rule),
    }


def _of_guide(guide: Page | None) -> dict[str, Json]:
    name, title = (guide.name, guide.title) if guide else (None, None)
    return {"id": name, "severity": None, "selfHosted": None, "blocks": False, "title": title}


def _title(rule: Rule) -> str:
    told = page(about_rule(rule.code))
    return told.title if told else rule.code
