"""How properties are tried: the same examples on every run, more of them and new ones in a campaign."""

import os
import signal

from hypothesis import HealthCheck, settings

# Whoever starts the tests in the background of a script leaves them deaf to an interrupt, and so the programs that they
# start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# A slow machine is no fault of the code, and what a fixture patches is the same for every example.
settings.register_profile(
    "every change",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("campaign", settings.get_profile("every change"), derandomize=False, max_examples=3000)
settings.load_profile(os.environ.get("TRELLIS_PROPERTIES", "every change"))
