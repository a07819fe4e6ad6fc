"""The pages of succession."""

from tests.screenshots.route import Route

SUCCESSION = (Route("critical positions", "/succession/positions", persona="talent_partner"),)
