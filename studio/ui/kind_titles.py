"""What the kinds of problems are called: the titles of their pages in the help."""

from __future__ import annotations

from collections.abc import Mapping

from studio.progress import CancelToken, Report
from studio.project.guide import pages
from studio.ui.look.told import told
from studio.words import Words


def kind_titles(cancel: CancelToken, report: Report) -> Mapping[str, str]:
    """By rule, what its kind of problem is called. Work for a job: it reads the help."""
    del cancel, report
    return {page.code: kind_title(page.title) for page in pages() if page.code is not None}


def kind_title(title: str) -> str:
    """``title``, of a rule's page, in the reader's language. The pages themselves are English."""
    return told(Words(title, title, {}, "kinds"))
