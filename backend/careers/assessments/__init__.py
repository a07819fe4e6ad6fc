"""Assessments: what is said of people's competencies, by whom, and what of it is used."""
