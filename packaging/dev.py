"""Set up, start and test Pack Studio from a checkout: ``python3 packaging/dev.py --help``.

This file stays readable to old Pythons, so that they can say what they lack. The work is in
``dev_*.py``, whose syntax is too new for them.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 -- an older Python is exactly who this is for
    sys.stderr.write(
        "Pack Studio needs Python 3.11 or newer, and this is Python %d.%d.\n"  # noqa: UP031 -- the same
        "Install a newer one and type the same line with it, for example: python3.11 packaging/dev.py start\n"
        % sys.version_info[:2]
    )
    sys.exit(2)

import dev_commands

if __name__ == "__main__":
    sys.exit(dev_commands.main(sys.argv[1:]))
