"""Succession: who could follow, how many seats that really covers, and what moves when somebody leaves."""
