"""What is wrong with a framework before anybody is measured by it."""
