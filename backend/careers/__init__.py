"""What people can know, where they can go from here, and what is missing for it."""
