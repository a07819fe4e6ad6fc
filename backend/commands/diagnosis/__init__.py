"""What `trellis doctor` looks at: each check gives findings, and changes nothing."""
