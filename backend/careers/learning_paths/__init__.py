"""Learning paths: stages on the way to a role or a competency, as talent partners lay them out."""
