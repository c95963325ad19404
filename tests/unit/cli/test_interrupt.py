"""Ctrl+C as a cancel."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from studio.cli.interrupt import cancelled_by_interrupt

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way on Windows")


def test_the_first_interrupt_cancels_and_the_second_ends_at_once() -> None:
    before = signal.getsignal(signal.SIGINT)
    with cancelled_by_interrupt() as cancel:
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
        assert cancel.cancelled
    assert signal.getsignal(signal.SIGINT) is before


def test_a_request_to_end_cancels_too() -> None:
    with cancelled_by_interrupt() as cancel:
        os.kill(os.getpid(), signal.SIGTERM)
        assert cancel.cancelled
