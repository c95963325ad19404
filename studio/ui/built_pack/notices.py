"""What the window of a built pack says above everything else."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from studio.build.glance import Glance
from studio.project.guide import about_rule
from studio.project.problems import judge
from studio.project.target import Target
from studio.ui.built_pack.wishing import ReadAgain
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import isolated
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.wishes import ShowHelp

translate = QCoreApplication.translate


def notices_about(found: Glance) -> Iterator[Notice]:
    """Why ``found`` is not what somebody may take it for."""
    name = isolated(found.path.name)
    if found.fault:
        text = translate("BuiltPackWindow", "{name} is damaged: {fault}.")
        hint = translate(
            "BuiltPackWindow", "What could be read before that is shown. Copy or build it again."
        )
        yield Notice(text.format(name=name, fault=told(found.fault)), hint, Meaning.ERROR, key="fault")
    elif found.manifest is None:
        text = translate("BuiltPackWindow", "{name} has no manifest in it, so it is no asset pack.")
        hint = translate("BuiltPackWindow", "Its files can be looked at and extracted all the same.")
        yield Notice(text.format(name=name), hint, Meaning.NOTE, key="fault")
    for problem in judge(found.findings, Target()):
        offers = (Offer(translate("BuiltPackWindow", "Learn more"), ShowHelp(about_rule(problem.code))),)
        yield Notice(problem.message, problem.hint, Meaning.WARNING, offers, key=problem.code)


def stale_notice(found: Glance) -> Notice:
    """The file is another one by now."""
    text = translate("BuiltPackWindow", "{name} has changed since it was opened, or is gone.")
    offers = (Offer(translate("BuiltPackWindow", "Read it again"), ReadAgain()),)
    return Notice(text.format(name=isolated(found.path.name)), "", Meaning.WARNING, offers, key="stale")
