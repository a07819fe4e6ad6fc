"""Awards: certifications that people have, until when, and whether anybody may rely on them."""
