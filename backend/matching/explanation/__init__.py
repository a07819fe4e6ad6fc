"""Why a plan is as it is, and what any other choice would cost."""
