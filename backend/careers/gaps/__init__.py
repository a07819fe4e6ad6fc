"""Gaps: what roles ask for beside what people hold, for one person, a team and the organisation."""
