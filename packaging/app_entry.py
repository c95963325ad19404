"""Where the built program begins: the same door as ``python -m studio``."""

import sys

from studio.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
