"""`python -m tests.api.people.imports.worker_program DSN`: the product's worker, in a process that can be killed."""

import asyncio
import sys

from backend.jobs import run_worker
from backend.settings import Settings

if __name__ == "__main__":
    asyncio.run(run_worker(Settings(), sys.argv[1]))
