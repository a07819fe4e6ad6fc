"""What a round or a request asks people to agree to."""
