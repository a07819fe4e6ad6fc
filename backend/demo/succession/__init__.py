"""Which seats of Tidewell are critical, and who could follow in them."""
