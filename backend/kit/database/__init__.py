"""PostgreSQL: the engine, the one door to writing, and the schema's versions."""
