"""Runs the long random tests: ``python -m tests.soak [NAME…] [--seconds N | --cases N] [--seed S]``."""

from __future__ import annotations

import argparse
import random
import sys
import traceback
from collections.abc import Sequence

from tests.soak.discovery import Soak, soaks
from tests.soak.not_here import NotHereError


def main(arguments: Sequence[str]) -> int:
    """Run the soaks that ``arguments`` name, one line each; 1 when one failed."""
    known = soaks()
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description="Run the long random tests.")
    parser.add_argument("name", nargs="*", help=f"which ones: {', '.join(known)} (default: all)")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long each runs")
    parser.add_argument("--cases", type=int, help="how many cases instead, for those that count them")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000), help="repeats a run")
    chosen = parser.parse_args(arguments)
    strangers = [name for name in chosen.name if name not in known]
    if strangers:
        parser.error(f"no soak is called {', '.join(strangers)}; there is: {', '.join(known)}")
    wanted = [known[name] for name in chosen.name] or list(known.values())
    outcomes = [_passes(soak, chosen.seed, chosen.seconds, chosen.cases) for soak in wanted]
    return 0 if all(outcomes) else 1


def _passes(soak: Soak, seed: int, seconds: float, cases: int | None) -> bool:
    counted = soak.run_cases if cases is not None else None
    length = f"--seconds {seconds:g}" if counted is None else f"--cases {cases}"
    try:
        outcome = soak.run(seed, seconds) if counted is None or cases is None else counted(seed, cases)
    except NotHereError as reason:
        print(f"{soak.name}: not run, for {reason}", flush=True)
        return True
    except Exception:  # noqa: BLE001 -- whatever a soak finds is shown, with the seed that shows it again
        traceback.print_exc()
        print(f"{soak.name}: FAILED. Again with: dev.py soak {soak.name} --seed {seed} {length}")
        return False
    print(f"{soak.name} (seed {seed}): {outcome}", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
