"""With an ``__init__.py``, our ``packaging`` folder would hide the library of that name."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.tree import ROOT, owned_files


def test_the_packaging_folder_has_no_init_file() -> None:
    assert not [path for path in owned_files() if path.parts[0] == "packaging" and path.name == "__init__.py"]


def test_the_packaging_library_is_found_from_the_checkout() -> None:
    subprocess.run([sys.executable, "-c", "import packaging.version"], cwd=ROOT, check=True)
