"""Trellis: mentoring matching, career paths and succession in one web application."""
