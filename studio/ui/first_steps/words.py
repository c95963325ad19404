"""What the first steps are called, and how each of them is taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui.first_steps.steps import Step

translate = QCoreApplication.translate


def title(step: Step) -> str:
    """What ``step`` is called."""
    match step:
        case Step.LOOK:
            return translate("FirstSteps", "Look at a file")
        case Step.MEND:
            return translate("FirstSteps", "Mend a problem")
        case Step.LANGUAGE:
            return translate("FirstSteps", "Set a language")
        case Step.AUDIENCE:
            return translate("FirstSteps", "See who gets it")
        case Step.BUILD:
            return translate("FirstSteps", "Build")


def how(step: Step) -> str:
    """How ``step`` is taken, in a sentence or two."""
    match step:
        case Step.LOOK:
            return translate(
                "FirstSteps",
                "Choose a file in Assets. Preview shows what is in it, and which packs have it.",
            )
        case Step.MEND:
            return translate(
                "FirstSteps",
                "Choose a problem in Problems and press the button that mends it. Undo takes it back.",
            )
        case Step.LANGUAGE:
            return translate(
                "FirstSteps",
                "Type a language into the field of a pack, such as German, and press Enter.",
            )
        case Step.AUDIENCE:
            return translate(
                "FirstSteps",
                "Languages says which packs a person gets, when and why. Choose a person to begin with.",
            )
        case Step.BUILD:
            return translate(
                "FirstSteps",
                "Press Build in the pane Build. Packs that cannot be built yet are left out and named.",
            )
