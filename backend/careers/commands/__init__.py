"""Commands about careers."""
