-- What each step of the scale allows to be missing, where readiness is computed, and for how long evidence is recent.
ALTER TABLE readiness_scale ADD COLUMN evidence_months integer NOT NULL DEFAULT 12 CHECK (evidence_months BETWEEN 1 AND 60);
ALTER TABLE readiness_scale ALTER COLUMN evidence_months DROP DEFAULT;
UPDATE readiness_scale SET tiers = '[
    {"code": "ready_now", "name": "Ready now", "months": 0,
     "most_missing_percent": 10, "most_must_haves": 0, "most_certificates": 0, "least_experience_months": 12},
    {"code": "1_2_years", "name": "1–2 years", "months": 24,
     "most_missing_percent": 35, "most_must_haves": 2, "most_certificates": 1, "least_experience_months": 0},
    {"code": "3_years_plus", "name": "3+ years", "months": null,
     "most_missing_percent": 70, "most_must_haves": null, "most_certificates": null, "least_experience_months": 0}
]';
