"""The competencies of Tidewell, area by area, each with what its five levels look like."""
