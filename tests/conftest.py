"""How properties are tried: the same examples on every run, more of them and new ones in a campaign."""

import os

from hypothesis import HealthCheck, settings

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
