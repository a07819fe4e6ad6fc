"""The mentoring programmes of the sample organisation, and who takes part in them."""
