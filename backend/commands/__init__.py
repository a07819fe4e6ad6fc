"""Commands that run the application; one file each. Those on matching rounds from files are in `mentoring/commands`."""
