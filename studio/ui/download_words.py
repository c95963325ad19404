"""How much is downloaded of all packs together, beside what the store takes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.project.limits import Limit, limit
from studio.project.target import Hosting
from studio.ui.look.colours import Meaning
from studio.ui.look.words import count, packs, sentences, size
from studio.ui.view import View
from studio.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Download:
    """``bytes`` of all packs; of ``unbuilt`` packs they are those of the files, which are more or less.

    ``most`` is what the store takes, where there is one, and ``near`` the share of it at which it warns.
    """

    bytes: int
    unbuilt: int
    most: Limit | None = None
    near: int = 100

    @property
    def share(self) -> int:
        """So much of what the store takes, in percent, rounded down."""
        return 0 if self.most is None else self.bytes * 100 // self.most.value

    @property
    def meaning(self) -> Meaning | None:
        """Whether that is too much, or nearly so; ``None``: it is not."""
        if self.most is None or self.share < self.near:
            return None
        return Meaning.ERROR if self.bytes > self.most.value else Meaning.WARNING


def download_of(view: View) -> Download:
    """What comes of the packs of ``view`` as they were built, and where they were not, of their files."""
    contents, weights = view.state.contents, view.weights
    amount = sum(weights.get(str(one.pack.path), one.total_bytes) for one in contents)
    unbuilt = sum(1 for one in contents if str(one.pack.path) not in weights)
    if view.project.file.hosting is not Hosting.APPLE:
        return Download(amount, unbuilt)
    return Download(amount, unbuilt, limit("total-bytes"), limit("total-notice").value)


def download_words(download: Download) -> tuple[str, str]:
    """That in a few words, and what they mean."""
    if download.unbuilt:
        words = translate("Download", "about {size} download")
        more = translate(
            "Download", "All packs together. Not built as they are now: {packs}, counted by files."
        )
    else:
        words = translate("Download", "{size} download")
        more = translate("Download", "All packs together, as they were built.")
    words = words.format(size=size(download.bytes))
    more = more.format(packs=packs(download.unbuilt))
    most = download.most
    if most is None:
        return words, more
    if download.share:
        words = translate("Download", "{words}, {share} % of {limit}").format(
            words=words, share=count(download.share), limit=size(most.value)
        )
    else:
        beside = translate("Download", "{words}, under 1 % of {limit}")
        words = beside.format(words=words, limit=size(most.value))
    return words, sentences((more, _about_limit(most)))


def _about_limit(most: Limit) -> str:
    words = translate("Download", "The App Store takes {limit} for an app, as last seen in {seen}.")
    known = words.format(limit=size(most.value), seen=most.seen)
    learn = translate("Download", "Click to read what counts.")
    return sentences((known, learn))
