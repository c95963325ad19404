"""The project makes sense on every machine: no file speaks of the one on which it was written."""

from __future__ import annotations

from tests.architecture.tree import ROOT, owned_files

# Where this checkout stands, and where packages come from: pip and its settings know, the project does not.
PLACES = [str(ROOT), str(ROOT.parent / "shared")]
REGISTRIES = ["pypi" + ".org", "python" + "hosted.org", "npm" + "js.org", "index" + "-url", "find" + "-links"]


def test_no_file_names_a_place_of_one_machine_or_a_registry() -> None:
    spoken = [
        f"{path} speaks of {word}"
        for path in owned_files()
        for word in [*PLACES, *REGISTRIES]
        if word.encode() in (ROOT / path).read_bytes()
    ]
    assert not spoken
