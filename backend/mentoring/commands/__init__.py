"""What each command of `trellis` about mentoring asks for, calls and shows."""
