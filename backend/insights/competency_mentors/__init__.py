"""Mentors who teach a competency, among those whom the viewer could ask."""
