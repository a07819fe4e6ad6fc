"""Mail: queued with its cause, sent afterwards."""
